import { DATE_RATIO, type TimelineEvent, timelineEvents } from '../../../render/layouts/timeline.ts'
import { type Box, type Canvas, fill, inches, points, runsOf, STAGE, write } from '../canvas.ts'
import { equalColumns, heavyRule } from '../grid.ts'
import { SCHEME } from '../theme.ts'
import { heading } from './heading.ts'
import { statementSlide } from './statement.ts'

const GAP = 56
const DATE = { display: true, bold: true }
const TEXT_LINE = 1.28

/** Events along an upright rule or a level one, as the build arranged them; else as a statement. */
export function timelineSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const list = input.blocks.find((block) => block.type === 'list')
  const events = list?.type === 'list' ? timelineEvents(list.items) : undefined
  if (!events || look.has('running')) statementSlide(canvas)
  else if (look.has('upright')) upright(canvas, events, heading(canvas))
  else level(canvas, events, heading(canvas))
}

function upright(canvas: Canvas, events: readonly TimelineEvent[], room: Box): void {
  const { typography } = canvas.input.language
  const size = canvas.look.size('timeline', 40)
  const pitch = room.h / events.length
  const last = events.length - 1
  fill(canvas, { x: STAGE.x + 14, y: room.y + 20, w: 4, h: pitch * last + 20 }, 'text')
  events.forEach(({ date, text }, index) => {
    const y = room.y + pitch * index
    point(canvas, STAGE.x, y + 8, index === last)
    write(canvas, date, { x: 208, y, w: 330, h: pitch }, { ...DATE, size: size * DATE_RATIO.upright })
    const box = { x: 560, y: y + 6, w: 1240, h: pitch }
    write(canvas, runsOf(text, typography), box, { size, line: TEXT_LINE })
  })
}

function level(canvas: Canvas, events: readonly TimelineEvent[], room: Box): void {
  const { typography } = canvas.input.language
  const size = canvas.look.size('timeline', 40)
  const columns = equalColumns(canvas, events.length, GAP)
  const top = room.y + room.h * 0.22
  const date = size * DATE_RATIO.level
  const below = top + 76 + date * 1.4
  heavyRule(canvas, top + 14)
  events.forEach((event, index) => {
    const { x, w } = columns[index] ?? STAGE
    point(canvas, x, top, index === events.length - 1)
    write(canvas, event.date, { x, w, y: top + 76, h: date * 1.4 }, { ...DATE, size: date })
    const box = { x, w, y: below, h: room.y + room.h - below }
    write(canvas, runsOf(event.text, typography), box, { size, line: TEXT_LINE })
  })
}

/** The last event's is filled: it is where things stand. */
function point({ slide }: Canvas, x: number, y: number, filled: boolean): void {
  slide.addShape('ellipse', {
    ...inches({ x, y, w: 32, h: 32 }),
    fill: { color: filled ? SCHEME.accent : SCHEME.background },
    line: { color: filled ? SCHEME.accent : SCHEME.text, width: points(4) },
  })
}
