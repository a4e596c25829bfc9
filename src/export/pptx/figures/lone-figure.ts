import type { Statistic } from '../../../model/statistic.ts'
import { figureWidth, leadText, periodText, underHeading } from '../../../render/figure-text.ts'
import { lineCount } from '../../../render/measure.ts'
import { type Box, type Canvas, fill, STAGE, write } from '../canvas.ts'
import { capitalised, DIGITS, LEAD, type Words, wordRuns, writeFigure } from './figure-text.ts'

const LINE = 1.16
/** Room of a share's bar, above and below included. */
const BAR = 140

interface LoneFigure {
  readonly canvas: Canvas
  readonly statistic: Statistic
  readonly words: Words & { readonly lead: string; readonly label: string }
  /** px of figure and label. */
  readonly size: number
  readonly label: number
  readonly share: boolean
}

/** One huge figure with its words beside or below it; a share with the bar of its whole. */
export function loneFigure(canvas: Canvas, given: Statistic, room: Box, share: boolean): void {
  const { look, input } = canvas
  const statistic = underHeading(given, input.headingText)
  const lone = {
    canvas,
    statistic,
    words: {
      lead: leadText(statistic),
      label: statistic.label?.text ?? '',
      period: periodText(statistic, input.headingText),
    },
    size: look.size('figure', 420),
    label: look.size('label', 64),
    share,
  }
  if (look.has('beside')) wordsBeside(lone, room)
  else wordsAround(lone, room)
}

function wordsBeside({ canvas, statistic, words, size, label, share }: LoneFigure, room: Box): void {
  const figure = statistic.figure.text
  const wide = figureWidth(figure, size)
  const digits = size * DIGITS
  const top = room.y + Math.max(0, (room.h - (share ? BAR : 0) - digits) / 2)
  writeFigure(canvas, figure, { ...STAGE, y: top, w: wide + 80, h: size }, size, 'accent')
  const x = STAGE.x + wide + 96
  const box = { x, y: room.y, w: STAGE.x + STAGE.w - x, h: top + digits - room.y }
  const runs = wordRuns(canvas, words, label, LEAD)
  if (runs.length > 0) write(canvas, runs, box, { ...labelStyle(label), anchor: 'bottom' })
  if (share) shareBar(canvas, statistic, top + digits + 72)
}

/** The lead above the figure, its label below. */
function wordsAround({ canvas, statistic, words, size, label, share }: LoneFigure, room: Box): void {
  const digits = size * DIGITS
  const above = words.lead === '' ? 0 : LEAD * 3.2
  const high = lineCount(words.label, 'heading', label, STAGE.w) * label * LINE + LEAD * 1.5
  const first = room.y + Math.max(0, (room.h - (share ? BAR : 0) - above - digits - 60 - high) / 2)
  const top = first + above
  if (words.lead !== '') {
    const box = { ...STAGE, y: first, h: LEAD * 1.4 }
    write(canvas, capitalised(words.lead), box, { size: LEAD, colour: 'muted' })
  }
  writeFigure(canvas, statistic.figure.text, { ...STAGE, y: top, h: size }, size, 'accent')
  const below = wordRuns(canvas, { label: words.label, period: words.period }, label, LEAD)
  if (below.length > 0) {
    write(canvas, below, { ...STAGE, y: top + digits + 60, h: high }, labelStyle(label))
  }
  if (share) shareBar(canvas, statistic, top + digits + 60 + high + 48)
}

const labelStyle = (size: number) => ({ size, line: LINE, display: true, bold: true, name: 'Label' })

function shareBar(canvas: Canvas, { quantity }: Statistic, y: number): void {
  fill(canvas, { ...STAGE, y, h: 76 }, 'hairline')
  fill(canvas, { ...STAGE, y, w: (STAGE.w * quantity.number) / 100, h: 76 }, 'accent')
}
