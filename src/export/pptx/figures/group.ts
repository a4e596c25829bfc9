import type { StatisticsFigure } from '../../../model/deck.ts'
import type { Statistic } from '../../../model/statistic.ts'
import { digitsAndWords, figureWidth, leadText, periodText } from '../../../render/figure-text.ts'
import { cellWidth } from '../../../render/layouts/group-fit.ts'
import { lineCount } from '../../../render/measure.ts'
import { type Box, type Canvas, STAGE, write } from '../canvas.ts'
import { type Column, equalColumns, hairlineBefore, heavyRule } from '../grid.ts'
import type { Role } from '../theme.ts'
import { wordRuns, writeFigure } from './figure-text.ts'

const GAP = 80
/** Between the words before a figure and its digits, and between these and the label. */
const LEAD_GAP = 48
const LABEL_GAP = 36
const ROW_GAP = 44
const LEAD_LINE = 1.25
const LABEL_LINE = 1.24
const FIGURE_LINE = 0.8

/** What a cell shows; `label` begins with the unit where the deck parts it from the digits. */
interface Cell {
  readonly figure: string
  readonly lead: string
  readonly label: string
  readonly period: string | undefined
}

/** How the build set the group. Sizes in px; the heights are those of the tallest cell. */
interface Setting {
  readonly size: number
  readonly words: number
  readonly lead: number
  readonly leadHigh: number
  readonly labelHigh: number
}

/** Two to eight figures in columns under a heavy rule. */
export function group(canvas: Canvas, { statistics, accent }: StatisticsFigure, room: Box): void {
  const { look } = canvas
  const columns = groupColumns(canvas, statistics.length)
  const rows = Math.ceil(statistics.length / columns.length)
  const cells = statistics.map((statistic) => cellOf(canvas, statistic))
  const setting = settingOf(canvas, cells, columns)
  const { size, leadHigh, labelHigh } = setting
  const high = look.has('beside')
    ? Math.max(size * FIGURE_LINE, leadHigh + labelHigh) + ROW_GAP
    : leadHigh + LEAD_GAP + size * FIGURE_LINE + LABEL_GAP + labelHigh + (rows > 1 ? ROW_GAP : 0)
  const top = room.y + Math.max(0, (room.h - high * rows - 40) / 2)
  heavyRule(canvas, top)
  cells.forEach((cell, index) => {
    const column = columns[index % columns.length] ?? STAGE
    const y = top + 40 + Math.floor(index / columns.length) * high
    hairlineBefore(canvas, column, GAP, { y: y - 16, h: high })
    const box = { ...column, y, h: high }
    const colour = index === accent ? 'accent' : 'text'
    if (look.has('beside')) wordsBeside(canvas, cell, box, setting, colour)
    else wordsAround(canvas, cell, box, setting, colour)
  })
}

/** The columns of a group; the one with the longest words may be wider. */
function groupColumns(canvas: Canvas, count: number): readonly Column[] {
  const { look } = canvas
  const columns = [1, 2, 3, 4].find((number) => look.has(`columns-${number}`)) ?? Math.min(4, count)
  const indexes = Array.from({ length: columns }, (_, index) => index)
  const wide = indexes.find((index) => look.has(`wide-${index + 1}`))
  if (wide === undefined) return equalColumns(canvas, columns, GAP)
  let x = STAGE.x
  return indexes.map((index) => {
    const column = { x, w: cellWidth({ columns, wide }, index) }
    x += column.w + GAP
    return column
  })
}

function cellOf({ look, input }: Canvas, statistic: Statistic): Cell {
  const parted = look.has('unit') ? digitsAndWords(statistic.figure.text) : undefined
  const [figure, unit] = parted ?? [statistic.figure.text, '']
  return {
    figure,
    lead: leadText(statistic),
    label: `${unit} ${statistic.label?.text ?? ''}`.trim(),
    period: periodText(statistic, input.headingText),
  }
}

function settingOf({ look }: Canvas, cells: readonly Cell[], columns: readonly Column[]): Setting {
  const words = look.size('words', 36)
  const lead = Math.min(34, words)
  const lines = (text: string, index: number) =>
    text === '' ? 0 : lineCount(text, 'strong', words, columns[index % columns.length]?.w ?? STAGE.w)
  const leads = cells.map((cell, index) => lines(cell.lead, index))
  const labels = cells.map((cell, index) => lines(cell.label, index) + (cell.period === undefined ? 0 : 1))
  return {
    size: look.size('figure', 200),
    words,
    lead,
    leadHigh: Math.max(...leads) * lead * LEAD_LINE,
    labelHigh: Math.max(...labels) * words * LABEL_LINE,
  }
}

function wordsBeside(canvas: Canvas, cell: Cell, box: Box, { size, words, lead }: Setting, colour: Role) {
  writeFigure(canvas, cell.figure, { ...box, h: size }, size, colour)
  const wide = figureWidth(cell.figure, size) + 40
  const beside = { ...box, x: box.x + wide, w: box.w - wide, h: box.h - ROW_GAP }
  write(canvas, wordRuns(canvas, cell, words, lead), beside, { size: words, line: LABEL_LINE })
}

/** The lead above the figure, its label below. */
function wordsAround(canvas: Canvas, cell: Cell, box: Box, setting: Setting, colour: Role) {
  const { size, words, lead, leadHigh, labelHigh } = setting
  const above = wordRuns(canvas, { lead: cell.lead }, words, lead)
  if (above.length > 0) {
    const style = { size: lead, line: LEAD_LINE, colour: 'muted', anchor: 'bottom' } as const
    write(canvas, above, { ...box, h: leadHigh }, style)
  }
  const y = box.y + leadHigh + LEAD_GAP
  writeFigure(canvas, cell.figure, { ...box, y, h: size }, size, colour)
  const label = wordRuns(canvas, { label: cell.label, period: cell.period }, words, lead)
  if (label.length === 0) return
  const below = { ...box, y: y + size * FIGURE_LINE + LABEL_GAP, h: labelHigh }
  write(canvas, label, below, { size: words, line: LABEL_LINE, name: 'Label' })
}
