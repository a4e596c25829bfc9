import type { Statistic } from '../model/statistic.ts'
import { figuresTogether } from '../statistics/group.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** The statistics of one sentence as a slide would show them. */
export interface SentenceFigures {
  readonly count: number
  /** Words on the slide: figures with their lead-ins and labels. */
  readonly words: number
  /** Each figure says what it counts. */
  readonly labelled: boolean
}

const NONE: SentenceFigures = { count: 0, words: 0, labelled: false }

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
    const shown = figuresTogether(own).flatMap((figure) => figure.statistics)
    const words = shown.reduce((sum, one) => sum + tokenize(displayed(one)).length, 0)
    return {
      count: shown.length,
      words,
      labelled: shown.every(({ label, unit }) => label !== undefined || unit !== undefined),
    }
  })
}

const displayed = ({ lead, figure, unit, label }: Statistic): string =>
  [lead, figure, unit, label].map((phrase) => phrase?.text ?? '').join(' ')
