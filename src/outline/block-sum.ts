import { Chronicle } from './chronicle.ts'
import type { DatedEvent } from './events.ts'
import type { ListPart } from './list.ts'
import { ListRun } from './list-run.ts'
import type { SourceSentence } from './source-sentence.ts'

/** What a sentence can do for the block it falls in. */
export interface Material {
  readonly sentence: SourceSentence
  /** Words that its block should have: fewer where the article says most. */
  readonly target: number
  /** Score of the best heading it can give; undefined if it gives none. */
  readonly heading: number | undefined
  /** The first sentence of the text proper. */
  readonly lede: boolean
  /** Whether it can head a slide that has no lines below. */
  readonly headsAlone: boolean
  /** Whether the heading leaves words of its sentence to show below it. */
  readonly leavesMore: boolean
  /** Whether it can be an item under a heading. */
  readonly item: boolean
  /** How much a slide for the quotation or the figures in it is wanted; undefined for most sentences. */
  readonly quote: number | undefined
  readonly statistics: number | undefined
  /** What a timeline would show of it. */
  readonly event: DatedEvent | undefined
  /** Goes on with the entry of a chronicle before it: «2009: В порту затонул паром. | Погибло 12 человек.» */
  readonly continuesEntry: boolean
  /** Whether it can head a timeline of the sentences after it. */
  readonly headsEvents: boolean
  /** What it is to a list. */
  readonly list: ListPart | undefined
  /** Words on a statistics slide that shows its figures. */
  readonly figureWords: number
  /** How many figures it has. */
  readonly figures: number
}

/** What the sentences of a block come to. */
export interface Sum {
  words: number
  lede: boolean
  heading: number | undefined
  headsAlone: boolean
  leavesMore: boolean
  items: number
  quote: number | undefined
  statistics: number | undefined
  figureWords: number
  figures: number
  /** Whether a sentence with figures can head them. */
  figuresHead: boolean
  paragraphs: number
  /** Sentences without figures. */
  plain: number
  /** Subheads inside, that a section before them is joined to. */
  joined: number
  /** Items behind the first of them. */
  itemsBehind: number
  opensSection: boolean
  /** Its first sentence goes on with an entry of the block before. */
  continuesEntry: boolean
  list: ListRun
  chronicle: Chronicle
}

export const emptySum = (): Sum => ({
  words: 0,
  lede: false,
  heading: undefined,
  headsAlone: false,
  leavesMore: false,
  items: 0,
  quote: undefined,
  statistics: undefined,
  figureWords: 0,
  figures: 0,
  figuresHead: false,
  paragraphs: 0,
  plain: 0,
  joined: 0,
  itemsBehind: 0,
  opensSection: false,
  continuesEntry: false,
  list: new ListRun(),
  chronicle: new Chronicle(),
})

/** Adds the sentence before those that are in it. */
export function add(
  sum: Sum,
  {
    sentence,
    lede,
    heading,
    headsAlone,
    leavesMore,
    item,
    quote,
    statistics,
    event,
    continuesEntry,
    headsEvents,
    list,
    figureWords,
    figures,
  }: Material,
): void {
  sum.list.add(list, sentence)
  sum.words += sentence.tokens.length
  if (heading !== undefined && heading > (sum.heading ?? Number.NEGATIVE_INFINITY)) {
    sum.heading = heading
    sum.leavesMore = leavesMore
  }
  sum.lede ||= lede
  sum.headsAlone ||= headsAlone
  if (item) sum.items++
  if (quote !== undefined) sum.quote = Math.max(sum.quote ?? quote, quote)
  if (statistics !== undefined) sum.statistics = Math.max(sum.statistics ?? 0, statistics)
  sum.figureWords += figureWords
  sum.figures += figures
  sum.figuresHead ||= figures > 0 && headsAlone
  if (figureWords === 0) sum.plain++
  if (sentence.lastInParagraph || sum.paragraphs === 0) sum.paragraphs++
  const subhead = sentence.kind === 'subhead'
  if (sum.opensSection && !subhead) {
    sum.joined++
    sum.itemsBehind = sum.items - (item ? 1 : 0)
  }
  sum.opensSection = subhead
  sum.continuesEntry = continuesEntry
  sum.chronicle.add(event, sentence, headsEvents)
}
