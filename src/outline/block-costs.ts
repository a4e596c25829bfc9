import type { Material, Sum } from './block-sum.ts'
import { MOST_FIGURE_WORDS } from './figures.ts'
import { leansBack } from './leaning.ts'
import { wholeLine } from './line.ts'

export type BlockLayout = 'statement' | 'list' | 'quote' | 'statistics' | 'timeline' | 'section'

const COSTS = {
  slide: 0.35,
  noHeading: 5,
  heading: 0.9,
  bare: 4,
  oneItem: 0.25,
  insideParagraph: 0.8,
  /** The first sentence of a paragraph says what the rest of it is about. */
  behindOpening: 1,
  afterQuestion: 3,
  beforeListItem: 1,
  /** A list that fits is a slide of its own … */
  wholeList: 2,
  /** … and is not shown with what stands before or behind it. */
  besideList: 4,
  betweenEvents: 3.5,
  /** «2009: В порту затонул паром. | Погибло 12 человек.» */
  insideEntry: 0.8,
  /** … and its figures are not those of the next entry. */
  figuresOfEntryBefore: 3,
  /** A block begins with a sentence that speaks of the one before it. */
  leaning: 0.3,
  cohesion: 1.2,
  nextParagraph: 0.2,
  nextParagraphOfShortText: 1.15,
  strayInFigures: 3.2,
  /** The heading of a statistics slide is of a sentence that has none of its figures. */
  headedByOther: 0.6,
  bareAtEnd: 0.4,
  otherParagraph: 1.6,
  /** It says who speaks, not what the article tells. */
  quotationOverLede: 4,
  /** A quotation has no heading: the subhead before it would stand on no slide. */
  subheadOverQuotation: 3,
  /** A section goes on in the block of the one before it only where it would be a slide of its heading alone … */
  insideSection: 2.5,
  /** … and shows nothing there under the heading of the other. */
  itemsOfOtherSection: 1.5,
} as const
/** Words of a block of the longest article that is planned without a cap on its slides. */
export const LONGEST_USUAL_TARGET = 110
/** In a text whose blocks are this short each paragraph is a point of its own. */
export const SHORT_TEXT_TARGET = 44
const MOST_FIGURES = 6
/** One sentence may close a deck alone, but not with others of which nothing is shown. */
const LAST_WORDS = 30

export interface Limits {
  /** Whether a block holds no more than one section. */
  readonly subheadsPart: boolean
  /** Words that a list may hold. */
  readonly listBudget: number
}

/** Every layout that the block can have, with what it costs there. */
export function layoutCosts(
  sum: Sum,
  target: number,
  { last, subheadsPart, listBudget }: Limits & { readonly last: boolean },
): (readonly [BlockLayout, number])[] {
  const off = (sum.words - target) / target
  const large = off > 0 ? 0.9 * off * off : 0
  const small = off < 0 ? 1.2 * off * off : 0
  const head = sum.heading === undefined ? COSTS.noHeading : COSTS.heading * Math.max(0, 2 - sum.heading)
  const evidence = sum.items - (sum.heading === undefined || sum.leavesMore ? 0 : 1)
  const bare = last && sum.words <= LAST_WORDS ? COSTS.bareAtEnd : COSTS.bare
  const support = evidence < 1 ? bare : evidence < 2 ? COSTS.oneItem : 0
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
  if (timeline === undefined && sum.list.fits(listBudget)) costs.push(['list', COSTS.slide - COSTS.wholeList])
  // A slide of a quotation or of figures says little of the text around it, so its block is best short.
  const strays = COSTS.otherParagraph * (sum.paragraphs - 1) + sections
  const lede = sum.lede ? COSTS.quotationOverLede : 0
  const unseen = sum.opensSection && subheadsPart ? COSTS.subheadOverQuotation : 0
  if (sum.quote !== undefined)
    costs.push(['quote', COSTS.slide + small / 4 + 2 * large + strays + unseen + lede - sum.quote])
  if (
    sum.statistics !== undefined &&
    sum.figures <= MOST_FIGURES &&
    sum.figureWords <= MOST_FIGURE_WORDS &&
    sum.headsAlone
  ) {
    costs.push([
      'statistics',
      COSTS.slide +
        small / 3 +
        2 * large +
        strays +
        COSTS.strayInFigures * sum.plain +
        (sum.figuresHead ? 0 : COSTS.headedByOther) +
        (sum.continuesEntry ? COSTS.figuresOfEntryBefore : 0) +
        head -
        sum.statistics,
    ])
  }
  if (timeline !== undefined)
    costs.push(['timeline', COSTS.slide + small / 3 + large / 3 + sections + timeline])
  return costs
}

/** What it costs to begin a block at `start`. */
export function breakCost(run: readonly Material[], start: number): number {
  const [before, after] = [run[start - 1]?.sentence, run[start]?.sentence]
  if (before === undefined || after === undefined || after.kind === 'subhead') return 0
  const inside = before.paragraph === after.paragraph ? COSTS.insideParagraph : 0
  const opened = inside > 0 && before.sentence === 1 ? COSTS.behindOpening : 0
  const asked = /[?:]["»”]?$/u.test(before.text) ? COSTS.afterQuestion : 0
  const listed = after.kind === 'list-item' ? COSTS.beforeListItem : 0
  const [event, next] = [run[start - 1]?.event, run[start]?.event]
  const dated = event && next && event.key < next.key ? COSTS.betweenEvents : 0
  const entry = run[start]?.continuesEntry ? COSTS.insideEntry : 0
  const shared = [...after.stems].filter((stem) => before.stems.has(stem)).length
  const likeness = shared / Math.max(6, Math.min(before.stems.size, after.stems.size))
  const leaning = leansBack(wholeLine(after)) ? COSTS.leaning : 0
  return inside + opened + asked + listed + dated + entry + leaning + COSTS.cohesion * likeness
}
