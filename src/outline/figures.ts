import type { Statistic } from '../model/statistic.ts'
import { figuresTogether, telling } from '../statistics/group.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** The statistics of one sentence as a slide would show them. */
export interface SentenceFigures {
  readonly count: number
  /** Words on the slide: figures with their lead-ins and labels. */
  readonly words: number
  /** How much they are worth on a wall: «три дома» less than «300 домов» or «3 %». */
  readonly weight: number
  /** Which quantities they are, so that no two slides show the same. */
  readonly values: readonly string[]
}

const NONE: SentenceFigures = { count: 0, words: 0, weight: 0, values: [] }
/** From this weight on the figures of one sentence can be a slide. */
const ENOUGH = 2

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
      values: shown.map(({ kind, quantity }) => `${quantity.decimal} ${kind}`),
    }
  })
}

/** A count below ten is seldom what a sentence is about, least of all one in words. */
function weightOf({ kind, quantity, number }: Statistic): number {
  if (kind !== 'count' || quantity.number >= 10) return 1
  return /\d/.test(number.text) ? 0.5 : 0
}

/** Sentences whose figures are worth a slide, each with its score; none repeats what a better one shows. */
export function worthShowing(
  sentences: readonly SourceSentence[],
  figures: readonly SentenceFigures[],
  salience: readonly number[],
): { index: number; score: number }[] {
  const shown = new Set<string>()
  return sentences
    .flatMap(({ index }) => {
      const own = figures[index]
      if (own === undefined || own.count < 2 || own.weight < ENOUGH) return []
      return [{ index, own, score: (salience[index] ?? 0) + Math.min(4, own.count) / 8 }]
    })
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .flatMap(({ index, own, score }) => {
      const repeats = own.values.every((value) => shown.has(value))
      for (const value of own.values) shown.add(value)
      return repeats ? [] : [{ index, score }]
    })
}

const displayed = ({ lead, figure, unit, label }: Statistic): string =>
  [lead, figure, unit, label].map((phrase) => phrase?.text ?? '').join(' ')
