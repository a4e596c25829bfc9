import { type Block, inlineText, type ListItem } from '../model/content.ts'
import type { Deck, Slide, SlideQuotation } from '../model/deck.ts'
import type { Span } from '../model/place.ts'
import type { LayoutName } from '../model/slide.ts'
import type { SourceRange } from '../model/source.ts'
import type { Statistic } from '../model/statistic.ts'
import { timelineEvents } from './layouts/timeline.ts'

interface ShownStatistic {
  readonly value: number
  /** The figure as written. */
  readonly text: string
  readonly unit?: string
  readonly qualifier?: string
  readonly lead?: string
  readonly label?: string
  readonly period?: string
  readonly span: Span
}

interface SlideData {
  readonly id: string
  readonly layout: LayoutName
  readonly heading: string
  /** The lines below the heading, of lists and paragraphs; events of a timeline are not among them. */
  readonly bullets: readonly string[]
  /** The article's words spoken at the slide, verbatim, paragraphs parted by an empty line. */
  readonly notes: string
  readonly source: readonly SourceRange[]
  readonly statistics: readonly ShownStatistic[]
  readonly quote?: SlideQuotation
  readonly timeline?: readonly { readonly date: string; readonly text: string }[]
}

/** The deck as data for other programs: `deck.json` beside the page. Characters are as written, nothing is typeset. */
export interface DeckData {
  readonly title: string
  readonly lang: string
  readonly slides: readonly SlideData[]
}

export const deckData = (deck: Deck): DeckData => ({
  title: deck.config.title,
  lang: deck.config.lang,
  slides: deck.slides.map(slideData),
})

function slideData(slide: Slide): SlideData {
  const heading = slide.blocks.find((block) => block.type === 'heading')
  const items = slide.blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  const events = slide.layout === 'timeline' ? timelineEvents(items) : undefined
  return {
    id: slide.id,
    layout: slide.layout,
    heading: heading?.type === 'heading' ? inlineText(heading.inlines) : '',
    bullets: events ? items.flatMap(textsBelow) : slide.blocks.flatMap(lineTexts),
    notes: slide.notes.passages.map((passage) => passage.text).join('\n\n'),
    source: slide.source,
    statistics: (slide.figure?.statistics ?? []).map(shownStatistic),
    ...(slide.quotation && { quote: slide.quotation }),
    ...(events && {
      timeline: events.map(({ date, text }) => ({ date, text: inlineText(text).trim() })),
    }),
  }
}

const itemTexts = (item: ListItem): readonly string[] => [inlineText(item.inlines), ...textsBelow(item)]

const lineTexts = (block: Block): readonly string[] =>
  block.type === 'paragraph'
    ? [inlineText(block.inlines)]
    : block.type === 'list'
      ? block.items.flatMap(itemTexts)
      : []

const textsBelow = ({ blocks }: ListItem): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(itemTexts) : []))

function shownStatistic(statistic: Statistic): ShownStatistic {
  const { unit, qualifier, lead, label, period } = statistic
  return {
    value: statistic.quantity.number,
    text: statistic.figure.text,
    ...(unit && { unit: unit.text }),
    ...(qualifier && { qualifier: qualifier.text }),
    ...(lead && { lead: lead.text }),
    ...(label && { label: label.text }),
    ...(period && { period: period.text }),
    span: statistic.span,
  }
}
