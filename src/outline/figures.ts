import type { Phrase } from '../model/place.ts'
import type { Statistic } from '../model/statistic.ts'
import { figuresTogether, telling } from '../statistics/group.ts'
import { hasFinite } from './finite-verb.ts'
import { headlinesOf } from './headline.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** The statistics of one sentence as a slide would show them. */
export interface SentenceFigures {
  readonly count: number
  /** Words on the slide: figures with their lead-ins and labels. */
  readonly words: number
  /** How much they are worth on a wall: «три дома» less than «300 домов» or «3 %». */
  readonly weight: number
  /** One of them could stand alone. */
  readonly striking: boolean
  /** As they are written: «2,5 млрд». */
  readonly numbers: readonly Phrase[]
  /** Which quantities they are, so that no two slides show the same. */
  readonly values: readonly string[]
}

const NONE: SentenceFigures = { count: 0, words: 0, weight: 0, striking: false, numbers: [], values: [] }
/** From this weight on the figures of one sentence can be a slide. */
const ENOUGH = 2
/** Words that the figures of a slide have at most. */
export const MOST_FIGURE_WORDS = 32
/** Words of a figure with its lead and label that say what it is. */
const FEWEST_TELLING = 4
/** Sentences from a figure to one that can head its slide. */
const NEAR = 3

/** What each sentence has to show, in the order of the sentences; both lists are in the order of the text. */
export function figuresOfSentences(
  sentences: readonly SourceSentence[],
  statistics: readonly Statistic[],
): SentenceFigures[] {
  let next = 0
  return sentences.map(({ span }) => {
    const own: Statistic[] = []
    for (
      let one = statistics[next];
      one !== undefined && one.number.span.start < span.end;
      one = statistics[++next]
    )
      own.push(one)
    if (own.length === 0) return NONE
    const shown = figuresTogether(telling(own)).flatMap((figure) => figure.statistics)
    const words = shown.reduce((sum, one) => sum + tokenize(displayed(one)).length, 0)
    return {
      count: shown.length,
      words,
      weight: shown.reduce((sum, one) => sum + weightOf(one), 0),
      striking: shown.some(isStriking),
      numbers: shown.map(({ number }) => number),
      values: shown.map(({ kind, quantity }) => `${quantity.decimal} ${kind}`),
    }
  })
}

/** A count below ten is seldom what a sentence is about, least of all one in words. */
function weightOf({ kind, quantity, number }: Statistic): number {
  if (kind !== 'count' || quantity.number >= 10) return 1
  return /\d/.test(number.text) ? 0.5 : 0
}

export interface WorthShowing {
  readonly index: number
  readonly score: number
  /** A slide of its figures would have a heading. */
  readonly heads: boolean
  /** The figure belongs to this sentence alone: those around it have nothing to do with it. */
  readonly alone?: boolean
}

/** Digits for a share, a change, or any quantity from a hundred on. */
const isStriking = ({ kind, quantity, number }: Statistic): boolean =>
  /\d/.test(number.text) && (kind === 'percent' || kind === 'change' || quantity.number >= 100)

/**
 * Sentences whose figures are worth a slide, each with its score; none repeats what a better one shows. Where none has
 * several, the striking figure of the most important sentence is worth one.
 */
export function worthShowing(
  sentences: readonly SourceSentence[],
  figures: readonly SentenceFigures[],
  salience: readonly number[],
): WorthShowing[] {
  const several = withSeveral(sentences, figures, salience)
  if (several.some(({ heads }) => heads)) return several
  const lone = sentences
    .filter(({ index }) => figures[index]?.striking)
    .sort((a, b) => (salience[b.index] ?? 0) - (salience[a.index] ?? 0) || a.index - b.index)
    .find((sentence) => canHeadAlone(sentence, figures[sentence.index] ?? NONE))
  return lone === undefined
    ? several
    : [...several, { index: lone.index, score: salience[lone.index] ?? 0, heads: true, alone: true }]
}

/**
 * The option of a slide of these sentences whose figures are not shown on slides of their own: those that are worth one
 * have it, so the build need not add any for this text.
 */
export const withoutFigures = (
  block: readonly SourceSentence[],
  figures: readonly SentenceFigures[],
): { readonly statistics?: 'off' } =>
  block.some(({ index }) => (figures[index]?.count ?? 0) > 1) ? { statistics: 'off' } : {}

/** The figures of the sentences in `kept`, none of the others. */
export const onlyOf = (
  figures: readonly SentenceFigures[],
  kept: ReadonlyMap<number, unknown>,
): SentenceFigures[] => figures.map((own, index) => (kept.has(index) ? own : NONE))

function withSeveral(
  sentences: readonly SourceSentence[],
  figures: readonly SentenceFigures[],
  salience: readonly number[],
): WorthShowing[] {
  const shown = new Set<string>()
  return sentences
    .flatMap((sentence) => {
      const { index } = sentence
      const own = figures[index]
      if (own === undefined || own.count < 2 || own.weight < ENOUGH) return []
      return [{ index, sentence, own, score: (salience[index] ?? 0) + Math.min(4, own.count) / 8 }]
    })
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .flatMap(({ index, sentence, own, score }) => {
      const repeats = own.values.every((value) => shown.has(value))
      for (const value of own.values) shown.add(value)
      return repeats ? [] : [{ index, score, heads: canBeShown(sentence, sentences, figures) }]
    })
}

/**
 * Whether a sentence can head the slide of its lone figure: “Norland is no member, | but six others are among the 163
 * towns” says nothing of the 163, unless the figure's own words do.
 */
const canHeadAlone = (sentence: SourceSentence, { numbers, words }: SentenceFigures): boolean =>
  headlinesOf(sentence, 0).some(
    ({ candidate: { line } }) =>
      words >= FEWEST_TELLING ||
      numbers.some(({ span }) => !hasFinite(sentence, line.to, span.start - sentence.span.start)),
  )

/** Whether the sentence can head a slide of its figures, or one near it can, with the figures up to there. */
const canBeShown = (
  { index, paragraph }: SourceSentence,
  sentences: readonly SourceSentence[],
  figures: readonly SentenceFigures[],
): boolean =>
  sentences.some((other) => {
    if (other.paragraph !== paragraph || Math.abs(other.index - index) > NEAR) return false
    const [first, last] = [Math.min(other.index, index), Math.max(other.index, index)]
    const words = figures.slice(first, last + 1).reduce((sum, own) => sum + own.words, 0)
    return words <= MOST_FIGURE_WORDS && headlinesOf(other, 0).length > 0
  })

const displayed = ({ lead, figure, unit, label }: Statistic): string =>
  [lead, figure, unit, label].map((phrase) => phrase?.text ?? '').join(' ')
