import { isClosed, type SourceSentence } from './source-sentence.ts'

const FEWEST_LINES = 3
const LONGEST_LINE = 50

/** Numbers of the paragraphs of a poem: several short lines in a row, most of which end no sentence. */
export function versesOf(sentences: readonly SourceSentence[]): ReadonlySet<number> {
  const runs: SourceSentence[][] = [[]]
  for (const sentence of sentences) {
    if (isShortLine(sentence)) runs.at(-1)?.push(sentence)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return new Set(runs.filter(isVerse).flatMap((run) => run.map(({ paragraph }) => paragraph)))
}

const isShortLine = ({ kind, sentence, lastInParagraph, text }: SourceSentence): boolean =>
  kind === 'paragraph' && sentence === 1 && lastInParagraph && text.length <= LONGEST_LINE

const isVerse = (run: readonly SourceSentence[]): boolean =>
  run.length >= FEWEST_LINES && 2 * run.filter((sentence) => !isClosed(sentence)).length >= run.length
