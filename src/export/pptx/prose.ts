import { type Inline, inlineText, type ListItem } from '../../model/content.ts'
import { blocksHeight } from '../../render/blocks.ts'
import { closingLines } from '../../render/layouts/closing.ts'
import { columnsOf } from '../../render/layouts/columns.ts'
import { quotationShown, withMarks } from '../../render/layouts/quote.ts'
import { soleList } from '../../render/layouts/statement.ts'
import { timelineEvents } from '../../render/layouts/timeline.ts'
import { bylines } from '../../render/layouts/title.ts'
import { lineCount } from '../../render/measure.ts'
import { headingHeight } from '../../render/stage.ts'
import { typeset } from '../../render/typography.ts'
import { blockRuns, listRuns } from './blocks.ts'
import {
  type Box,
  type Canvas,
  fill,
  inches,
  paragraph,
  plain,
  points,
  runsOf,
  STAGE,
  write,
} from './canvas.ts'
import { addOutline } from './library.ts'
import { SCHEME, SECTION_NUMBER } from './theme.ts'

const HEADING_LINE = 1.1
const COLUMN_GAP = 96
const RULE = 4

/** Writes the slide's heading into the title placeholder and returns the room that is left below it. */
export function heading(canvas: Canvas, otherwise?: string): Box {
  const { input, look } = canvas
  const size = look.size('heading', 80)
  const runs =
    input.heading.length > 0 ? runsOf(input.heading, input.language.typography) : [plain(otherwise ?? '')]
  const text = input.headingText || (otherwise ?? '')
  if (text === '') return STAGE
  title(canvas, runs, size, HEADING_LINE)
  const below = headingHeight(text, size) + 52
  return { ...STAGE, y: STAGE.y + below, h: STAGE.h - below }
}

/** Text of the title placeholder; where it stands is the slide layout's. */
const title = (canvas: Canvas, runs: Parameters<typeof write>[1], size: number, line: number): void =>
  write(canvas, runs, STAGE, { size, line, display: true, bold: true, placeholder: 'title' })

export function titleSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const { typography } = input.language
  const { config } = input.deck
  const inlines: readonly Inline[] =
    input.heading.length > 0 ? input.heading : [{ type: 'text', text: config.title }]
  title(canvas, runsOf(inlines, typography), look.size('headline', 120), 1.04)
  const size = look.size('title-foot', 42)
  const lines = bylines(input).flatMap((line) => paragraph(runsOf(line, typography)))
  const foot = { y: 740, h: 220 }
  if (lines.length > 0) write(canvas, lines, { ...foot, x: STAGE.x, w: 1180 }, { size, line: 1.3 })
  const aside = [config.occasion, config.date].filter((part) => part !== undefined)
  if (aside.length === 0) return
  const runs = aside.flatMap((part) => paragraph([plain(part)]))
  write(canvas, runs, { ...foot, x: 1340, w: 460 }, { size, line: 1.3, colour: 'muted', align: 'right' })
}

export function sectionSlide(canvas: Canvas): void {
  const { input, look } = canvas
  title(canvas, runsOf(input.heading, input.language.typography), look.size('section-name', 132), 1.06)
  const number = plain(String(input.section), { color: SECTION_NUMBER })
  write(canvas, [number], { ...STAGE, y: 30, h: 440 }, { size: 340, display: true, bold: true })
}

/** Columns, a stacked list, running text, or the heading alone. */
export function statementSlide(canvas: Canvas): void {
  const { input, look } = canvas
  if (input.blocks.length === 0) {
    claim(canvas)
    return
  }
  const room = heading(canvas)
  const items = soleList(input.blocks)
  if (items && look.has('columns')) {
    itemColumns(canvas, items, room)
    return
  }
  const { typography } = input.language
  const size = look.size('stacked', look.size('running', 48))
  const runs = items
    ? listRuns(items, size, typography, { ordered: false, level: 0, gap: 0.9 })
    : blockRuns(input.blocks, size, typography)
  write(canvas, runs, room, { size, line: 1.26, anchor: 'middle', name: 'Evidence' })
}

const claim = (canvas: Canvas): void =>
  title(
    canvas,
    runsOf(canvas.input.heading, canvas.input.language.typography),
    canvas.look.size('heading', 112),
    1.08,
  )

function itemColumns(canvas: Canvas, items: readonly ListItem[], room: Box): void {
  const { typography } = canvas.input.language
  const size = canvas.look.size('columns', 52)
  const cells = columnBoxes(canvas, items.length, COLUMN_GAP)
  const lines = items.map((item, index) =>
    lineCount(typeset(inlineText(item.inlines), typography), 'strong', size, cells[index]?.w ?? STAGE.w),
  )
  const high = 48 + Math.max(...lines) * size * 1.28
  const top = room.y + Math.max(0, (room.h - high) / 2)
  fill(canvas, { ...STAGE, y: top, h: RULE }, 'text')
  items.forEach((item, index) => {
    const cell = cells[index] ?? STAGE
    if (cell.x > STAGE.x) fill(canvas, { x: cell.x - COLUMN_GAP / 2, y: top, w: 2, h: high }, 'hairline')
    const box = { x: cell.x, w: cell.w, y: top + 48, h: high - 48 }
    write(canvas, runsOf(item.inlines, typography), box, { size, line: 1.28, name: `Evidence ${index + 1}` })
  })
}

/** Equal columns over the width of the stage, in the direction of the language. */
export function columnBoxes({ input }: Canvas, count: number, gap: number): readonly Pick<Box, 'x' | 'w'>[] {
  const w = (STAGE.w - gap * (count - 1)) / count
  const boxes = Array.from({ length: count }, (_, index) => ({ x: STAGE.x + index * (w + gap), w }))
  return input.language.dir === 'rtl' ? boxes.toReversed() : boxes
}

export function quoteSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const { typography } = input.language
  const quotation = quotationShown(input)
  const marked = withMarks(typeset(quotation.text, typography), typography.quotationMarks)
  const text = `${marked.open}${marked.text}`
  const size = look.size('blockquote', 80)
  const high = lineCount(text, 'heading', size, STAGE.w) * size * 1.16
  const named = input.heading.length > 0
  const room = named ? heading(canvas) : STAGE
  if (named) {
    write(
      canvas,
      text,
      { ...room, h: room.h - 130 },
      { size, line: 1.16, display: true, bold: true, anchor: 'middle' },
    )
  } else title(canvas, text, size, 1.16)
  const { speaker, role } = quotation
  if (speaker === undefined && role === undefined) return
  const runs = [
    plain('—  ', { color: SCHEME.accent }),
    ...(speaker === undefined ? [] : [plain(speaker, { bold: true })]),
    ...(role === undefined ? [] : [plain(`  ${role}`, { color: SCHEME.muted })]),
  ]
  const bottom = named ? room.y + room.h - 120 : Math.min(860, STAGE.y + STAGE.h / 2 + high / 2 + 48)
  write(canvas, runs, { ...STAGE, y: bottom, h: 80 }, { size: 42, line: 1.3, name: 'Speaker' })
}

export function timelineSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const list = input.blocks.find((block) => block.type === 'list')
  const events = list?.type === 'list' ? timelineEvents(list.items) : undefined
  if (!events || look.has('running')) {
    statementSlide(canvas)
    return
  }
  const room = heading(canvas)
  const size = look.size('timeline', 40)
  const { typography } = input.language
  const last = events.length - 1
  if (look.has('upright')) {
    const pitch = room.h / events.length
    fill(canvas, { x: STAGE.x + 14, y: room.y + 20, w: 4, h: pitch * last + 20 }, 'text')
    events.forEach(({ date, text }, index) => {
      const y = room.y + pitch * index
      point(canvas, { x: STAGE.x, y: y + 8, w: 32, h: 32 }, index === last)
      write(canvas, date, { x: 208, y, w: 330, h: pitch }, { size: size * 1.35, display: true, bold: true })
      write(canvas, runsOf(text, typography), { x: 560, y: y + 6, w: 1240, h: pitch }, { size, line: 1.28 })
    })
    return
  }
  const cells = columnBoxes(canvas, events.length, 56)
  const top = room.y + room.h * 0.22
  fill(canvas, { ...STAGE, y: top + 14, h: RULE }, 'text')
  events.forEach(({ date, text }, index) => {
    const { x, w } = cells[index] ?? STAGE
    point(canvas, { x, y: top, w: 32, h: 32 }, index === last)
    write(
      canvas,
      date,
      { x, w, y: top + 76, h: size * 1.9 },
      { size: size * 1.35, display: true, bold: true },
    )
    const box = { x, w, y: top + 76 + size * 1.9, h: room.y + room.h - top - 76 - size * 1.9 }
    write(canvas, runsOf(text, typography), box, { size, line: 1.28 })
  })
}

const point = ({ slide }: Canvas, box: Box, filled: boolean): void => {
  slide.addShape('ellipse', {
    ...inches(box),
    fill: { color: filled ? SCHEME.accent : SCHEME.background },
    line: { color: filled ? SCHEME.accent : SCHEME.text, width: points(4) },
  })
}

export function columnsSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const parts = columnsOf(input.blocks)
  if (!look.has('parallel')) {
    statementSlide(canvas)
    return
  }
  const room = heading(canvas)
  const size = look.size('parallel', 40)
  const cells = columnBoxes(canvas, parts.length, COLUMN_GAP)
  const { typography } = input.language
  const high =
    44 + Math.max(...parts.map((blocks) => blocksHeight(blocks, size, cells[0]?.w ?? STAGE.w, typography)))
  const top = room.y + Math.max(0, (room.h - high) / 2)
  fill(canvas, { ...STAGE, y: top, h: RULE }, 'text')
  parts.forEach((blocks, index) => {
    const { x, w } = cells[index] ?? STAGE
    const runs = blockRuns(blocks, size, typography)
    write(canvas, runs, { x, w, y: top + 44, h: room.y + room.h - top - 44 }, { size, line: 1.28 })
  })
}

export function codeSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const room = heading(canvas)
  const size = look.size('evidence', 34)
  const runs = blockRuns(input.blocks, size, input.language.typography)
  write(canvas, runs, room, { size, line: 1.4, anchor: 'middle', name: 'Code' })
}

export function closingSlide(canvas: Canvas, section: string): void {
  const { input, look } = canvas
  const { typography, labels } = input.language
  const room = heading(canvas, labels.source)
  const { sources, remarks } = closingLines(input)
  const others = input.blocks.filter((block) => block.type !== 'list')
  const size = look.size('closing', 44)
  const width = look.has('qr') ? STAGE.w - 520 : STAGE.w
  const items = sources.map((inlines) => ({ inlines, blocks: [], line: 0 }))
  const after = { paraSpaceAfter: points(size * 0.9) }
  const runs = [
    ...blockRuns(others, size, typography),
    ...(sources.length > 1
      ? listRuns(items, size, typography, { ordered: true, level: 0, gap: 0.9 })
      : sources.flatMap((inlines) => paragraph(runsOf(inlines, typography), after))),
    ...remarks.flatMap((inlines) => paragraph(runsOf(inlines, typography, { color: SCHEME.muted }), after)),
  ]
  write(canvas, runs, { ...room, w: width }, { size, line: 1.28, anchor: 'middle', name: 'Sources' })
  if (look.has('qr')) qrCode(canvas, section, { x: 1400, y: room.y + (room.h - 460) / 2, w: 400, h: 400 })
}

/** The modules of the code as one shape of its own: sharp at every size, dark on white in every theme. */
function qrCode({ slide, input }: Canvas, section: string, box: Box): void {
  const { labels } = input.language
  const count = Number(/<svg viewBox="0 0 (\d+)/.exec(section)?.[1] ?? 1)
  const unit = inches(box).w / count
  const path = /class="qr-modules" d="([^"]*)"/.exec(section)?.[1] ?? ''
  const corners = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => {
    const [left, top] = [Number(x) * unit, Number(y) * unit]
    return [
      { x: left, y: top, moveTo: true },
      { x: left + unit, y: top },
      { x: left + unit, y: top + unit },
      { x: left, y: top + unit },
      { close: true as const },
    ]
  })
  slide.addShape('rect', { ...inches(box), fill: { color: 'FFFFFF' }, line: { type: 'none' } })
  addOutline(slide, {
    ...inches(box),
    points: corners,
    fill: { color: '000000' },
    line: { type: 'none' },
    objectName: `alt:${labels.openOnPhone}: ${input.deck.config.url ?? ''}`,
  })
  const below = { x: box.x, y: box.y + box.h + 16, w: box.w, h: 60 }
  slide.addText(labels.openOnPhone, {
    ...inches(below),
    margin: 0,
    align: 'center',
    fontSize: points(28),
    color: SCHEME.muted,
    fontFace: '+mn-lt',
  })
}
