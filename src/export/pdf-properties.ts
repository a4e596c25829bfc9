import { languageOf } from '../language/index.ts'
import { inlineText } from '../model/content.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { OutlineEntry, PdfProperties } from './finish-pdf.ts'

/** What a PDF of the deck says of itself, but for its outline. */
export function deckProperties(deck: Deck, sourceDate: string | undefined): Omit<PdfProperties, 'outline'> {
  const { title, lang, author, subtitle, date } = deck.config
  return { title, lang, author, subject: subtitle, created: fileDate(sourceDate, date) }
}

/**
 * `SOURCE_DATE_EPOCH` (whole seconds since 1970), else the deck's date where it is written as `2025-03-14`, at
 * noon UTC so that it is that day everywhere. Never the clock: two exports of a deck are alike.
 */
export function fileDate(sourceDate: string | undefined, deckDate: string | undefined): Date | undefined {
  if (sourceDate !== undefined && /^\d{1,11}$/.test(sourceDate)) return new Date(Number(sourceDate) * 1000)
  const day = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(deckDate ?? '')?.[1]
  const date = day === undefined ? undefined : new Date(`${day}T12:00:00Z`)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

/** What the deck's page calls a slide: «Слайд 3». */
export const slideLabel = (deck: Deck, index: number): string =>
  `${languageOf(deck.config.lang).labels.slide} ${index + 1}`

/** What a slide is called in an outline or a list: its heading, else its quotation, else its number. */
export function slideTitle(deck: Deck, slide: Slide, index: number): string {
  const heading = slide.blocks.find((block) => block.type === 'heading')
  const text = heading?.type === 'heading' ? inlineText(heading.inlines).replace(/\s+/gu, ' ').trim() : ''
  if (text !== '') return text
  if (slide.layout === 'title') return deck.config.title
  return slide.quotation?.text ?? slideLabel(deck, index)
}

/** A slide with its place in the deck, from 0. */
export interface NumberedSlide {
  readonly slide: Slide
  readonly index: number
}

/** One entry a slide; the slides of a section stand below it. `pageOf` gives the page of a slide, from 0. */
export function deckOutline(
  deck: Deck,
  slides: readonly NumberedSlide[],
  pageOf: (slide: NumberedSlide, position: number) => number,
): readonly OutlineEntry[] {
  const top: OutlineEntry[] = []
  let section: OutlineEntry[] | undefined
  slides.forEach((numbered, position) => {
    const { slide, index } = numbered
    const children: OutlineEntry[] = []
    const entry = { title: slideTitle(deck, slide, index), page: pageOf(numbered, position), children }
    if (slide.layout === 'section') section = children
    if (section === undefined || slide.layout === 'section' || slide.layout === 'closing') top.push(entry)
    else section.push(entry)
  })
  return top
}
