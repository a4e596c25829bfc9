import { headingHeight } from '../../../render/stage.ts'
import { type Box, type Canvas, plain, runsOf, STAGE, write } from '../canvas.ts'
import type { Run } from '../library.ts'

const LINE = 1.1

/** Writes the slide's heading into the title placeholder and returns the room that is left below it. */
export function heading(canvas: Canvas, otherwise = ''): Box {
  const { input, look } = canvas
  const size = look.size('heading', 80)
  const text = input.headingText || otherwise
  if (text === '') return STAGE
  const runs =
    input.heading.length > 0 ? runsOf(input.heading, input.language.typography) : [plain(otherwise)]
  title(canvas, runs, size, LINE)
  const below = headingHeight(text, size) + 52
  return { ...STAGE, y: STAGE.y + below, h: STAGE.h - below }
}

/** Text of the title placeholder; where it stands is the slide layout's. */
export const title = (canvas: Canvas, text: readonly Run[] | string, size: number, line: number): void =>
  write(canvas, text, STAGE, { size, line, display: true, bold: true, placeholder: 'title' })
