import { blocksHeight } from '../../../render/blocks.ts'
import { columnsOf } from '../../../render/layouts/columns.ts'
import { blockRuns } from '../blocks.ts'
import { type Canvas, STAGE, write } from '../canvas.ts'
import { COLUMN_GAP, equalColumns, heavyRule } from '../grid.ts'
import { heading } from './heading.ts'
import { statementSlide } from './statement.ts'

/** From the heavy rule to the text. */
const BELOW_RULE = 44

/** Texts side by side under a heavy rule. */
export function columnsSlide(canvas: Canvas): void {
  const { input, look } = canvas
  if (!look.has('parallel')) {
    statementSlide(canvas)
    return
  }
  const parts = columnsOf(input.blocks)
  const room = heading(canvas)
  const size = look.size('parallel', 40)
  const { typography } = input.language
  const columns = equalColumns(canvas, parts.length, COLUMN_GAP)
  const heights = parts.map((blocks, index) =>
    blocksHeight(blocks, size, columns[index]?.w ?? STAGE.w, typography),
  )
  const top = room.y + Math.max(0, (room.h - BELOW_RULE - Math.max(...heights)) / 2)
  const y = top + BELOW_RULE
  heavyRule(canvas, top)
  parts.forEach((blocks, index) => {
    const { x, w } = columns[index] ?? STAGE
    const runs = blockRuns(blocks, size, typography)
    write(canvas, runs, { x, w, y, h: room.y + room.h - y }, { size, line: 1.28 })
  })
}
