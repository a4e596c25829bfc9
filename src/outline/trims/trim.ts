import type { Line } from '../line.ts'
import { tokensBetween } from '../sentence-words.ts'

/** A way to leave words out of a line; returns the shorter lines it can make. */
export type Trim = (line: Line) => readonly Line[]

/** How much of a line a cut of so many characters is. */
export const shareLost = (line: Line, length: number): number => length / Math.max(1, line.to - line.from)

/** What it costs to leave out where or when, without which a statement may be of everywhere or of now. */
const SCOPE = 0.8

/** Of what stands before `from`: «Осы жұмада, Үлгі қаласында болған | жер сілкінісі …». */
export function scopeLost({ sentence, from: start }: Line, from: number): number {
  if (sentence.language.prose.description === undefined) return 0
  const lost = tokensBetween(sentence, start, from)
  return lost.some(({ text }, i) => /\d/u.test(text) || (i > 0 && /^\p{Lu}/u.test(text))) ? SCOPE : 0
}
