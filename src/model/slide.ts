import type { Block } from './content.ts'
import type { Place } from './place.ts'
import type { SourceRange } from './source.ts'
import type { StatisticForm } from './statistic.ts'

export type LayoutName =
  | 'title'
  | 'statement'
  | 'statistics'
  | 'quote'
  | 'timeline'
  | 'section'
  | 'image'
  | 'columns'
  | 'table'
  | 'code'
  | 'closing'

export const LAYOUTS: readonly LayoutName[] = [
  'title',
  'statement',
  'statistics',
  'quote',
  'timeline',
  'section',
  'image',
  'columns',
  'table',
  'code',
  'closing',
]

/** What a person may say of a slide in its front matter; absent means «chosen by content». */
export interface SlideOptions {
  readonly layout?: LayoutName
  readonly source: readonly SourceRange[]
  /** Overrides the stable id made from the file name. */
  readonly id?: string
  readonly lang?: string
  readonly form?: StatisticForm
  /** Statistics to show, by value, as numbers or as written. */
  readonly only?: readonly (string | number)[]
  readonly omit?: readonly (string | number)[]
  /** `off`: no statistics slide is added after this one. */
  readonly statistics?: 'auto' | 'off'
}

/** One slide as it stands in a slide file. */
export interface SourceSlide {
  readonly options: SlideOptions
  readonly blocks: readonly Block[]
  /** The speaker's own remarks, Markdown blocks. */
  readonly remarks: readonly Block[]
  /** Where the slide begins. */
  readonly place: Place
  /** Where each front-matter key stands, for messages. */
  readonly keyPlaces: Readonly<Record<string, Place>>
}

/** One `slides/*.md`: may hold several slides separated by `---`. */
export interface SlideFile {
  /** Name inside the deck folder, e.g. `03-balans.md`. */
  readonly file: string
  readonly slides: readonly SourceSlide[]
}
