import type { DescriptionKnowledge, ProseKnowledge } from '../../language/prose-knowledge.ts'
import { type Line, lineWithout, shorter } from '../line.ts'
import type { Token } from '../tokens.ts'
import { mayHaveSubject } from './leading-clause.ts'
import { clausesOf, hasFinite, isFiniteVerb, tokensBetween } from './trim.ts'

const LONGEST_SUBJECT = 6

/**
 * «Казахстан предложил …, председательствовал …, выступил с пакетом инициатив» → «Казахстан выступил с пакетом
 * инициатив»: one of several predicates of the same subject.
 */
export function takePredicate(line: Line): readonly Line[] {
  const { sentence } = line
  const { verbLast, addition, agreement, prepositions } = sentence.language.prose
  if (verbLast) return takeLastPredicate(line)
  const clauses = clausesOf(line)
  const first = clauses[0]
  if (first === undefined || clauses.length < 2) return []
  const opening = tokensBetween(sentence, first.start, first.end)
  const verb = opening.findIndex((token) => isFiniteVerb(token, sentence))
  if (verb < 1 || verb > LONGEST_SUBJECT) return []
  // «В правила Ким | вписал список, …, и ввёл …»: where or what the first verb is about, not only who.
  if (prepositions.includes(opening[0]?.lower ?? '')) return []
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

/** «Анна Ким жоспарды бекітіп, жаңа көпірдің құрылысын бастады» → «Анна Ким жаңа көпірдің құрылысын бастады». */
function takeLastPredicate(line: Line): readonly Line[] {
  const { sentence } = line
  const { description, anaphora, binding } = sentence.language.prose
  const name = description && leadingName(line, description)
  if (name === undefined) return []
  const clauses = clausesOf(line)
  return clauses.flatMap((clause, k): Line[] => {
    const before = clauses[k - 1]
    const converb = before && tokensBetween(sentence, before.start, before.end).at(-1)
    if (before?.mark !== ',' || converb === undefined || !description?.converb.test(converb.lower)) return []
    const first = tokensBetween(sentence, clause.start, clause.end)[0]
    if (first === undefined || anaphora.includes(first.lower) || /^\d/u.test(first.text)) return []
    if (!hasFinite(sentence, clause.start, line.to) || mayHaveSubject({ ...line, from: clause.start }))
      return []
    if (binding.test(sentence.text.slice(name, clause.start).toLowerCase())) return []
    return [lineWithout(line, { start: name, end: clause.start - 1 }, 'predicate', 0.2)]
  })
}

/** «…, тұрғындар көпірге шықты»: somebody else acts. */
function hasOwnSubject(line: Line, { plural, oblique }: DescriptionKnowledge): boolean {
  const others = tokensBetween(line.sentence, line.from, line.to)
  const named = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) && !oblique.test(lower)
  return mayHaveSubject(line) || others.some((token) => plural.test(token.lower) || named(token))
}

/** Where the name ends that the line begins with, if it is the subject: two words and more, without an ending. */
function leadingName(line: Line, { oblique, genitive }: DescriptionKnowledge): number | undefined {
  const tokens = tokensBetween(line.sentence, line.from, line.to)
  const end = tokens.findIndex(({ text }) => !/^\p{Lu}/u.test(text))
  const last = tokens[end - 1]
  const { patronymic } = line.sentence.language.prose.quotation
  const named = end > 1 || patronymic?.test(last?.lower ?? '') === true
  if (last === undefined || !named || genitive.test(last.lower)) return undefined
  return oblique.test(last.lower) && patronymic?.test(last.lower) !== true ? undefined : last.end
}

/** Both verbs agree with the subject: «предложил» and «выступил», “said” and “added”. */
const agree = (a: string, b: string, { verb, ending }: ProseKnowledge['agreement']): boolean =>
  verb.test(a) && ending.exec(a)?.[1] === ending.exec(b)?.[1]
