import { type Canvas, plain, runsOf, STAGE, write } from '../canvas.ts'
import { SECTION_NUMBER } from '../theme.ts'
import { title } from './heading.ts'

/** The section's number above its name. */
export function sectionSlide(canvas: Canvas): void {
  const { input, look } = canvas
  title(canvas, runsOf(input.heading, input.language.typography), look.size('section-name', 132), 1.06)
  const number = plain(String(input.section), { color: SECTION_NUMBER })
  write(canvas, [number], { ...STAGE, y: 30, h: 440 }, { size: 340, display: true, bold: true })
}
