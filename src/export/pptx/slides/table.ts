import { type Block, inlineText } from '../../../model/content.ts'
import { columnWidths, ownAlignment } from '../../../render/layouts/table.ts'
import { typeset } from '../../../render/typography.ts'
import { type Canvas, inches, points } from '../canvas.ts'
import type { Border, TableRow } from '../library.ts'
import { SCHEME } from '../theme.ts'
import { heading } from './heading.ts'
import { statementSlide } from './statement.ts'

/** A native table over the whole width. */
export function tableSlide(canvas: Canvas): void {
  const { input, look, slide } = canvas
  const table = input.blocks.find((block) => block.type === 'table')
  if (table?.type !== 'table') {
    statementSlide(canvas)
    return
  }
  const room = heading(canvas)
  const size = look.size('evidence', 36)
  const { typography } = input.language
  const words = [table.head, ...table.rows].map((row) =>
    row.map((cell) => typeset(inlineText(cell), typography)),
  )
  const high = words.length * size * 1.94
  const { x, y, w } = inches({ ...room, y: room.y + Math.max(0, (room.h - high) / 2), h: high })
  slide.addTable(tableRows(table, words, size), {
    x,
    y,
    w,
    colW: columnWidths(words, size).map((width) => inches({ x: 0, y: 0, w: width, h: 0 }).w),
    fontSize: points(size),
    fontFace: '+mn-lt',
    color: SCHEME.text,
    margin: [points(size * 0.36), points(size * 0.35), points(size * 0.36), 0],
    valign: 'middle',
    autoPage: false,
  })
}

type Table = Extract<Block, { readonly type: 'table' }>

const NONE: Border = { type: 'none' }

function tableRows({ align }: Table, words: readonly (readonly string[])[], size: number): TableRow[] {
  const below = (isHead: boolean): [Border, Border, Border, Border] => {
    const line: Border = { type: 'solid', pt: isHead ? 2 : 1, color: SCHEME[isHead ? 'text' : 'hairline'] }
    return [NONE, NONE, line, NONE]
  }
  return words.map((row, index) =>
    row.map((text, column) => ({
      text,
      options: {
        align: align[column] ?? ownAlignment(words, column),
        bold: index > 0 && column === 0,
        color: SCHEME[index === 0 ? 'muted' : 'text'],
        border: below(index === 0),
        fontSize: points(size),
      },
    })),
  )
}
