import { languageOf } from '../language/index.ts'
import { inlineText } from '../model/content.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { OutlineEntry } from './finish-pdf.ts'

/** What a slide is called in an outline or a list: its heading, else its quotation, else its number. */
export function slideTitle(deck: Deck, slide: Slide): string {
  const heading = slide.blocks.find((block) => block.type === 'heading')
  const text = heading?.type === 'heading' ? inlineText(heading.inlines).replace(/\s+/gu, ' ').trim() : ''
  if (text !== '') return text
  if (slide.layout === 'title') return deck.config.title
  if (slide.quotation) return slide.quotation.text
  return `${languageOf(deck.config.lang).labels.slide} ${deck.slides.indexOf(slide) + 1}`
}

/** One entry a slide; the slides of a section stand below it. `pageOf` gives the page of a slide, from 0. */
export function deckOutline(
  deck: Deck,
  slides: readonly Slide[],
  pageOf: (index: number) => number,
): readonly OutlineEntry[] {
  const top: (OutlineEntry & { readonly children: OutlineEntry[] })[] = []
  let section: OutlineEntry[] | undefined
  slides.forEach((slide, index) => {
    const entry = { title: slideTitle(deck, slide), page: pageOf(index), children: [] }
    if (slide.layout === 'section') section = entry.children
    if (section === undefined || slide.layout === 'section' || slide.layout === 'closing') top.push(entry)
    else section.push(entry)
  })
  return top
}
