import type { Line } from '../line.ts'

/** A way to leave words out of a line; returns the shorter lines it can make. */
export type Trim = (line: Line) => readonly Line[]

/** How much of a line a cut of so many characters is. */
export const shareLost = (line: Line, length: number): number => length / Math.max(1, line.to - line.from)
