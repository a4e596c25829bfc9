import type { LayoutInput } from '../../../render/layout.ts'
import { closingLines } from '../../../render/layouts/closing.ts'
import { blockRuns, listRuns } from '../blocks.ts'
import { type Box, type Canvas, inches, paragraph, points, runsOf, STAGE, write } from '../canvas.ts'
import { addOutline, type Run } from '../library.ts'
import { SCHEME } from '../theme.ts'
import { heading } from './heading.ts'

/** The sources and, where the deck has an address, its QR code; `section` is the markup of the slide. */
export function closingSlide(canvas: Canvas, section: string): void {
  const { input, look } = canvas
  const room = heading(canvas, input.language.labels.source)
  const size = look.size('closing', 44)
  const width = look.has('qr') ? STAGE.w - 520 : STAGE.w
  const box = { ...room, w: width }
  write(canvas, sourceRuns(input, size), box, { size, line: 1.28, anchor: 'middle', name: 'Sources' })
  if (look.has('qr')) qrCode(canvas, section, { x: 1400, y: room.y + (room.h - 460) / 2, w: 400, h: 400 })
}

/** A sole source has no number, as in the deck. */
function sourceRuns(input: LayoutInput, size: number): Run[] {
  const { typography } = input.language
  const { sources, remarks } = closingLines(input)
  const others = input.blocks.filter((block) => block.type !== 'list')
  const items = sources.map((inlines) => ({ inlines, blocks: [], line: 0 }))
  const after = { paraSpaceAfter: points(size * 0.9) }
  return [
    ...blockRuns(others, size, typography),
    ...(sources.length > 1
      ? listRuns(items, size, typography, { ordered: true, level: 0, gap: 0.9 })
      : sources.flatMap((inlines) => paragraph(runsOf(inlines, typography), after))),
    ...remarks.flatMap((inlines) => paragraph(runsOf(inlines, typography, { color: SCHEME.muted }), after)),
  ]
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
