import type { SourcePoint, SourceRange } from '../model/source.ts'
import type { SourceSentence } from './source-sentence.ts'

/** The range of a run of consecutive sentences: by paragraphs where it holds whole ones, else by sentences. */
export function sourceOf(run: readonly SourceSentence[]): SourceRange[] {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return []
  const whole = first.sentence === 1 && last.lastInParagraph
  const point = ({ paragraph, sentence }: SourceSentence): SourcePoint =>
    whole ? { paragraph } : { paragraph, sentence }
  return [{ from: point(first), to: point(last) }]
}
