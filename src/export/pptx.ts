import { textsOf } from '../deck/content.ts'
import { languageOf } from '../language/index.ts'
import type { Slide } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import { layoutInput } from '../render/layout.ts'
import { fileDate } from './pdf-properties.ts'
import type { Canvas } from './pptx/canvas.ts'
import { defineLayouts, layoutOf } from './pptx/layouts.ts'
import { newPresentation, type Presentation } from './pptx/library.ts'
import { lookOf, sectionsOf } from './pptx/look.ts'
import { finishPackage } from './pptx/package.ts'
import { closingSlide } from './pptx/slides/closing.ts'
import { codeSlide } from './pptx/slides/code.ts'
import { columnsSlide } from './pptx/slides/columns.ts'
import { imageSlide } from './pptx/slides/image.ts'
import { quoteSlide } from './pptx/slides/quote.ts'
import { sectionSlide } from './pptx/slides/section.ts'
import { statementSlide } from './pptx/slides/statement.ts'
import { statisticsSlide } from './pptx/slides/statistics.ts'
import { tableSlide } from './pptx/slides/table.ts'
import { timelineSlide } from './pptx/slides/timeline.ts'
import { titleSlide } from './pptx/slides/title.ts'
import { FONTS } from './pptx/theme.ts'
import type { Exporter, Prepared } from './prepared.ts'

/**
 * The deck as a presentation to go on editing: text, lists, tables and charts are PowerPoint's own, the sizes are
 * those that the build chose, the notes are complete. Needs no browser.
 */
export const presentation: Exporter = {
  needsBrowser: false,
  clips: true,
  run: async (prepared) => {
    const { deck, slides, out, sourceDate } = prepared
    const { config } = deck
    const pptx = await newPresentation()
    pptx.layout = 'LAYOUT_WIDE'
    pptx.title = config.title
    pptx.author = config.author ?? ''
    pptx.subject = config.subtitle ?? ''
    pptx.company = ''
    pptx.theme = { headFontFace: FONTS.display, bodyFontFace: FONTS.text }
    pptx.rtlMode = languageOf(config.lang).dir === 'rtl'
    defineLayouts(pptx, config.shortTitle)
    const messages = await writeSlides(pptx, prepared)
    const written = await pptx.write({ outputType: 'uint8array' })
    if (!(written instanceof Uint8Array)) throw new Error('The presentation is not made of bytes.')
    const content = await finishPackage(written, {
      theme: prepared.theme ?? config.theme,
      accent: config.brand?.accent,
      locale: locale(config.lang),
      created: fileDate(sourceDate, config.date),
      notes: slides.map(({ slide }) => notesParagraphs(slide)),
    })
    return { value: [{ path: out, content }], messages }
  },
}

async function writeSlides(pptx: Presentation, prepared: Prepared): Promise<readonly Message[]> {
  const { deck, page, slides, images } = prepared
  const sections = sectionsOf(page.html)
  const messages: Message[] = []
  for (const { slide, index } of slides) {
    const section = sections[index] ?? ''
    const look = lookOf(section)
    const earlier = deck.slides.slice(0, index + 1)
    const input = layoutInput(deck, slide, {
      language: languageOf(slide.lang),
      section: earlier.filter(({ layout }) => layout === 'section').length,
      highlighted: new Map(),
    })
    const isQuoteWithHeading = slide.layout === 'quote' && input.heading.length > 0
    const layout = isQuoteWithHeading ? 'Content' : layoutOf(slide.layout, look.has('claim'))
    const canvas = { slide: pptx.addSlide({ masterName: layout }), input, look, images }
    // Notes of some kind on every slide: the text itself is put in with its paragraphs when the package is finished.
    canvas.slide.addNotes(' ')
    messages.push(...(await writeSlide(canvas, section)))
  }
  return messages
}

async function writeSlide(canvas: Canvas, section: string): Promise<readonly Message[]> {
  switch (canvas.input.slide.layout) {
    case 'image':
      return imageSlide(canvas)
    case 'title':
      titleSlide(canvas)
      break
    case 'statement':
      statementSlide(canvas)
      break
    case 'statistics':
      statisticsSlide(canvas)
      break
    case 'quote':
      quoteSlide(canvas)
      break
    case 'timeline':
      timelineSlide(canvas)
      break
    case 'section':
      sectionSlide(canvas)
      break
    case 'columns':
      columnsSlide(canvas)
      break
    case 'table':
      tableSlide(canvas)
      break
    case 'code':
      codeSlide(canvas)
      break
    case 'closing':
      closingSlide(canvas, section)
      break
  }
  return []
}

/** The article's words, then the speaker's own remarks. */
const notesParagraphs = ({ notes }: Slide): readonly string[] => [
  ...notes.passages.map(({ text }) => text.trim()),
  ...textsOf(notes.remarks).map((remark) => `— ${remark}`),
]

const REGIONS: Readonly<Record<string, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' }

/** PowerPoint asks for a language with its region. */
const locale = (lang: string): string =>
  REGIONS[lang] ??
  new Intl.Locale(lang)
    .maximize()
    .toString()
    .replace(/-[A-Z][a-z]{3}/, '')
