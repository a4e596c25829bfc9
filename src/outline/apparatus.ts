import { lineText, wholeLine } from './line.ts'
import type { SourceSentence } from './source-sentence.ts'

/** What stands around an article and is not told: it is spoken and printed with the notes, and shown on no slide. */
export interface Apparatus {
  /** Credits of pictures, wherever they stand. */
  readonly isCredit: (sentence: SourceSentence) => boolean
  /** How many sentences at the end are lists of sources, links or categories. */
  readonly atEnd: number
}

/** Of an article that is nothing else, nothing is apparatus. */
const MOST = 0.5

export function apparatusOf(sentences: readonly SourceSentence[]): Apparatus {
  const start = startOfLists(sentences)
  const atEnd = sentences.length - start
  return {
    isCredit: ({ language, text }) => language.prose.credit.test(text),
    atEnd: atEnd > MOST * sentences.length ? 0 : atEnd,
  }
}

/** The first of the sections at the end that are all headed «Источники», “See also” and the like. */
function startOfLists(sentences: readonly SourceSentence[]): number {
  let start = sentences.length
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    if (headsLists(sentence)) start = at
    else if (sentence.kind === 'subhead') break
  }
  return start
}

/** Over a list of links, which ends with no full stop, such a line was not told for a subhead. */
const headsLists = (sentence: SourceSentence): boolean =>
  sentence.sentence === 1 &&
  sentence.lastInParagraph &&
  sentence.language.prose.listHeads.includes(lineText(wholeLine(sentence)).toLowerCase())
