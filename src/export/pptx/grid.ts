import { type Box, type Canvas, fill, STAGE } from './canvas.ts'

/** Where a column stands on the stage. */
export type Column = Pick<Box, 'x' | 'w'>

/** Between columns of text. */
export const COLUMN_GAP = 96

/** Equal columns over the width of the stage, in the direction of the language. */
export function equalColumns({ input }: Canvas, count: number, gap: number): readonly Column[] {
  const w = (STAGE.w - gap * (count - 1)) / count
  const columns = Array.from({ length: count }, (_, index) => ({ x: STAGE.x + index * (w + gap), w }))
  return input.language.dir === 'rtl' ? columns.toReversed() : columns
}

/** The heavy rule over the width of the stage. */
export const heavyRule = (canvas: Canvas, y: number): void => fill(canvas, { ...STAGE, y, h: 4 }, 'text')

/** The hairline in the gap before a column, where it is not the first. */
export function hairlineBefore(canvas: Canvas, { x }: Column, gap: number, { y, h }: Pick<Box, 'y' | 'h'>) {
  if (x > STAGE.x) fill(canvas, { x: x - gap / 2, y, w: 2, h }, 'hairline')
}
