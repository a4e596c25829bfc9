import type { View } from './mention.ts'
import { isPlainWord, isPlural, isVerb } from './words.ts'

/** Token indexes, `last` not included. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** Words a label holds at most: more is not read from a wall. */
export const MAX_WORDS = 12

/** Whether a clause, or an item of a list, ends before the token. */
export const endsClause = ({ tokens, lexicon, to }: View, index: number): boolean =>
  index >= to ||
  /^[,;.:()!?—–]$/.test(tokens[index]?.text ?? '') ||
  lexicon.contexts.and.at(tokens, index) > 0

/** The words of `run` up to `head` and on from there: complements, prepositional phrases, one coordination. */
export function nounPhraseOf(view: View, run: TokenRun, head: number | undefined): TokenRun | undefined {
  if (head === undefined) return undefined
  const { tokens, lexicon } = view
  let last = head + 1
  let and: number | undefined
  let linked: number | undefined
  const loose = lexicon.knowledge.phrases.head === 'first'
  for (let words = head - run.first + 1; words < MAX_WORDS; words++) {
    const token = tokens[last]
    const next = tokens[last + 1]
    if (last >= view.to || !token) break
    if (token.glued && /^[-‐‑]$/.test(token.text) && next?.glued) last += 2
    else if (isLink(view, last) && isPlainWord(view, last + 1) && !isVerb(view, last + 1)) {
      linked = last
      last += 2
    } else if (loose && isPlainWord(view, last) && !isVerb(view, last)) last++
    else if (linked === last - 2 && goesOnName(view, last)) last++
    else if (isDayOfMonth(view, last)) last += 2
    else if (and === undefined && isCoordination(view, last)) {
      if (token.text !== ',') and = last
      last += 2
    } else break
  }
  // “10 per cent of the salt in contravention | of a rule”: a noun that waits for what follows.
  if (linked === last - 2 && tokens[last]?.lower === lexicon.knowledge.phrases.of) last = linked
  // «14 км путей и новый центр площадью 22 тыс. м²»: what is joined belongs to the next number.
  if (and !== undefined && tokens[last]?.kind === 'digits') last = and
  const end = pastOwner(view, trimmed(view, head, last))
  return { first: run.first, last: end + agoAt(view, end) }
}

/** “of the three countries|' combined income”: what is theirs, up to three words. */
function pastOwner(view: View, end: number): number {
  const { tokens } = view
  const mark = tokens[end]
  const owns = mark?.glued && /^['’]$/.test(mark.text) && tokens[end - 1]?.lower.endsWith('s')
  if (!owns || tokens[end + 1]?.glued !== false) return end
  let last = end + 1
  // “combined” looks like a verb.
  while (last - end <= 3 && isPlainWord(view, last) && (last === end + 1 || !isVerb(view, last))) last++
  return last > end + 1 ? last : end
}

export const isLink = ({ tokens, lexicon }: View, index: number): boolean =>
  lexicon.links.at(tokens, index) === 1

/** «форумах и саммитах», «государств, правительств и …»: a comma only where “and” follows within three words. */
function isCoordination(view: View, index: number): boolean {
  const { tokens, lexicon } = view
  if (!isPlainWord(view, index + 1) || isVerb(view, index + 1)) return false
  if (lexicon.knowledge.phrases.head === 'plural') {
    // “forums and summits”, but “sailors and catch rate”, “towns and runs 90 shops”
    if (!isPlural(view, index + 1)) return false
  }
  if (lexicon.contexts.and.at(tokens, index)) return true
  if (tokens[index]?.text !== ',' || lexicon.contexts.qualifierBefore.at(tokens, index + 1)) return false
  // «государств, правительств и …»: two of one case end alike.
  if (tokens[index - 1]?.lower.at(-1) !== tokens[index + 1]?.lower.at(-1)) return false
  return [2, 3].some(
    (step) => lexicon.contexts.and.at(tokens, index + step) > 0 && isPlainWord(view, index + step + 1),
  )
}

/** “from a year | earlier,”: how many words at `index` say when a time was counted from. */
function agoAt(view: View, index: number): number {
  const { agoAfter, timeUnits } = view.lexicon.contexts
  const length = timeUnits.at(view.tokens, index - 1) > 0 ? agoAfter.at(view.tokens, index) : 0
  return endsClause(view, index + length) ? length : 0
}

const isCapital = ({ tokens }: View, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '')

/** “children in Penny | Bay” */
const goesOnName = (view: View, index: number): boolean =>
  isCapital(view, index - 1) && isCapital(view, index)

/** “for the year ending Dec|. 31” */
const isDayOfMonth = ({ tokens, lexicon }: View, index: number): boolean =>
  lexicon.contexts.months.before(tokens, index) > 0 &&
  tokens[index]?.text === '.' &&
  /^(?:[12]?\d|3[01])$/.test(tokens[index + 1]?.text ?? '') &&
  tokens[index + 2]?.kind !== 'word'

/** A label does not end on a preposition. */
function trimmed(view: View, head: number, end: number): number {
  let last = end
  while (last > head + 1 && (isLink(view, last - 1) || view.tokens[last - 1]?.kind === 'mark')) last--
  return last
}
