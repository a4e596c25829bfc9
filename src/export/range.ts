import type { Message, Result } from '../model/message.ts'

/** Slides from 1, both ends included. */
export interface SlideRange {
  readonly from: number
  readonly to: number
}

/**
 * «1,4-5» of a deck of `count` slides. A range that is not one, or names slides that the deck does not have,
 * is a message `bad-range`.
 */
export function parseRange(text: string, count: number): Result<readonly SlideRange[]> {
  const value: SlideRange[] = []
  for (const part of text.split(',')) {
    const match = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part)
    const from = Number(match?.[1])
    const to = match?.[2] === undefined ? from : Number(match[2])
    if (!match || from < 1 || to < from || to > count) return { value: [], messages: [badRange(part, count)] }
    value.push({ from, to })
  }
  return { value, messages: [] }
}

export const inRange = (range: readonly SlideRange[] | undefined, number: number): boolean =>
  range === undefined || range.some(({ from, to }) => from <= number && number <= to)

const badRange = (part: string, count: number): Message => ({
  rule: 'bad-range',
  severity: 'error',
  text: `«${part.trim()}» names no slides of this deck: it has ${count}.`,
  hint: 'Write numbers and ranges parted by commas, for example --range 1,4-5',
})
