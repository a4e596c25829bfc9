import type { OutlineItem } from '../model/outline.ts'
import { leadingDate } from './leading-date.ts'
import { type Line, linePhrases, lineText, wholeLine } from './line.ts'
import { isClosed, type SourceSentence } from './source-sentence.ts'

/** The first sentence of the text proper: news says there what it is about. `isSaid`: whether the article says it itself. */
export const ledeOf = (
  sentences: readonly SourceSentence[],
  isSaid: (sentence: SourceSentence) => boolean,
): SourceSentence | undefined =>
  sentences.find((sentence) => sentence.kind === 'paragraph' && isClosed(sentence) && isSaid(sentence))

/** The whole date that the sentence begins with: «10 мая 2024 года», also of «Вечером 10 мая 2024 года …». */
export function dayOf(sentence: SourceSentence): OutlineItem | undefined {
  const { dates, prose } = sentence.language
  const [first, second] = sentence.tokens
  const from = (prose.timeAdverbs.includes(first?.lower ?? '') ? second : first)?.start ?? 0
  const date = leadingDate(sentence.text, from, dates)
  if (date === undefined || date.year === undefined || date.day === 0) return undefined
  const line: Line = { ...wholeLine(sentence), from: date.shown.start, to: date.shown.end }
  return { text: lineText(line), phrases: linePhrases(line), rule: 'subtitle-day' }
}
