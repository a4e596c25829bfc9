import { escapeMarkdown } from '../markdown/escape.ts'
import type { Outline, OutlineItem, OutlineSlide } from '../model/outline.ts'
import type { TextFile } from './read.ts'
import { slugOf } from './slug.ts'
import { formatSource } from './source.ts'
import { writeFrontMatter } from './write-front-matter.ts'

/** Outline → one slide file a slide, `03-balans.md`, in order. Reading them gives the same words back. */
export function writeSlides(outline: Outline): TextFile[] {
  const width = Math.max(2, String(outline.slides.length).length)
  return outline.slides.map((slide, index) => {
    const number = String(index + 1).padStart(width, '0')
    const slug = slugOf(slide.heading?.text ?? '') || slide.layout
    const name = slide.layout === 'title' || slide.layout === 'closing' ? slide.layout : slug
    return { file: `${number}-${name}.md`, source: writeSlide(slide) }
  })
}

function writeSlide(slide: OutlineSlide): string {
  const frontMatter = writeFrontMatter({
    layout: slide.layout,
    source: slide.source.length > 0 ? formatSource(slide.source) : undefined,
    statistics: slide.statistics,
  })
  const blocks = [
    slide.heading && `# ${escapeMarkdown(slide.heading.text)}`,
    ...(slide.subtitles ?? []).map(({ text }) => escapeMarkdown(text)),
    slide.quotation && writeQuotation(slide.quotation),
    slide.events &&
      writeList(
        slide.events.map(({ date, item }) => `**${escapeMarkdown(date)}** ${escapeMarkdown(item.text)}`),
      ),
    slide.items.length > 0 && writeList(slide.items.map(writeItem)),
  ]
  return `${frontMatter}${blocks.filter(Boolean).join('\n\n')}\n`
}

/** How a sentence goes on stands in a nested list. */
const writeItem = ({ text, continuation = [] }: OutlineItem): string =>
  [text, ...continuation.map((line) => line.text)].map(escapeMarkdown).join('\n  - ')

const writeList = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

function writeQuotation({ text, speaker, role }: NonNullable<OutlineSlide['quotation']>): string {
  const by = role ? `${speaker}, ${role}` : speaker
  return `> ${escapeMarkdown(text)}\n>\n> — ${escapeMarkdown(by)}`
}
