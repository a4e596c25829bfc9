import { isInfinitive } from './finite-verb.ts'
import { isBalanced, saysSomething } from './gates.ts'
import type { Headline } from './headline.ts'
import { pointsBack } from './leaning.ts'
import { lineText, wholeLine } from './line.ts'
import { keptTokens } from './line-clauses.ts'
import { type Candidate, headingLimit } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** The best sentence comes to about as much. */
const SCORE = 2
const FEWEST_WORDS = 2

/** The author's own subhead is the heading of the block that begins with it; of several, the one next to the text. */
export function subheadlineOf(block: readonly SourceSentence[]): Headline | undefined {
  const end = block.findIndex(({ kind }) => kind !== 'subhead')
  const last = block[(end === -1 ? block.length : end) - 1]
  const candidate = last && subheadLine(last)
  if (candidate === undefined || candidate.words < FEWEST_WORDS || !standsAlone(candidate)) return undefined
  return { candidate, score: SCORE }
}

/** “Election results” and “Who pays” only name what follows; “Voters stayed away”, “Ask the voters” and “Who pays?” say or ask something. */
export function isLabel({ line, text }: Candidate): boolean {
  const { addressed = [], complement, instruction } = line.sentence.language.prose
  const opens = complement.test(text.toLowerCase())
  // “How did you find it” is an interviewer's.
  const asks =
    /[?？؟]$/u.test(text) || (opens && keptTokens(line).some(({ lower }) => addressed.includes(lower)))
  const [first] = line.sentence.tokens.filter(({ start }) => start >= line.from)
  const tells =
    instruction?.test(text) === true || (first !== undefined && isInfinitive(first, line.sentence))
  return !asks && !tells && (opens || !saysSomething(line))
}

/** “It goes on” points back; “Who pays” asks. */
const standsAlone = ({ line, text }: Candidate): boolean =>
  !pointsBack(line) || line.sentence.language.prose.relative.test(text.toLowerCase())

/** The words of a subhead; undefined if they do not fit or are none. */
export function subheadLine(sentence: SourceSentence): Candidate | undefined {
  const line = wholeLine(sentence)
  const text = lineText(line)
  if (!/\p{L}/u.test(text) || text.length > headingLimit(text) || !isBalanced(text)) return undefined
  return { line, text, words: tokenize(text).length, heads: true }
}

/** How deep a subhead stands: marked ones by their marks, all others below them. */
export const subheadLevel = ({ text }: SourceSentence): number =>
  /^#{1,6}(?=\s)|^={2,6}/u.exec(text)?.[0].length ?? Number.POSITIVE_INFINITY
