import type { DatedEvent } from './events.ts'
import type { SentenceFigures } from './figures.ts'
import type { Shown } from './shown.ts'
import type { SourceSentence } from './source-sentence.ts'

/** What the slides of one deck have in common while it is planned. */
export interface Planning {
  /** Salience of each sentence of the article, from 0 to 1. */
  readonly salience: readonly number[]
  readonly shown: Shown
  /** Words that a slide may hold, its heading included. */
  readonly budget: number
  /** The same of a list or a timeline, which is shown whole or not at all. */
  readonly listBudget: number
  readonly mostItems: number
  /** The first sentence of the text proper: news says there what it is about. */
  readonly lede: SourceSentence | undefined
  /** Whether the sentence is looked at for headings and items; in a very long text not every one is. */
  readonly examined: (sentence: SourceSentence) => boolean
  /** What an interviewer says before the question: it heads nothing. */
  readonly asked: ReadonlySet<SourceSentence>
  /** The entry of a chronicle that each sentence of the article goes on with. */
  readonly entries: readonly (SourceSentence | undefined)[]
  /** What each dated sentence of the article tells. */
  readonly events: readonly (DatedEvent | undefined)[]
  /** What the statistics of each sentence of the article would show. */
  readonly figures: readonly SentenceFigures[]
}
