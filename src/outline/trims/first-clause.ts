import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, shorter } from '../line.ts'
import { clausesOf } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { shareLost } from './trim.ts'

/** Words of a subject before its verb. */
const LONGEST_SUBJECT = 8

/**
 * «Мост закрыли, и объезд стал длиннее на 40 км» → «Объезд стал длиннее на 40 км»: of two statements joined by “and”
 * the second, if it has a subject of its own and the first holds nothing that it hangs on.
 */
export function dropFirstClause(line: Line): readonly Line[] {
  const { sentence } = line
  const { addition, binding, complement, speech, subordinate, verbLast } = sentence.language.prose
  if (!knowsVerbs(sentence) || verbLast) return []
  const clauses = clausesOf(line)
  return clauses.flatMap((clause, at): Line[] => {
    const before = clauses[at - 1]
    const joint = addition.exec(sentence.text.slice(clause.start, clause.end).toLowerCase())?.[0]
    if (before?.mark !== ',' || joint === undefined) return []
    const lead = sentence.text.slice(line.from, before.end).toLowerCase()
    const hangs = clauses
      .slice(0, at)
      .some(({ start, end }) =>
        [binding, complement, subordinate].some((one) =>
          one.test(sentence.text.slice(start, end).toLowerCase()),
        ),
      )
    const from = clause.start + joint.length
    if (hangs || speech.test(lead) || !hasFinite(sentence, before.start, before.end)) return []
    return hasSubject(tokensBetween(sentence, from, clause.end), sentence)
      ? [shorter(line, { from }, 'first-clause', 0.2 + 0.2 * shareLost(line, from - line.from))]
      : []
  })
}

/** Whether the words begin with what acts, named here, and go on with its verb. */
function hasSubject(tokens: readonly Token[], sentence: SourceSentence): boolean {
  const { adverb, anaphora, connectives, openers, possessives = [], unbound = [] } = sentence.language.prose
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  const [first] = tokens
  if (first === undefined || verb < 1 || verb > LONGEST_SUBJECT) return false
  const meant = [...anaphora, ...connectives, ...possessives, ...unbound]
  return (
    !isPreposition(first, sentence) &&
    !adverb.test(first.lower) &&
    !openers.includes(first.lower) &&
    !tokens.slice(0, verb).some(({ lower }) => meant.includes(lower))
  )
}
