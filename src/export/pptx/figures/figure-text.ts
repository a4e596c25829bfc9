import { figureParts, WORD_RATIO } from '../../../render/figure-text.ts'
import { typeset } from '../../../render/typography.ts'
import { type Box, type Canvas, paragraph, plain, points, write } from '../canvas.ts'
import type { Run } from '../library.ts'
import { type Role, SCHEME } from '../theme.ts'

/** The top of a digit stands this far below the top of its line, in the size of the font. */
const ABOVE_DIGITS = 0.366
const LINE = 1.371
/** Height of the digits, in the size of the font. */
export const DIGITS = 0.68
/** px of the words before a figure that stands alone. */
export const LEAD = 42

/** A figure whose digits begin at the top of the box; `size` in px. */
export function writeFigure(canvas: Canvas, text: string, box: Box, size: number, colour: Role): void {
  const placed = { ...box, y: box.y - size * ABOVE_DIGITS, h: size * LINE }
  const style = { size, display: true, bold: true, wrap: false, name: 'Figure' }
  write(canvas, figureRuns(text, size, colour), placed, style)
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

export interface Words {
  readonly lead?: string
  readonly label?: string
  readonly period?: string | undefined
}

/** The words of a figure, a paragraph each: the label in `size` px, lead and period muted in `small` px. */
export function wordRuns(canvas: Canvas, { lead, label, period }: Words, size: number, small: number): Run[] {
  const { typography } = canvas.input.language
  const muted = { fontSize: points(small), color: SCHEME.muted, fontFace: '+mn-lt', bold: false }
  return [
    ...(lead ? paragraph([plain(capitalised(lead), muted)], { paraSpaceAfter: points(12) }) : []),
    ...(label ? paragraph([plain(typeset(label, typography), { fontSize: points(size) })]) : []),
    ...(period ? paragraph([plain(period, muted)], { paraSpaceBefore: points(12) }) : []),
  ]
}

/** As the style sheet shows a lead. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
