import type { Outline, OutlineItem, OutlineSlide } from '../model/outline.ts'
import type { Span } from '../model/place.ts'
import { formatSource } from '../slides/source.ts'

/** For every item of an outline: where its words stand in `article.md`, the rule that made it, its score, its text. */
export function explainOutline(outline: Outline): string {
  return outline.slides.map((slide, index) => explainSlide(slide, index + 1)).join('\n\n')
}

function explainSlide(slide: OutlineSlide, number: number): string {
  const source = formatSource(slide.source)
  const items = [
    slide.heading,
    ...(slide.subtitles ?? []),
    ...slide.items.flatMap((item) => [item, ...(item.continuation ?? [])]),
    ...(slide.events ?? []).map(({ date, item }) => ({ ...item, text: `${date} ${item.text}` })),
  ]
  const lines = items.filter((item) => item !== undefined).map(explainItem)
  if (slide.quotation) {
    const { text, speaker, span } = slide.quotation
    lines.push(`  ${spanText(span)}  quotation  «${text}» — ${speaker}`)
  }
  return [`${number}  ${slide.layout}${source ? `  ${source}` : ''}`, ...lines].join('\n')
}

function explainItem({ phrases, rule, score, text }: OutlineItem): string {
  const first = phrases[0]?.span
  const last = phrases.at(-1)?.span
  const where = first && last ? spanText({ start: first.start, end: last.end }) : '–'
  return `  ${where}  ${rule}${score === undefined ? '' : `  ${score.toFixed(2)}`}  ${text}`
}

const spanText = ({ start, end }: Span): string => `${start}–${end}`
