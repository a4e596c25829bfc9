import type { StatisticsFigure } from '../../model/deck.ts'
import type { Statistic } from '../../model/statistic.ts'
import { changeWords } from '../../render/change-words.ts'
import { barLabel } from '../../render/charts/bars.ts'
import {
  digitsAndWords,
  figureParts,
  figureWidth,
  leadText,
  periodText,
  WORD_RATIO,
} from '../../render/figure-text.ts'
import { cellWidth } from '../../render/layouts/group-fit.ts'
import { lineCount } from '../../render/measure.ts'
import { typeset } from '../../render/typography.ts'
import { type Box, type Canvas, fill, inches, paragraph, plain, points, STAGE, write } from './canvas.ts'
import { labelFormats } from './chart-labels.ts'
import type { Run } from './library.ts'
import { columnBoxes, heading, statementSlide } from './prose.ts'
import { type Role, SCHEME } from './theme.ts'

/** The top of a digit stands this far below the top of its line, in the size of the font. */
const ABOVE_DIGITS = 0.366
const LINE = 1.371
const LEAD = 42
const GROUP_GAP = 80
/** Between the words before a figure and its digits. */
const LEAD_GAP = 48

/** The figures in the form that the build drew them in. */
export function statisticsSlide(canvas: Canvas): void {
  const { figure } = canvas.input.slide
  const [first, second] = figure?.statistics ?? []
  if (!figure || !first) {
    statementSlide(canvas)
    return
  }
  const room = heading(canvas)
  if (canvas.look.has('change')) change(canvas, first, room)
  else if (second === undefined) loneFigure(canvas, first, room, figure.form === 'share')
  else if (canvas.look.has('group')) group(canvas, figure, room)
  else chart(canvas, figure, room)
}

/** «2,5 млрд»: the word smaller than the digits, and so are the spaces, as in the deck. */
function figureRuns(text: string, size: number, colour: Role): Run[] {
  return figureParts(text).flatMap((part) =>
    part.text.split(/(\s+)/).map((piece) =>
      plain(piece, {
        color: SCHEME[colour],
        fontSize: points(Math.round(part.word || /^\s/.test(piece) ? size * WORD_RATIO : size)),
      }),
    ),
  )
}

/** A figure whose digits begin at the top of the box. */
function writeFigure(canvas: Canvas, text: string, box: Box, size: number, colour: Role): void {
  const placed = { ...box, y: box.y - size * ABOVE_DIGITS, h: size * LINE }
  write(canvas, figureRuns(text, size, colour), placed, {
    size,
    display: true,
    bold: true,
    wrap: false,
    name: 'Figure',
  })
}

/** The columns of a group; the one with the longest words may be wider. */
function groupBoxes(
  canvas: Canvas,
  columns: number,
  wide: number | undefined,
): readonly Pick<Box, 'x' | 'w'>[] {
  if (wide === undefined) return columnBoxes(canvas, columns, GROUP_GAP)
  let x = STAGE.x
  return Array.from({ length: columns }, (_, index) => {
    const w = cellWidth({ columns, wide }, index)
    const box = { x, w }
    x += w + GROUP_GAP
    return box
  })
}

interface Words {
  readonly lead?: string
  readonly label?: string
  readonly period?: string | undefined
}

function wordRuns(canvas: Canvas, { lead, label, period }: Words, size: number, small: number): Run[] {
  const { typography } = canvas.input.language
  const muted = { fontSize: points(small), color: SCHEME.muted, fontFace: '+mn-lt', bold: false }
  return [
    ...(lead ? paragraph([plain(capitalised(lead), muted)], { paraSpaceAfter: points(12) }) : []),
    ...(label ? paragraph([plain(typeset(label, typography), { fontSize: points(size) })]) : []),
    ...(period ? paragraph([plain(period, muted)], { paraSpaceBefore: points(12) }) : []),
  ]
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Two to eight figures in columns under a heavy rule. */
function group(canvas: Canvas, { statistics, accent }: StatisticsFigure, room: Box): void {
  const { look, input } = canvas
  const columns = [1, 2, 3, 4].find((count) => look.has(`columns-${count}`)) ?? Math.min(4, statistics.length)
  const wide = Array.from({ length: columns }, (_, index) => index).find((index) =>
    look.has(`wide-${index + 1}`),
  )
  const cells = groupBoxes(canvas, columns, wide)
  const size = look.size('figure', 200)
  const words = look.size('words', 36)
  const rows = Math.ceil(statistics.length / columns)
  const beside = look.has('beside')
  const lines = (text: string, index: number) =>
    text === '' ? 0 : lineCount(text, 'strong', words, cells[index % columns]?.w ?? STAGE.w)
  const lead = Math.min(34, words)
  const leadHigh = Math.max(...statistics.map((one, index) => lines(leadText(one), index))) * lead * 1.25
  const labelLines = statistics.map(
    (one, index) =>
      lines(`${look.has('unit') ? one.figure.text : ''} ${one.label?.text ?? ''}`.trim(), index) +
      (periodText(one, input.headingText) === undefined ? 0 : 1),
  )
  const labelHigh = Math.max(...labelLines) * words * 1.24
  const high = beside
    ? Math.max(size * 0.8, leadHigh + labelHigh) + 44
    : leadHigh + LEAD_GAP + size * 0.8 + 36 + labelHigh + (rows > 1 ? 44 : 0)
  const top = room.y + Math.max(0, (room.h - high * rows - 40) / 2)
  fill(canvas, { ...STAGE, y: top, h: 4 }, 'text')
  statistics.forEach((statistic, index) => {
    const cell = cells[index % columns] ?? STAGE
    const y = top + 40 + Math.floor(index / columns) * high
    const colour = index === accent ? 'accent' : 'text'
    if (cell.x > STAGE.x) fill(canvas, { x: cell.x - GROUP_GAP / 2, y: y - 16, w: 2, h: high }, 'hairline')
    const parted = look.has('unit') ? digitsAndWords(statistic.figure.text) : undefined
    const [shown, unit] = parted ?? [statistic.figure.text, '']
    const text = { lead: leadText(statistic), label: `${unit} ${statistic.label?.text ?? ''}`.trim() }
    const period = periodText(statistic, input.headingText)
    if (beside) {
      const wide = figureWidth(shown, size) + 40
      writeFigure(canvas, shown, { ...cell, y, h: size }, size, colour)
      const box = { x: cell.x + wide, w: cell.w - wide, y, h: high - 44 }
      write(canvas, wordRuns(canvas, { ...text, period }, words, lead), box, { size: words, line: 1.24 })
      return
    }
    const runs = wordRuns(canvas, { lead: text.lead }, words, lead)
    if (runs.length > 0) {
      write(
        canvas,
        runs,
        { ...cell, y, h: leadHigh },
        { size: lead, line: 1.25, colour: 'muted', anchor: 'bottom' },
      )
    }
    writeFigure(canvas, shown, { ...cell, y: y + leadHigh + LEAD_GAP, h: size }, size, colour)
    const below = { ...cell, y: y + leadHigh + LEAD_GAP + size * 0.8 + 36, h: labelHigh }
    const label = wordRuns(canvas, { label: text.label, period }, words, lead)
    if (label.length > 0) write(canvas, label, below, { size: words, line: 1.24, name: 'Label' })
  })
}

/** One huge figure with its words beside or below it; a share with the bar of its whole. */
function loneFigure(canvas: Canvas, statistic: Statistic, room: Box, share: boolean): void {
  const { look, input } = canvas
  const size = look.size('figure', 420)
  const label = look.size('label', 64)
  const bar = share ? 140 : 0
  const words = {
    lead: leadText(statistic),
    label: statistic.label?.text ?? '',
    period: periodText(statistic, input.headingText),
  }
  const runs = wordRuns(canvas, words, label, LEAD)
  const style = { size: label, line: 1.16, display: true, bold: true, name: 'Label' }
  const wide = figureWidth(statistic.figure.text, size)
  const digits = size * 0.68
  if (look.has('beside')) {
    const top = room.y + Math.max(0, (room.h - bar - digits) / 2)
    writeFigure(canvas, statistic.figure.text, { ...STAGE, y: top, w: wide + 80, h: size }, size, 'accent')
    const x = STAGE.x + wide + 96
    const box = { x, y: room.y, w: STAGE.x + STAGE.w - x, h: top + digits - room.y }
    if (runs.length > 0) write(canvas, runs, box, { ...style, anchor: 'bottom' })
    if (share) shareBar(canvas, statistic, top + digits + 72)
    return
  }
  const above = words.lead === '' ? 0 : LEAD * 3.2
  const lines = lineCount(words.label, 'heading', label, STAGE.w) * label * 1.16 + LEAD * 1.5
  const first = room.y + Math.max(0, (room.h - bar - above - digits - 60 - lines) / 2)
  const top = first + above
  if (words.lead !== '') {
    write(
      canvas,
      capitalised(words.lead),
      { ...STAGE, y: first, h: LEAD * 1.4 },
      { size: LEAD, colour: 'muted' },
    )
  }
  writeFigure(canvas, statistic.figure.text, { ...STAGE, y: top, h: size }, size, 'accent')
  const below = wordRuns(canvas, { label: words.label, period: words.period }, label, LEAD)
  if (below.length > 0) write(canvas, below, { ...STAGE, y: top + digits + 60, h: lines }, style)
  if (share) shareBar(canvas, statistic, top + digits + 60 + lines + 48)
}

function shareBar(canvas: Canvas, { quantity }: Statistic, y: number): void {
  fill(canvas, { ...STAGE, y, h: 76 }, 'hairline')
  fill(canvas, { ...STAGE, y, w: (STAGE.w * quantity.number) / 100, h: 76 }, 'accent')
}

/** Old value, arrow, new value. */
function change(canvas: Canvas, statistic: Statistic, room: Box): void {
  const { look, input } = canvas
  const words = changeWords(statistic, input.language.typography)
  if (!words) {
    loneFigure(canvas, statistic, room, false)
    return
  }
  // As in the deck: «тысячи тенге» stand with the label.
  const [value, unit] = digitsAndWords(words.to) ?? [words.to, '']
  const size = look.size('values', 300)
  const label = look.size('label', 52)
  const from = figureWidth(words.from, size)
  const to = figureWidth(value, size)
  const lead = leadText(statistic)
  const beside = look.has('beside')
  const y = room.y + (room.h - size * 0.68) / 2 - (beside ? 0 : 80)
  if (lead !== '') {
    write(canvas, capitalised(lead), { ...STAGE, y: y - 116, h: 60 }, { size: LEAD, colour: 'muted' })
  }
  writeFigure(canvas, words.from, { ...STAGE, y, w: from + 60, h: size }, size, 'muted')
  const middle = y + size * 0.34
  canvas.slide.addShape('line', {
    ...inches({ x: STAGE.x + from + 56, y: middle - 40, w: 180, h: 80 }),
    flipV: words.direction === 'up',
    line: { color: SCHEME.text, width: points(6), endArrowType: 'arrow' },
  })
  const x = STAGE.x + from + 300
  writeFigure(canvas, value, { x, y, w: to + 80, h: size }, size, 'accent')
  const text = {
    label: `${unit} ${statistic.label?.text ?? ''}`.trim(),
    period: periodText(statistic, input.headingText),
  }
  const runs = wordRuns(canvas, text, label, LEAD)
  if (runs.length === 0) return
  const right = x + to + 84
  const box = beside
    ? { x: right, y: room.y, w: STAGE.x + STAGE.w - right, h: y + size * 0.68 - room.y }
    : { ...STAGE, y: y + size * 0.68 + 60, h: 240 }
  const anchor = beside ? 'bottom' : 'top'
  write(canvas, runs, box, { size: label, line: 1.14, display: true, bold: true, anchor, name: 'Label' })
}

/** A native bar chart: its values stand in a sheet behind it, to be edited. */
function chart({ slide, input }: Canvas, { statistics, accent, form }: StatisticsFigure, room: Box): void {
  // The library draws the first at the bottom.
  const upwards = statistics.toReversed()
  const labels = upwards.map((statistic) => barLabel(statistic, statistics))
  const values = upwards.map(({ quantity }) => quantity.number)
  const marked = accent === undefined ? undefined : statistics[accent]
  const high = Math.min(room.h, 168 * statistics.length)
  slide.addChart('bar', [{ name: input.headingText, labels, values }], {
    ...inches({ ...room, y: room.y + (room.h - high) / 2, h: high }),
    barDir: 'bar',
    barGapWidthPct: 55,
    chartColors: upwards.map((statistic) => SCHEME[statistic === marked ? 'accent' : 'bar']),
    catAxisLabelColor: SCHEME.text,
    catAxisLabelFontFace: '+mn-lt',
    catAxisLabelFontSize: points(42),
    catAxisLineShow: true,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisMinVal: 0,
    ...(form === 'share' && { valAxisMaxVal: 100 }),
    valGridLine: { style: 'none' },
    showValue: true,
    showLegend: false,
    showTitle: false,
    dataLabelFormatCode: labelFormats(upwards),
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: '+mj-lt',
    dataLabelFontBold: true,
    dataLabelFontSize: points(64),
    dataLabelColor: SCHEME.text,
    altText: statistics.map((one) => `${barLabel(one, statistics)}: ${one.figure.text}`).join('; '),
  })
}
