import type { Clause } from './clauses.ts'
import { hasFinite } from './finite-verb.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'

/** Words of one of several things. */
const LONGEST_THING = 3

/** “Counts show boats, such as rafts, | tugs, and ferries, | need more …”: behind the last example the clause goes on. */
export function partsExamples(sentence: SourceSentence, clauses: readonly Clause[], at: number): boolean {
  const { coordination, enumeration } = sentence.language.prose
  const lower = clauses.map(({ start, end }) => sentence.text.slice(start, end).toLowerCase())
  const first = lower.slice(0, at).findLastIndex((text) => enumeration.exec(text)?.index === 0)
  const last = lower.findIndex((text, i) => i > first && coordination.test(text))
  const examples = clauses.slice(first, last + 1)
  return (
    first > 0 &&
    last >= at - 1 &&
    last < clauses.length - 1 &&
    examples.every(({ start, end, mark }) => mark === ',' && !hasFinite(sentence, start, end))
  )
}

/** “… to draw, | paint, and print maps”: single things up to the last, whatever stands behind that. */
export function goesOnListing(sentence: SourceSentence, all: readonly Clause[], at: number): boolean {
  const { coordination } = sentence.language.prose
  const isThing = ({ start, end }: Clause): boolean =>
    tokensBetween(sentence, start, end).length <= LONGEST_THING && !hasFinite(sentence, start, end)
  // «в Кедрове, Ветрове, | Озёрске»: no word tells which is the last.
  const run = [at - 2, at - 1, at].map((from) => all.slice(Math.max(0, from), from + 3))
  const listed = run.some(
    (three) =>
      three.length === 3 &&
      three.every((one, k) => isThing(one) && (one.mark === ',' || (k === 2 && one.mark === ''))),
  )
  if (listed) return true
  const clauses = all.slice(at)
  // “by the Harbour Fund, | the National Lake Office, and the town”: the last is joined by “and”.
  const [next, joined] = clauses
  const things =
    next?.mark === ',' &&
    joined !== undefined &&
    [next, joined].every(({ start, end }) => !hasFinite(sentence, start, end))
  // «певец Пётр Ким, | пилот Анна Ким, борец Ли и другие»
  if (
    things &&
    (coordination.test(sentence.text.slice(joined.start).toLowerCase()) || endsListing(sentence, joined))
  )
    return true
  const last = clauses.findIndex(({ start }) => coordination.test(sentence.text.slice(start).toLowerCase()))
  return last > 0 && clauses.slice(0, last).every(isThing)
}

/** «микроскопы, | станок и лодка, которая …», “the nets and the pier that we built”: the last two of several things and no verb of their own. */
export function endsListing(sentence: SourceSentence, { start, end }: Clause): boolean {
  const { complement, listing, relative } = sentence.language.prose
  const that = tokensBetween(sentence, start, end).find(
    // «Ли» is a name.
    ({ lower, text }, i) => i > 0 && text === lower && (complement.test(lower) || relative.test(`${lower} `)),
  )
  const to = that?.start ?? end
  return !hasFinite(sentence, start, to) && listing.test(sentence.text.slice(start, to).toLowerCase())
}

/** «куплены микроскопы, | станок и лодка»: one of several things. */
export function partsListing(sentence: SourceSentence, clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1]
  if (next === undefined || clauses[at]?.mark !== ',' || !knowsVerbs(sentence)) return false
  return endsListing(sentence, next) || goesOnListing(sentence, clauses, at + 1)
}
