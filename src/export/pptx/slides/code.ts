import { blockRuns } from '../blocks.ts'
import { type Canvas, write } from '../canvas.ts'
import { heading } from './heading.ts'

/** A program text, without colours. */
export function codeSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const room = heading(canvas)
  const size = look.size('evidence', 34)
  const runs = blockRuns(input.blocks, size, input.language.typography)
  write(canvas, runs, room, { size, line: 1.4, anchor: 'middle', name: 'Code' })
}
