import { lineCount, wordsFit } from './measure.ts'
import { sizesBetween } from './scale.ts'

/** Inside of the 1920 × 1080 stage, in px: what the margins of `assets/deck.css` leave. */
export const STAGE = { width: 1680, height: 860 } as const

/** Least room between a heading and what stands below it. */
const HEADING_GAP = 52
const HEADING_LINE = 1.1
const FLOOR = 48
/** Upper end of a heading. */
const UPPER = 80

/** A way to set the body of a slide; `worth` is 1 at its upper end and falls with its sizes. */
interface Candidate<T> {
  readonly value: T
  readonly worth: number
}

/** From best to last, never none. */
export type Candidates<T> = readonly [Candidate<T>, ...Candidate<T>[]]

/** A heading that does not run over the whole stage may be larger, and has less width. */
interface HeadingRoom {
  readonly headingWidth?: number
  readonly headingUpper?: number
}

/** What was chosen for a slide's heading and for the body below it. */
export interface StageFit<T> {
  readonly heading: number
  readonly body: T
  readonly fits: boolean
}

/** Text sizes as candidates, the largest first. */
export function sizeCandidates(upper: number, floor: number): Candidates<number> {
  const [first = upper, ...smaller] = sizesBetween(upper, floor)
  const candidate = (size: number): Candidate<number> => ({ value: size, worth: size / upper })
  return [candidate(first), ...smaller.map(candidate)]
}

export const headingHeight = (text: string, size: number, width: number = STAGE.width): number =>
  text === '' ? 0 : lineCount(text, 'heading', size, width) * size * HEADING_LINE

/** Ways to set a body by their worth, the best first; `least` is tried when nothing else fits. */
export function ranked<T>(values: readonly T[], worthOf: (value: T) => number, least: T): Candidates<T> {
  const [first, ...others] = values
    .map((value) => ({ value, worth: worthOf(value) }))
    .toSorted((a, b) => b.worth - a.worth)
  const last = { value: least, worth: worthOf(least) }
  return first === undefined ? [last] : [first, ...others, last]
}

/**
 * Heading size and body that fill the stage best: both count by how near they come to their upper end, and a
 * heading of more than three lines counts less. `candidates` are ordered from best to last; `heightOf` gives
 * the height of the body in px, `Infinity` where it cannot be set so. Nothing fits: the last of both.
 */
export function fitStage<T>(
  heading: string,
  candidates: Candidates<T>,
  heightOf: (value: T) => number,
  { headingWidth = STAGE.width, headingUpper = UPPER }: HeadingRoom = {},
): StageFit<T> {
  const bodies = candidates.map((candidate) => ({ ...candidate, height: heightOf(candidate.value) }))
  let best: { readonly fit: StageFit<T>; readonly worth: number } | undefined
  for (const size of sizesBetween(headingUpper, FLOOR)) {
    if (size > FLOOR && !wordsFit(heading, 'heading', size, headingWidth)) continue
    const lines = heading === '' ? 0 : lineCount(heading, 'heading', size, headingWidth)
    const room = STAGE.height - (lines === 0 ? 0 : lines * size * HEADING_LINE + HEADING_GAP)
    const body = bodies.find((candidate) => candidate.height <= room)
    if (body === undefined) continue
    const worth = size / headingUpper + 1.2 * body.worth - 0.1 * Math.max(0, lines - 3)
    if (best === undefined || worth > best.worth + 1e-9) {
      best = { fit: { heading: size, body: body.value, fits: true }, worth }
    }
  }
  const last = candidates.at(-1) ?? candidates[0]
  return best?.fit ?? { heading: FLOOR, body: last.value, fits: false }
}
