import { languageOf } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import type { Message, Result } from '../model/message.ts'
import type { Outline, OutlineSlide } from '../model/outline.ts'
import type { Statistic } from '../model/statistic.ts'
import { asidesOf } from './asides.ts'
import { LONGEST_USUAL_TARGET, SHORT_TEXT_TARGET } from './block-costs.ts'
import { type Block, divide } from './blocks.ts'
import { entriesOf, eventsOf } from './events.ts'
import { figuresOfSentences, onlyOf, worthShowing } from './figures.ts'
import { planClosing, planOpening, signedBy, withDay } from './frame.ts'
import { signatureOf } from './frame-lines.ts'
import { questionsOf } from './interview.ts'
import { dayIn, ledeOf } from './lede.ts'
import { planList } from './list.ts'
import { toMaterial } from './material.ts'
import type { Planning } from './planning.ts'
import { findQuotations } from './quotations.ts'
import { rankSentences } from './salience.ts'
import { withDividers } from './sections.ts'
import { Shown } from './shown.ts'
import { startOfSourceLists } from './source-lists.ts'
import { readSentences, type SourceSentence } from './source-sentence.ts'
import { bestFigures, planQuote, planSection, planStatistics, quotationWorths } from './specials.ts'
import { planStatement } from './statement.ts'
import { planTimeline } from './timeline.ts'

export interface OutlineOptions {
  /** About how many slides. */
  readonly slides?: number
  readonly density?: 'low' | 'normal' | 'high'
  readonly title?: string
  /** `false`: no quotation slides. */
  readonly quotes?: boolean
  /** `false`: no statistics slides. */
  readonly statistics?: boolean
}

const MOST_SLIDES = 200
/** Title and closing. */
const FRAME_SLIDES = 2
/** Tries to come near the number of slides that was asked for. */
const ROUNDS = 7
/** A deck with this share of slides more or less is what was asked for. */
const NEAR = 0.15
const MOST_EXAMINED = 6000
/** About one slide in so many is a quotation, or shows figures. */
const QUOTE_EVERY = 6
const STATISTICS_EVERY = 4
/** Blocks at the start of the article have this share of the target. */
const START_SHARE = 0.25
const SHORTEST_BLOCK = 25
const BUDGET = { low: 24, normal: 40, high: 56 } as const
const MOST_ITEMS = { low: 2, normal: 4, high: 5 } as const

/** The plan of a deck: every sentence of the article on exactly one slide, in order. `statistics` are of `article.text`. */
export function planOutline(
  article: Article,
  statistics: readonly Statistic[],
  options: OutlineOptions = {},
): Result<Outline> {
  const sentences = readSentences(article)
  const salience = rankSentences(
    sentences,
    options.title ?? article.metadata.title ?? '',
    article.lang,
    statistics,
  )
  const isAside = asidesOf(sentences)
  const end = startOfSourceLists(sentences)
  const opening = planOpening(article, sentences.slice(0, end), salience, options.title)
  const density = options.density ?? 'normal'
  const isOneOfMany = everySoMany(sentences.length)
  const asked = questionsOf(sentences)
  const examined = (sentence: SourceSentence): boolean =>
    isOneOfMany(sentence) && !isAside(sentence) && !asked.has(sentence)
  const rest = sentences.slice(opening.taken, end)
  const lede = ledeOf(rest, examined)
  const planning: Planning = {
    salience,
    shown: new Shown(opening.slide.heading?.text ?? '', languageOf(article.lang)),
    budget: BUDGET[density],
    listBudget: Math.max(BUDGET[density], BUDGET.normal),
    mostItems: MOST_ITEMS[density],
    figures: figuresOfSentences(sentences, statistics),
    events: eventsOf(sentences, examined),
    entries: entriesOf(sentences),
    examined,
    asked,
    lede,
  }
  const { target, messages } = targetWords(rest, options.slides)
  const wanted = options.slides === undefined ? undefined : Math.max(1, options.slides - FRAME_SLIDES)
  const body = planBody(rest, target, wanted, planning, options)
  const slides = [
    withDay(opening, dayIn(rest, lede)),
    ...body,
    planClosing(article, sentences.slice(end), opening.origin ?? signedBy(signatureOf(rest))),
  ]
  const outline = { title: opening.title, lang: article.lang, slides }
  return { value: outline, messages: [...messages, ...otherNumber(slides.length, options.slides)] }
}

/** Says why the number of slides is not near the one that was asked for. */
function otherNumber(made: number, asked: number | undefined): Message[] {
  if (asked === undefined || Math.abs(made - asked) <= Math.max(1, NEAR * asked)) return []
  const fewer = made > asked
  return [
    {
      rule: 'outline-slide-number',
      severity: 'info',
      text: fewer
        ? `the deck has ${made} slides, not ${asked}: fewer would join parts under different subheads, or a list, a timeline or a quotation with other text`
        : `the deck has ${made} slides, not ${asked}: the article has no headings for more`,
      ...(fewer ? { hint: 'Join slides by hand, or derive from a part of the article.' } : {}),
    },
  ]
}

function planBody(
  sentences: readonly SourceSentence[],
  target: number,
  wanted: number | undefined,
  planning: Planning,
  options: OutlineOptions,
): OutlineSlide[] {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  // It does not begin with its news, and its slides hold more than one section.
  const book = words > MOST_SLIDES * LONGEST_USUAL_TARGET
  const found = options.quotes === false ? [] : findQuotations(sentences, planning.salience)
  const figures =
    options.statistics === false ? [] : worthShowing(sentences, planning.figures, planning.salience)
  const blocksFor = (aim: number): readonly Block[] => {
    const quotes = quotationWorths(found, Math.max(1, Math.round(words / aim / QUOTE_EVERY)))
    const statistics = bestFigures(figures, Math.max(1, Math.round(words / aim / STATISTICS_EVERY)))
    const of =
      figures.length > 0 && figures.every(({ alone }) => alone)
        ? { ...planning, figures: onlyOf(planning.figures, statistics) }
        : planning
    const run = sentences.map((sentence, i) =>
      toMaterial(sentence, sentences[i + 1], book ? aim : aimAt(i, aim, sentences), of, quotes, statistics),
    )
    const limits = { subheadsPart: !book, listBudget: planning.listBudget }
    return withDividers(divide(run, limits), sentences, planning.shown, (start, end) =>
      divide(run.slice(start, end), limits).map((block) => ({
        ...block,
        start: block.start + start,
        end: block.end + start,
      })),
    )
  }
  const blocks = wanted === undefined ? blocksFor(target) : closestTo(wanted, target, blocksFor)
  return blocks.map(({ start, end, layout }) => {
    const block = sentences.slice(start, end)
    if (layout === 'section') return planSection(block, planning)
    if (layout === 'quote') return planQuote(block, found)
    if (layout === 'list') return planList(block, planning) ?? planStatement(block, planning)
    if (layout === 'timeline') return planTimeline(block, planning) ?? planStatement(block, planning)
    return layout === 'statistics' ? planStatistics(block, planning) : planStatement(block, planning)
  })
}

/**
 * The division whose number of blocks comes nearest to what was asked for: its target is found by halving. More slides
 * than the article has headings for are none.
 */
function closestTo(
  wanted: number,
  target: number,
  blocksFor: (aim: number) => readonly Block[],
): readonly Block[] {
  const headless = (blocks: readonly Block[]): number => blocks.filter(({ headed }) => !headed).length
  let best = blocksFor(target)
  const most = headless(best)
  let [low, high] = [target / 4, target * 4]
  for (let round = 0; round < ROUNDS && best.length !== wanted; round++) {
    const aim = Math.sqrt(low * high)
    const blocks = blocksFor(aim)
    const tooMany = blocks.length > wanted || headless(blocks) > most
    if (tooMany) low = aim
    else high = aim
    const nearer = Math.abs(blocks.length - wanted) < Math.abs(best.length - wanted)
    if (nearer && headless(blocks) <= most) best = blocks
  }
  return best
}

/** All sentences of an article, a few thousand of a book. */
function everySoMany(sentences: number): (sentence: SourceSentence) => boolean {
  const step = Math.ceil(sentences / MOST_EXAMINED)
  return ({ index }) => index % step === 0
}

/** News says most at its start: the first blocks are shorter. */
function aimAt(i: number, target: number, sentences: readonly SourceSentence[]): number {
  // A short text has about one point a paragraph all through.
  if (target <= SHORT_TEXT_TARGET) return target
  const share = i / Math.max(1, sentences.length)
  return Math.max(SHORTEST_BLOCK, target * Math.min(1.1, START_SHARE + share * 2.5))
}

/** Words of the article a slide: few in a short text, more in a long one, so that decks grow slower than texts. */
function targetWords(
  sentences: readonly SourceSentence[],
  slides: number | undefined,
): { readonly target: number; readonly messages: readonly Message[] } {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const target =
    slides === undefined
      ? Math.min(LONGEST_USUAL_TARGET, Math.max(40, 1.9 * Math.sqrt(words)))
      : words / Math.max(1, Math.min(slides, MOST_SLIDES) - FRAME_SLIDES)
  if (words / target <= MOST_SLIDES) return { target: Math.max(10, target), messages: [] }
  const message: Message = {
    rule: 'outline-slide-cap',
    severity: 'warning',
    text: `the article has ${words} words; the deck was kept to about ${MOST_SLIDES} slides with longer notes`,
    hint: 'Derive from a part of the article for slides that say more of it.',
  }
  return { target: words / MOST_SLIDES, messages: [message] }
}
