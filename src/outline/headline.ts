import { type Candidate, candidatesOf, headingLimit } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'

export interface Headline {
  readonly candidate: Candidate
  /** Higher is better; a whole salient sentence of good length comes to about 2. */
  readonly score: number
}

/** What a sentence says counts for more than how it reads. */
const SALIENCE = 2.5
const IDEAL_LENGTH = 80
/** Whole sentences before shortened ones. */
const SHORTENING = 1.5

/** The ways a sentence can head a slide, best first. `salience` is of the sentence, from 0 to 1. */
export function headlinesOf(sentence: SourceSentence, salience: number): Headline[] {
  return candidatesOf(sentence)
    .filter(({ heads, text }) => heads && text.length <= headingLimit(text))
    .map((candidate) => ({ candidate, score: SALIENCE * salience + form(candidate) }))
    .sort((a, b) => b.score - a.score)
}

/** From 0 to 1: how well the line reads as a heading. */
function form({ line, text }: Candidate): number {
  const length = Math.exp(-(((text.length - IDEAL_LENGTH) / 45) ** 2))
  const question = text.endsWith('?') ? 0.3 : 0
  const personal = line.sentence.language.prose.personal.test(text) ? 0.25 : 0
  return 0.3 + 0.6 * length - SHORTENING * line.cost - question - personal
}
