import { inlineText, type ListItem } from '../../../model/content.ts'
import { soleList } from '../../../render/layouts/statement.ts'
import { lineCount } from '../../../render/measure.ts'
import { typeset } from '../../../render/typography.ts'
import { blockRuns, listRuns } from '../blocks.ts'
import { type Box, type Canvas, runsOf, STAGE, write } from '../canvas.ts'
import { COLUMN_GAP, equalColumns, hairlineBefore, heavyRule } from '../grid.ts'
import { heading, title } from './heading.ts'

/** Columns, a stacked list, running text, or the heading alone. */
export function statementSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const { typography } = input.language
  if (input.blocks.length === 0) {
    title(canvas, runsOf(input.heading, typography), look.size('heading', 112), 1.08)
    return
  }
  const room = heading(canvas)
  const items = soleList(input.blocks)
  if (items && look.has('columns')) {
    itemColumns(canvas, items, room)
    return
  }
  const size = look.size('stacked', look.size('running', 48))
  const runs = items
    ? listRuns(items, size, typography, { ordered: false, level: 0, gap: 0.9 })
    : blockRuns(input.blocks, size, typography)
  write(canvas, runs, room, { size, line: 1.26, anchor: 'middle', name: 'Evidence' })
}

function itemColumns(canvas: Canvas, items: readonly ListItem[], room: Box): void {
  const { typography } = canvas.input.language
  const size = canvas.look.size('columns', 52)
  const columns = equalColumns(canvas, items.length, COLUMN_GAP)
  const lines = items.map((item, index) =>
    lineCount(typeset(inlineText(item.inlines), typography), 'strong', size, columns[index]?.w ?? STAGE.w),
  )
  const high = 48 + Math.max(...lines) * size * 1.28
  const top = room.y + Math.max(0, (room.h - high) / 2)
  heavyRule(canvas, top)
  items.forEach((item, index) => {
    const column = columns[index] ?? STAGE
    hairlineBefore(canvas, column, COLUMN_GAP, { y: top, h: high })
    const box = { x: column.x, w: column.w, y: top + 48, h: high - 48 }
    write(canvas, runsOf(item.inlines, typography), box, { size, line: 1.28, name: `Evidence ${index + 1}` })
  })
}
