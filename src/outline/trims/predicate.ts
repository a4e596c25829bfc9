import type { ProseKnowledge } from '../../language/prose-knowledge.ts'
import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout, shorter } from '../line.ts'
import { clausesOf } from '../line-clauses.ts'
import { tokensBetween } from '../sentence-words.ts'
import { takeLastPredicate } from './last-predicate.ts'

const LONGEST_SUBJECT = 6

/**
 * «Казахстан предложил …, председательствовал …, выступил с пакетом инициатив» → «Казахстан выступил с пакетом
 * инициатив»: one of several predicates of the same subject.
 */
export function takePredicate(line: Line): readonly Line[] {
  const { sentence } = line
  const { verbLast, addition, agreement, fronted, prepositions } = sentence.language.prose
  if (verbLast) return takeLastPredicate(line)
  const clauses = clausesOf(line)
  const first = clauses[0]
  if (first === undefined || clauses.length < 2) return []
  const opening = tokensBetween(sentence, first.start, first.end)
  const verb = opening.findIndex((token) => isFiniteVerb(token, sentence))
  if (verb < 1 || verb > LONGEST_SUBJECT) return []
  // «В правила Ким | вписал список, …, и ввёл …»: where or what the first verb is about, not only who.
  if (prepositions.includes(opening[0]?.lower ?? '')) return []
  // «Войну он | встретил …, окончил …»: nor whom or what.
  if (fronted?.test(opening[0]?.lower ?? '') === true) return []
  const subjectEnd = opening[verb - 1]?.end ?? first.start
  const lines: Line[] = []
  for (const clause of clauses.slice(1)) {
    const text = sentence.text.slice(clause.start, clause.end)
    const start = clause.start + (addition.exec(text)?.[0].length ?? 0)
    const head = tokensBetween(sentence, start, clause.end)[0]
    if (
      head === undefined ||
      head.start !== start ||
      !agree(head.lower, opening[verb]?.lower ?? '', agreement)
    )
      continue
    if (!isFiniteVerb(head, sentence)) continue
    const kept = shorter(line, { to: clause.end }, 'predicate', 0.2)
    lines.push(lineWithout(kept, { start: subjectEnd, end: start - 1 }, 'predicate', 0))
  }
  return lines
}

/** Both verbs agree with the subject: «предложил» and «выступил», “said” and “added”. */
const agree = (a: string, b: string, { verb, ending }: ProseKnowledge['agreement']): boolean =>
  verb.test(a) && ending.exec(a)?.[1] === ending.exec(b)?.[1]
