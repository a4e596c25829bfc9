import type { Phrase } from './place.ts'
import type { LayoutName } from './slide.ts'
import type { SourceRange } from './source.ts'

/** An item of a slide: text of the article with words only left out, and what made it. */
export interface OutlineItem {
  readonly text: string
  /** The words that were kept, in order. */
  readonly phrases: readonly Phrase[]
  /** Name of the rule that made it, e.g. `heading-whole-sentence`. */
  readonly rule: string
  readonly score?: number
  /** How the sentence goes on, in lines below it. */
  readonly continuation?: readonly OutlineItem[]
}

/** Quoted words with who said them. `role` is verbatim too, e.g. «Президент». */
export interface Quotation {
  readonly text: string
  readonly speaker: string
  readonly role?: string
  readonly span: Phrase['span']
}

export interface OutlineSlide {
  readonly layout: LayoutName
  readonly heading?: OutlineItem
  /** Title slide: how its title goes on; who, where, when. */
  readonly subtitles?: readonly OutlineItem[]
  readonly items: readonly OutlineItem[]
  readonly quotation?: Quotation
  /** Timeline: date and what happened. */
  readonly events?: readonly { readonly date: string; readonly item: OutlineItem }[]
  readonly source: readonly SourceRange[]
  /** `off`: the figures in its source are not worth a slide of their own. */
  readonly statistics?: 'off'
}

/** The plan of a deck before it is written. */
export interface Outline {
  readonly title: string
  readonly lang: string
  readonly slides: readonly OutlineSlide[]
}
