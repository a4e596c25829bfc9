import type { Inline } from '../../../model/content.ts'
import { bylines } from '../../../render/layouts/title.ts'
import { type Canvas, paragraph, plain, runsOf, STAGE, write } from '../canvas.ts'
import { title } from './heading.ts'

const FOOT = { y: 740, h: 220 }

/** Headline, byline and, at the end of the line, occasion and date. */
export function titleSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const { typography } = input.language
  const { config } = input.deck
  const inlines: readonly Inline[] =
    input.heading.length > 0 ? input.heading : [{ type: 'text', text: config.title }]
  title(canvas, runsOf(inlines, typography), look.size('headline', 120), 1.04)
  const size = look.size('title-foot', 42)
  const lines = bylines(input).flatMap((line) => paragraph(runsOf(line, typography)))
  if (lines.length > 0) write(canvas, lines, { ...FOOT, x: STAGE.x, w: 1180 }, { size, line: 1.3 })
  const aside = [config.occasion, config.date].filter((part) => part !== undefined)
  if (aside.length === 0) return
  const runs = aside.flatMap((part) => paragraph([plain(part)]))
  write(canvas, runs, { ...FOOT, x: 1340, w: 460 }, { size, line: 1.3, colour: 'muted', align: 'right' })
}
