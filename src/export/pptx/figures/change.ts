import type { Statistic } from '../../../model/statistic.ts'
import { changeWords } from '../../../render/change-words.ts'
import { figureWidth, leadText, periodText } from '../../../render/figure-text.ts'
import { type Box, type Canvas, inches, points, STAGE, write } from '../canvas.ts'
import { SCHEME } from '../theme.ts'
import { capitalised, DIGITS, LEAD, wordRuns, writeFigure } from './figure-text.ts'
import { loneFigure } from './lone-figure.ts'

/** Old value, arrow, new value, and their words beside or below them. */
export function change(canvas: Canvas, statistic: Statistic, room: Box): void {
  const { look, input } = canvas
  const words = changeWords(statistic, input.language.typography)
  if (!words) {
    loneFigure(canvas, statistic, room, false)
    return
  }
  const size = look.size('values', 300)
  const digits = size * DIGITS
  const beside = look.has('beside')
  const y = room.y + (room.h - digits) / 2 - (beside ? 0 : 80)
  const lead = leadText(statistic)
  if (lead !== '') {
    write(canvas, capitalised(lead), { ...STAGE, y: y - 116, h: 60 }, { size: LEAD, colour: 'muted' })
  }
  const from = figureWidth(words.from, size)
  const to = figureWidth(words.to, size)
  const x = STAGE.x + from + 300
  writeFigure(canvas, words.from, { ...STAGE, y, w: from + 60, h: size }, size, 'muted')
  arrow(canvas, { x: STAGE.x + from + 56, y: y + digits / 2 - 40, w: 180, h: 80 }, words.direction)
  writeFigure(canvas, words.to, { x, y, w: to + 80, h: size }, size, 'accent')
  const label = look.size('label', 52)
  const text = { label: words.label, period: periodText(statistic, input.headingText) }
  const runs = wordRuns(canvas, text, label, LEAD)
  if (runs.length === 0) return
  const right = x + to + 84
  const box = beside
    ? { x: right, y: room.y, w: STAGE.x + STAGE.w - right, h: y + digits - room.y }
    : { ...STAGE, y: y + digits + 60, h: 240 }
  const anchor = beside ? 'bottom' : 'top'
  write(canvas, runs, box, { size: label, line: 1.14, display: true, bold: true, anchor, name: 'Label' })
}

function arrow({ slide }: Canvas, box: Box, direction: 'up' | 'down'): void {
  slide.addShape('line', {
    ...inches(box),
    flipV: direction === 'up',
    line: { color: SCHEME.text, width: points(6), endArrowType: 'arrow' },
  })
}
