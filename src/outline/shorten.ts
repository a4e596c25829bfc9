import { isFaithful } from './faithful.ts'
import { canHead } from './gates.ts'
import { type Line, lineText, wholeLine } from './line.ts'
import type { SourceSentence } from './source-sentence.ts'
import { type Split, splitLine } from './split.ts'
import { isUnspaced, tokenize } from './tokens.ts'
import { cutAdjunct } from './trims/adjunct.ts'
import { dropBeforeAim } from './trims/aim.ts'
import { dropAnnouncement } from './trims/announcement.ts'
import { dropApposedPhrase } from './trims/apposed-phrase.ts'
import { dropFirstClause } from './trims/first-clause.ts'
import { dropInnerClause } from './trims/inner-clause.ts'
import { dropLeadingClause } from './trims/leading-clause.ts'
import { dropModifier } from './trims/modifier.ts'
import { dropOpener } from './trims/opener.ts'
import { dropOrigin } from './trims/origin.ts'
import { dropParentheses } from './trims/parentheses.ts'
import { cutParticiple, dropLeadingParticiple } from './trims/participle.ts'
import { dropLeadingPhrase, dropMiddlePhrase } from './trims/phrase.ts'
import { takePredicate } from './trims/predicate.ts'
import { dropQuotation, shortenQuotation } from './trims/quotation.ts'
import { shortenRole } from './trims/role.ts'
import { cutSecondClause } from './trims/second-clause.ts'
import { cutTrailingClause } from './trims/trailing-clause.ts'
import type { Trim } from './trims/trim.ts'
import { dropWeekday } from './trims/weekday.ts'

/** A faithful line with its measures. */
export interface Candidate {
  readonly line: Line
  readonly text: string
  readonly words: number
  /** Can stand above a slide, apart from its length. */
  readonly heads: boolean
  /** How it stands in several lines, if it is too long for one. */
  readonly split?: Split
}

/** Each stage may shorten what the stages before it made. */
const STAGES: readonly Trim[] = [
  // Two may stand in a row: «Кстати, кроме того, …».
  dropOpener,
  dropOpener,
  dropAnnouncement,
  dropParentheses,
  dropQuotation,
  shortenQuotation,
  dropLeadingClause,
  dropFirstClause,
  dropInnerClause,
  dropApposedPhrase,
  dropLeadingParticiple,
  dropOrigin,
  shortenRole,
  takePredicate,
  cutTrailingClause,
  cutSecondClause,
  dropLeadingPhrase,
  dropMiddlePhrase,
  dropBeforeAim,
  dropModifier,
  cutParticiple,
  cutAdjunct,
  dropWeekday,
]
const MOST_LINES = 96
/** Of long lines that can be parted the least shortened are enough; so many are tried. */
const [MOST_LONG, MOST_TRIED] = [2, 12]

/** Text that does not part its words holds about twice as much in a character. */
export const LENGTHS = { heading: 90, item: 120, unspacedHeading: 36, unspacedItem: 60 } as const

export const headingLimit = (text: string): number =>
  isUnspaced(text) ? LENGTHS.unspacedHeading : LENGTHS.heading
export const itemLimit = (text: string): number => (isUnspaced(text) ? LENGTHS.unspacedItem : LENGTHS.item)

const memory = new WeakMap<SourceSentence, Shortenings>()

/** What a slide may show of a sentence: itself if it is short enough, and its faithful shortenings. */
export function candidatesOf(sentence: SourceSentence): readonly Candidate[] {
  return remembered(sentence).short
}

/** What is too long for one item and can stand as an item and its continuation, the least shortened first. */
export function longCandidatesOf(sentence: SourceSentence): readonly Candidate[] {
  return remembered(sentence).long
}

interface Shortenings {
  readonly short: readonly Candidate[]
  readonly long: readonly Candidate[]
}

function remembered(sentence: SourceSentence): Shortenings {
  const known = memory.get(sentence)
  if (known !== undefined) return known
  const limit = itemLimit(sentence.text)
  const all = shortenTo(sentence, 2 * limit)
  const made = {
    short: all.filter(({ text }) => text.length <= limit),
    long: extremes(
      all
        .filter(({ text }) => text.length > limit)
        .slice(0, MOST_TRIED)
        .flatMap((candidate) => inLines(candidate, limit)),
    ),
  }
  memory.set(sentence, made)
  return made
}

/** Of many the first, which lose least, and the shortest, for where there is little room. */
function extremes(candidates: readonly Candidate[]): Candidate[] {
  const shortest = candidates.reduce((a, b) => (b.words < (a?.words ?? b.words + 1) ? b : a), candidates[0])
  return candidates.filter((one, i) => i < MOST_LONG || one === shortest)
}

/** The candidate in lines of at most `limit` characters; none where it cannot be parted. */
function inLines(candidate: Candidate, limit: number): Candidate[] {
  const split = splitLine(candidate.line, limit)
  return split === undefined ? [] : [{ ...candidate, split }]
}

/** The faithful shortenings of at most `limit` characters, the sentence itself first where it is short enough. */
export const shortenTo = (sentence: SourceSentence, limit: number): Candidate[] =>
  /\p{L}/u.test(sentence.text) ? shorteningsOf(wholeLine(sentence), limit) : []

/** The same of a line. `attributed`: the slide names elsewhere who said it. */
export function shorteningsOf(whole: Line, limit: number, { attributed = false } = {}): Candidate[] {
  let lines: Line[] = [whole]
  for (const trim of STAGES) {
    if (lines.length >= MOST_LINES) break
    lines = [...lines, ...lines.flatMap((line) => (needs(trim, line) ? trim(line) : []))].slice(0, MOST_LINES)
  }
  const seen = new Map<string, Candidate>()
  for (const line of lines) {
    const text = lineText(line)
    if (text.length > limit || !isFaithful(line, { attributed })) continue
    const known = seen.get(text)
    if (known !== undefined && known.line.cost <= line.cost) continue
    seen.set(text, { line, text, words: tokenize(text).length, heads: canHead(line) })
  }
  return [...seen.values()].sort((a, b) => a.line.cost - b.line.cost)
}

/** A short line is not shortened further; only what ties it to its neighbours goes. */
const SHORT = { spaced: 60, unspaced: 24 } as const

function needs(trim: Trim, line: Line): boolean {
  if (trim === dropOpener || trim === dropParentheses) return true
  return line.to - line.from > (isUnspaced(line.sentence.text) ? SHORT.unspaced : SHORT.spaced)
}
