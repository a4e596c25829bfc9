import { quotationShown, withMarks } from '../../../render/layouts/quote.ts'
import { lineCount } from '../../../render/measure.ts'
import { typeset } from '../../../render/typography.ts'
import { type Canvas, plain, STAGE, write } from '../canvas.ts'
import { SCHEME } from '../theme.ts'
import { heading, title } from './heading.ts'

const LINE = 1.16

/** The quoted words, as the slide's title where it has no heading, and the speaker below them. */
export function quoteSlide(canvas: Canvas): void {
  const { input, look } = canvas
  const { typography } = input.language
  const quotation = quotationShown(input)
  const marked = withMarks(typeset(quotation.text, typography), typography.quotationMarks)
  const text = `${marked.open}${marked.text}`
  const size = look.size('blockquote', 80)
  if (input.heading.length > 0) {
    const room = heading(canvas)
    const box = { ...room, h: room.h - 130 }
    write(canvas, text, box, { size, line: LINE, display: true, bold: true, anchor: 'middle' })
    speaker(canvas, quotation, room.y + room.h - 120)
    return
  }
  title(canvas, text, size, LINE)
  const high = lineCount(text, 'heading', size, STAGE.w) * size * LINE
  speaker(canvas, quotation, Math.min(860, STAGE.y + STAGE.h / 2 + high / 2 + 48))
}

function speaker(canvas: Canvas, named: { readonly speaker?: string; readonly role?: string }, y: number) {
  if (named.speaker === undefined && named.role === undefined) return
  const runs = [
    plain('—  ', { color: SCHEME.accent }),
    ...(named.speaker === undefined ? [] : [plain(named.speaker, { bold: true })]),
    ...(named.role === undefined ? [] : [plain(`  ${named.role}`, { color: SCHEME.muted })]),
  ]
  write(canvas, runs, { ...STAGE, y, h: 80 }, { size: 42, line: 1.3, name: 'Speaker' })
}
