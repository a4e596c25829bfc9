import { containsWords } from '../language/words.ts'
import type { OutlineSlide } from '../model/outline.ts'
import type { WorthShowing } from './figures.ts'
import { type Headline, headlinesOf } from './headline.ts'
import { toItem } from './item.ts'
import { leansBack } from './leaning.ts'
import type { Planning } from './planning.ts'
import type { FoundQuotation } from './quotations.ts'
import { sourceOf } from './source-range.ts'
import type { SourceSentence } from './source-sentence.ts'
import { chooseHeading } from './statement.ts'
import { subheadLine } from './subheads.ts'

/** The slide of a quotation: the best one of the block, nothing else. */
export function planQuote(
  block: readonly SourceSentence[],
  quotations: readonly FoundQuotation[],
): OutlineSlide {
  const inside = new Set(block.map(({ index }) => index))
  const best = quotations
    .filter(({ sentence }) => inside.has(sentence))
    .reduce<FoundQuotation | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined)
  return {
    layout: 'quote',
    items: [],
    ...(best === undefined ? {} : { quotation: best.quotation }),
    source: sourceOf(block),
    statistics: 'off',
  }
}

/** The slide of the figures in a block: a heading, and the build fills in the rest. */
export function planStatistics(block: readonly SourceSentence[], planning: Planning): OutlineSlide {
  const numbersOf = ({ index }: SourceSentence): readonly string[] =>
    (planning.figures[index]?.numbers ?? []).map(({ text }) => text)
  const numbers = block.flatMap(numbersOf)
  // What stands in figures need not stand in the heading too, but it is best the heading of their own sentence.
  const bare = ({ candidate }: Headline): boolean =>
    !numbers.some((number) => containsWords(candidate.text, number)) && !leansBack(candidate.line)
  const own = ({ candidate }: Headline): boolean => numbersOf(candidate.line.sentence).length > 0
  const ways = block
    .flatMap((sentence) => headlinesOf(sentence, planning.salience[sentence.index] ?? 0))
    .filter(own)
  // A lone figure leaves its words to the heading above it.
  const suits =
    numbers.length > 1 && ways.some(bare)
      ? (way: Headline) => own(way) && bare(way)
      : ways.length > 0
        ? own
        : bare
  const chosen = chooseHeading(block, planning, suits)
  if (chosen !== undefined) planning.shown.add(chosen.candidate)
  return {
    layout: 'statistics',
    ...(chosen === undefined ? {} : { heading: toItem('heading', chosen.candidate, chosen.score) }),
    items: [],
    source: sourceOf(block),
  }
}

/** The divider before a section: the author's subhead, and nothing else to say. */
export function planSection(block: readonly SourceSentence[], { shown }: Planning): OutlineSlide {
  const candidate = block[0] && subheadLine(block[0])
  if (candidate !== undefined) shown.add(candidate)
  return {
    layout: 'section',
    ...(candidate === undefined ? {} : { heading: toItem('section', candidate, 1) }),
    items: [],
    source: sourceOf(block),
    statistics: 'off',
  }
}

/** The `most` figures worth showing, as a map from the index of their sentence to how much they are wanted. */
export function bestFigures(scored: readonly WorthShowing[], most: number): Map<number, number> {
  const sorted = [...scored].sort((a, b) => b.score - a.score || a.index - b.index)
  const several = sorted.filter(({ alone }) => alone !== true)
  const best = several.find(({ heads }) => heads) ?? several[0]
  // A lone figure is there where those together may find no heading.
  const isBest = (one: WorthShowing): boolean => one === best || one.alone === true
  const kept = sorted.filter((one, i) => isBest(one) || i < most)
  return new Map(kept.map((one) => [one.index, FIGURES + one.score + (isBest(one) ? BEST : 0)]))
}

/** What chosen figures are worth against a statement slide of the same text, besides their score. */
const FIGURES = 2.2
/** How much the best is wanted above the others: an article with quotations and figures should show one of each. */
const BEST = 1.5

/** Sentences from one quotation to the next: two slides of quotations in a row are hard to listen to. */
const APART = 8

/** What a chosen quotation is worth against a statement slide of the same text, besides its score. */
const WANTED = 0.8
/** The same of one that is not chosen: it is shown where nothing else of its text can be. */
const RESERVE = -3.5

/**
 * How much each quotation is wanted, by the index of its sentence: the `most` best, none near a better one, and the
 * others in reserve.
 */
export function quotationWorths(found: readonly FoundQuotation[], most: number): Map<number, number> {
  const worths = new Map(found.map(({ sentence }) => [sentence, RESERVE]))
  const chosen: number[] = []
  for (const { sentence, score } of [...found].sort((a, b) => b.score - a.score || a.sentence - b.sentence)) {
    if (chosen.length === most) break
    if (chosen.some((other) => Math.abs(other - sentence) < APART)) continue
    worths.set(sentence, WANTED + (chosen.length === 0 ? score + BEST : score))
    chosen.push(sentence)
  }
  return worths
}
