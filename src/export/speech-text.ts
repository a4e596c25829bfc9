import { textsOf } from '../deck/content.ts'
import { escapeMarkdown } from '../markdown/escape.ts'
import { slideLabel, slideTitle } from './pdf-properties.ts'
import type { Exporter, Prepared } from './prepared.ts'

/** The speech as a text file, without a browser: Markdown where the file is called so, else plain. */
export const speechText: Exporter = {
  needsBrowser: false,
  run: async (prepared) => ({
    value: [{ path: prepared.out, content: speech(prepared, /\.(md|markdown)$/i.test(prepared.out)) }],
    messages: [],
  }),
}

/** Every slide's name and heading, then what is said at it; the speaker's own remarks after the article's words. */
export function speech({ deck, slides }: Pick<Prepared, 'deck' | 'slides'>, markdown: boolean): string {
  const written = (text: string) => (markdown ? escapeMarkdown(text.trim()) : text.trim())
  const title = written(deck.config.title)
  const parts = slides.flatMap(({ slide, index }) => {
    const mark = written(`${slideLabel(deck, index)}. ${slideTitle(deck, slide, index)}`)
    return [
      markdown ? `## ${mark}` : `[${mark}]`,
      ...slide.notes.passages.map(({ text }) => written(text)),
      ...textsOf(slide.notes.remarks).map((remark) => (markdown ? `> ${written(remark)}` : `— ${remark}`)),
    ]
  })
  return `${[markdown ? `# ${title}` : title, ...parts].join('\n\n')}\n`
}
