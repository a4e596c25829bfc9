import { attributedOf } from './attributed.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { isAboutText, tellsTopic } from './gates.ts'
import { leaningOf } from './leaning.ts'
import type { Line } from './line.ts'
import { keptTokens } from './line-clauses.ts'
import { type Candidate, candidatesOf, headingLimit } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { dropOpener } from './trims/opener.ts'

export interface Headline {
  readonly candidate: Candidate
  /** Higher is better; a whole salient sentence of good length comes to about 2. */
  readonly score: number
  /** What has to stand right under it: who said it. */
  readonly below?: Candidate
}

/** What a sentence says counts for more than how it reads. */
const SALIENCE = 2.5
/** A heading of fewer characters rarely says who did what. */
const SHORT = 60
/** Whole sentences before shortened ones. */
const SHORTENING = 1.5

/** Editors' choices among the lines of 250 blocks fell on the first sentence of a paragraph more than on any other. */
const OPENS_PARAGRAPH = 0.5

/** What the speakers agreed on is what their talk came to. */
const CONCLUSION = 1.7

/** The ways a sentence can head a slide, best first. `salience` is of the sentence, from 0 to 1. */
export function headlinesOf(sentence: SourceSentence, salience: number): Headline[] {
  return candidatesOf(sentence)
    .filter(({ heads, text }) => heads && text.length <= headingLimit(text))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, salience) }))
    .sort((a, b) => b.score - a.score)
}

/** The same, with those that need a line under them. */
export const statementHeadlinesOf = (sentence: SourceSentence, salience: number): Headline[] =>
  [
    ...headlinesOf(sentence, salience),
    ...attributedOf(sentence)
      .filter(({ heading }) => heading.heads)
      .map(({ heading, below }) => ({
        candidate: heading,
        score: scoreOf(heading, salience) + (concludes(below) ? CONCLUSION : 0),
        below,
      })),
  ].sort((a, b) => b.score - a.score)

const concludes = ({ line, text }: Candidate): boolean =>
  line.sentence.language.prose.conclusion?.test(text) === true

const scoreOf = (candidate: Candidate, salience: number): number => SALIENCE * salience + form(candidate)

const startsWithExample = ({ text, language }: SourceSentence): boolean =>
  language.prose.examples.some((phrase) => text.toLowerCase().startsWith(phrase))

/** «Совет построит порт, в котором предполагается: …»: the verb waits for what the list says. */
function awaitsList(line: Line): boolean {
  const last = keptTokens(line).at(-1)
  return /[:：]\s*$/u.test(line.sentence.text) && last !== undefined && isFiniteVerb(last, line.sentence)
}

/** At most 1.3: how well the line reads as a heading, long enough to say something and short enough for two lines. */
function form({ line, text }: Candidate): number {
  const lacking = Math.max(0, SHORT - text.length) / 25
  const length = Math.exp(-(lacking ** 2))
  const question = text.endsWith('?') ? 0.3 : 0
  const personal = line.sentence.language.prose.personal.test(text) ? 0.4 : 0
  const leaning = leaningOf(line)
  const opensParagraph = line.sentence.sentence === 1 && leaning === 0 ? OPENS_PARAGRAPH : 0
  const topic = tellsTopic(line) ? 0.5 : 0
  const about = isAboutText(line) ? 0.8 : 0
  const open = awaitsList(line) ? 0.5 : 0
  // One of several things is not what they come to.
  const listed = line.sentence.kind === 'list-item' ? 0.4 : 0
  const example = startsWithExample(line.sentence) ? 1.2 : 0
  // «Вместе с тем жители …»
  const opening = dropOpener(line).length > 0 ? 0.6 : 0
  return (
    0.3 +
    length +
    opensParagraph -
    opening -
    example -
    SHORTENING * line.cost -
    question -
    personal -
    leaning -
    topic -
    open -
    about -
    listed
  )
}
