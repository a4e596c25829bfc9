import type { Article } from './article.ts'
import type { DeckConfig } from './config.ts'
import type { Block } from './content.ts'
import type { Place, Span } from './place.ts'
import type { LayoutName } from './slide.ts'
import type { SourceRange } from './source.ts'
import type { Statistic, StatisticForm } from './statistic.ts'

/** A run of the article spoken at a slide: whole sentences of one paragraph, with the white space between them. */
export interface NotesPassage {
  readonly paragraph: string
  readonly lang: string
  readonly text: string
  readonly span: Span
  readonly sentences: readonly { readonly id: string; readonly text: string; readonly onSlide: boolean }[]
}

/** What the speaker says at a slide. */
export interface Notes {
  /** The article's words, verbatim. Put together over the deck they are the whole article. */
  readonly passages: readonly NotesPassage[]
  /** Sources that an earlier slide has spoken already. */
  readonly spokenBefore: readonly SourceRange[]
  /** The speaker's own remarks. */
  readonly remarks: readonly Block[]
}

/** The statistics of one slide, in the order of the article. */
export interface StatisticsFigure {
  readonly form: StatisticForm
  readonly statistics: readonly Statistic[]
  /** Index of the one that the heading is about. */
  readonly accent?: number
}

export interface SlideQuotation {
  readonly text: string
  readonly speaker?: string
  readonly role?: string
}

/** One leaf of the deck, complete. */
export interface Slide {
  /** Stable name in the address (`#/balans`); unique in the deck. */
  readonly id: string
  readonly layout: LayoutName
  readonly lang: string
  readonly place: Place
  /** Markdown blocks as written; the heading is the first block of type `heading`. */
  readonly blocks: readonly Block[]
  readonly figure?: StatisticsFigure
  readonly quotation?: SlideQuotation
  readonly notes: Notes
  readonly source: readonly SourceRange[]
}

/** All slides and metadata, complete and checked: what is rendered and exported. */
export interface Deck {
  readonly config: DeckConfig
  readonly article: Article
  readonly slides: readonly Slide[]
}
