import type { Clause } from '../clauses.ts'
import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import type { Line } from '../line.ts'
import { isPreposition, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'

/** Words of what is put in between commas: «говорят рыбаки». */
const LONGEST_PUT_IN = 5

/** “We sold the boats, and when the ice came | – …”: what happened then stands behind. */
export function opensCondition(sentence: SourceSentence, { start, end }: Clause, at: number): boolean {
  const { coordination, subordinate } = sentence.language.prose
  const text = sentence.text.slice(start, end).toLowerCase()
  return (
    at > 1 && coordination.test(text) && subordinate.test(`${text.replace(coordination, '').trimStart()} `)
  )
}

/** “…, but for boats, | it prevents …”: the phrase belongs to what follows. */
export function awaitsClause(sentence: SourceSentence, { start, end }: Clause): boolean {
  const { coordination, quotation } = sentence.language.prose
  const [first, second] = tokensBetween(sentence, start, end)
  if (first === undefined || second === undefined || hasFinite(sentence, start, end)) return false
  if (!coordination.test(`${first.lower} `)) return false
  const rest = sentence.text.slice(second.start).toLowerCase()
  return isPreposition(second, sentence) || quotation.accordingTo.some((phrase) => rest.startsWith(phrase))
}

/** «…, и, вскоре после этого, | город …», «если лёд сойдёт, говорят рыбаки, | …»: what was begun before `kept` goes on behind it. */
export function goesOnBehind(line: Line, before: Clause | undefined, kept: Clause): boolean {
  if (before === undefined || before.mark !== ',') return false
  const { sentence } = line
  const { binding, coordination, danglingEnds, speech, subordinate } = sentence.language.prose
  const last = tokensBetween(sentence, before.start, before.end).at(-1)
  if (last !== undefined && danglingEnds.includes(last.lower)) return true
  const short = tokensBetween(sentence, kept.start, kept.end).length <= LONGEST_PUT_IN
  if (!short || !speech.test(sentence.text.slice(kept.start, kept.end).toLowerCase())) return false
  const opening = sentence.text.slice(before.start, before.end).toLowerCase().replace(coordination, '')
  const hangs = binding.test(opening) || subordinate.test(opening)
  return hangs || !hasFinite(sentence, line.from, before.end)
}

/** «… населяло, по оценке рыбаков, | 8 тыс. человек»: behind who says so stands what the verb waits for. */
export function partsFromSource(sentence: SourceSentence, clauses: readonly Clause[], at: number): boolean {
  const [before, kept] = clauses.slice(at - 2, at)
  if (before === undefined || kept === undefined || kept.mark !== ',' || at < 2) return false
  const { complete, speech } = sentence.language.prose
  const last = tokensBetween(sentence, before.start, before.end).at(-1)
  const waits = last !== undefined && isFiniteVerb(last, sentence) && !complete.test(last.lower)
  const source = speech.test(sentence.text.slice(kept.start, kept.end).toLowerCase())
  return waits && source && !hasFinite(sentence, kept.start, kept.end)
}

/** Whether the line begins with a preposition, and the clause behind the cut with “we” or “she”. */
export function frontsMain({ sentence, from }: Line, { start, end }: Clause): boolean {
  const { selves, subjectPronouns = [] } = sentence.language.prose
  const [opening] = tokensBetween(sentence, from, start)
  const [subject] = tokensBetween(sentence, start, end)
  const acts =
    subject !== undefined && [selves, subjectPronouns].some((words) => words.includes(subject.lower))
  return acts && opening !== undefined && isPreposition(opening, sentence)
}
