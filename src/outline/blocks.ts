import { Chronicle } from './chronicle.ts'
import type { DatedEvent } from './events.ts'
import type { ListPart } from './list.ts'
import { ListRun } from './list-run.ts'
import type { SourceSentence } from './source-sentence.ts'

type BlockLayout = 'statement' | 'list' | 'quote' | 'statistics' | 'timeline' | 'section'

/** Sentences `[start, end)` of the list that was given: what one slide is about. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly layout: BlockLayout
}

/** What a sentence can do for the block it falls in. */
export interface Material {
  readonly sentence: SourceSentence
  /** Words that its block should have: fewer where the article says most. */
  readonly target: number
  /** Score of the best heading it can give; undefined if it gives none. */
  readonly heading: number | undefined
  /** Whether the heading leaves words of its sentence to show below it. */
  readonly leavesMore: boolean
  /** Whether it can be an item under a heading. */
  readonly item: boolean
  /** How much a slide for the quotation or the figures in it is wanted; undefined for most sentences. */
  readonly quote: number | undefined
  readonly statistics: number | undefined
  /** What a timeline would show of it. */
  readonly event: DatedEvent | undefined
  /** Whether it can head a timeline of the sentences after it. */
  readonly headsEvents: boolean
  /** What it is to a list. */
  readonly list: ListPart | undefined
  /** Words on a statistics slide that shows its figures. */
  readonly figureWords: number
  /** How many figures it has. */
  readonly figures: number
}

const COSTS = {
  slide: 0.35,
  noHeading: 5,
  heading: 0.9,
  bare: 3,
  oneItem: 0.25,
  insideParagraph: 0.8,
  afterQuestion: 3,
  beforeListItem: 1,
  /** A list that fits is a slide of its own … */
  wholeList: 2,
  /** … and is not shown with what stands before or behind it. */
  besideList: 4,
  betweenEvents: 3.5,
  cohesion: 1.2,
  nextParagraph: 0.2,
  nextParagraphOfShortText: 1.15,
  strayInFigures: 3.2,
  bareAtEnd: 0.4,
  otherParagraph: 1.6,
  /** A quotation has no heading: the subhead before it would stand on no slide. */
  subheadOverQuotation: 3,
  /** A section goes on in the block of the one before it only where it would be a slide of its heading alone … */
  insideSection: 2.5,
  /** … and shows nothing there under the heading of the other. */
  itemsOfOtherSection: 1.5,
} as const
const MOST_SENTENCES = 24
/** Words of a block of the longest article that is planned without a cap on its slides. */
const LONGEST_USUAL_TARGET = 110
const MOST_WORDS = 140
const MOST_CHRONICLE_WORDS = 200
/** From this many words a block on, sentences are not weighed one by one. */
const COARSE_TARGET = 300
const COARSE_STEP = 20
/** In a text whose blocks are this short each paragraph is a point of its own. */
export const SHORT_TEXT_TARGET = 44
const MOST_FIGURES = 6
const MOST_FIGURE_WORDS = 32

interface Limits {
  /** Whether a block holds no more than one section. */
  readonly subheadsPart: boolean
  /** Words that a slide may hold. */
  readonly budget: number
}

/** What the sentences of a block come to. */
interface Sum {
  words: number
  heading: number | undefined
  leavesMore: boolean
  items: number
  quote: number | undefined
  statistics: number | undefined
  figureWords: number
  figures: number
  paragraphs: number
  /** Sentences without figures. */
  plain: number
  /** Subheads inside, that a section before them is joined to. */
  joined: number
  /** Items behind the first of them. */
  itemsBehind: number
  opensSection: boolean
  list: ListRun
  chronicle: Chronicle
}

/**
 * Parts a run of sentences into blocks of about their target so that each block can have a heading and items,
 * a quotation or figures, and breaks fall between paragraphs and where the text changes its subject. Least total
 * cost by dynamic programming; linear in the length of the run.
 */
export function divide(run: readonly Material[], { subheadsPart, budget }: Limits): Block[] {
  const best: number[] = [0]
  const breaks = run.map((_, start) => breakCost(run, start))
  const blocks: (Block | undefined)[] = [undefined]
  for (let end = 1; end <= run.length; end++) {
    const sum: Sum = {
      words: 0,
      heading: undefined,
      leavesMore: false,
      items: 0,
      quote: undefined,
      statistics: undefined,
      figureWords: 0,
      figures: 0,
      paragraphs: 0,
      plain: 0,
      joined: 0,
      itemsBehind: 0,
      opensSection: false,
      list: new ListRun(),
      chronicle: new Chronicle(),
    }
    best[end] = Number.POSITIVE_INFINITY
    if (end < run.length && !canBreak(run[end - 1])) continue
    for (let start = end - 1; start >= 0; start--) {
      const material = run[start]
      if (material === undefined || (end - start > MOST_SENTENCES && sum.words > material.target)) break
      add(sum, material)
      const most = sum.chronicle.goesOn ? MOST_CHRONICLE_WORDS : MOST_WORDS
      if (sum.words > Math.max(most, 2.2 * material.target) && end - start > 1) break
      if (!canBreak(run[start - 1])) continue
      const before = (best[start] ?? 0) + (breaks[start] ?? 0)
      for (const [layout, cost] of layoutCosts(sum, material.target, {
        last: end === run.length,
        subheadsPart,
        budget,
      })) {
        if (before + cost >= (best[end] ?? 0)) continue
        best[end] = before + cost
        blocks[end] = { start, end, layout }
      }
    }
  }
  return traceBack(blocks, run.length)
}

function add(
  sum: Sum,
  {
    sentence,
    heading,
    leavesMore,
    item,
    quote,
    statistics,
    event,
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
  if (item) sum.items++
  if (quote !== undefined) sum.quote = Math.max(sum.quote ?? 0, quote)
  if (statistics !== undefined) sum.statistics = Math.max(sum.statistics ?? 0, statistics)
  sum.figureWords += figureWords
  sum.figures += figures
  if (figureWords === 0) sum.plain++
  if (sentence.lastInParagraph || sum.paragraphs === 0) sum.paragraphs++
  const subhead = sentence.kind === 'subhead'
  if (sum.opensSection && !subhead) {
    sum.joined++
    sum.itemsBehind = sum.items - (item ? 1 : 0)
  }
  sum.opensSection = subhead
  sum.chronicle.add(event, sentence, headsEvents)
}

/** Not after a subhead. Blocks of a very long text end with a paragraph, or with every so many sentences of a long one. */
function canBreak(last: Material | undefined): boolean {
  if (last?.sentence.kind === 'subhead') return false
  if (last === undefined || last.target < COARSE_TARGET) return true
  return last.sentence.lastInParagraph || last.sentence.sentence % COARSE_STEP === 0
}

function traceBack(ending: readonly (Block | undefined)[], length: number): Block[] {
  const blocks: Block[] = []
  for (let block = ending[length]; block !== undefined; block = ending[block.start]) blocks.push(block)
  return blocks.reverse()
}

function layoutCosts(
  sum: Sum,
  target: number,
  { last, subheadsPart, budget }: Limits & { readonly last: boolean },
): (readonly [BlockLayout, number])[] {
  const off = (sum.words - target) / target
  const large = off > 0 ? 0.9 * off * off : 0
  const small = off < 0 ? 1.2 * off * off : 0
  const head = sum.heading === undefined ? COSTS.noHeading : COSTS.heading * Math.max(0, 2 - sum.heading)
  const evidence = sum.items - (sum.heading === undefined || sum.leavesMore ? 0 : 1)
  const support = evidence < 1 ? (last ? COSTS.bareAtEnd : COSTS.bare) : evidence < 2 ? COSTS.oneItem : 0
  const share = Math.min(
    1,
    Math.max(0, (target - SHORT_TEXT_TARGET) / (LONGEST_USUAL_TARGET - SHORT_TEXT_TARGET)),
  )
  const next = COSTS.nextParagraphOfShortText + share * (COSTS.nextParagraph - COSTS.nextParagraphOfShortText)
  const joined = COSTS.insideSection * sum.joined + (sum.itemsBehind > 0 ? COSTS.itemsOfOtherSection : 0)
  const sections = subheadsPart ? joined : 0
  const parts = next * (sum.paragraphs - 1) + sections
  const beside = COSTS.besideList * sum.list.joints
  const costs: [BlockLayout, number][] = [
    ['statement', COSTS.slide + small + large + head + support + parts + beside],
  ]
  const timeline = sum.chronicle.cost()
  if (timeline === undefined && sum.list.fits(budget)) costs.push(['list', COSTS.slide - COSTS.wholeList])
  // A slide of a quotation or of figures says little of the text around it, so its block is best short.
  const strays = COSTS.otherParagraph * (sum.paragraphs - 1) + sections
  const unseen = sum.opensSection && subheadsPart ? COSTS.subheadOverQuotation : 0
  if (sum.quote !== undefined)
    costs.push(['quote', COSTS.slide + small / 4 + 2 * large + strays + unseen - sum.quote])
  if (
    sum.statistics !== undefined &&
    sum.figures <= MOST_FIGURES &&
    sum.figureWords <= MOST_FIGURE_WORDS &&
    sum.heading !== undefined
  ) {
    costs.push([
      'statistics',
      COSTS.slide + small / 3 + 2 * large + strays + COSTS.strayInFigures * sum.plain + head - sum.statistics,
    ])
  }
  if (timeline !== undefined)
    costs.push(['timeline', COSTS.slide + small / 3 + large / 3 + sections + timeline])
  return costs
}

/** What it costs to begin a block at `start`. */
function breakCost(run: readonly Material[], start: number): number {
  const [before, after] = [run[start - 1]?.sentence, run[start]?.sentence]
  if (before === undefined || after === undefined || after.kind === 'subhead') return 0
  const inside = before.paragraph === after.paragraph ? COSTS.insideParagraph : 0
  const asked = /[?:]["»”]?$/u.test(before.text) ? COSTS.afterQuestion : 0
  const listed = after.kind === 'list-item' ? COSTS.beforeListItem : 0
  const [event, next] = [run[start - 1]?.event, run[start]?.event]
  const dated = event && next && event.key < next.key ? COSTS.betweenEvents : 0
  const shared = [...after.stems].filter((stem) => before.stems.has(stem)).length
  const likeness = shared / Math.max(6, Math.min(before.stems.size, after.stems.size))
  return inside + asked + listed + dated + COSTS.cohesion * likeness
}
