import type { OutlineItem } from '../model/outline.ts'
import { isDateline } from './frame-lines.ts'
import { leadingDate } from './leading-date.ts'
import { type Line, linePhrases, lineText, wholeLine } from './line.ts'
import { isClosed, type SourceSentence } from './source-sentence.ts'
import { datelineOf } from './trims/opener.ts'

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu

/** The first sentence of the text proper: news says there what it is about. `isSaid`: whether the article says it itself. */
export const ledeOf = (
  sentences: readonly SourceSentence[],
  isSaid: (sentence: SourceSentence) => boolean,
): SourceSentence | undefined =>
  sentences.find((sentence) => sentence.kind === 'paragraph' && isClosed(sentence) && isSaid(sentence))

/** “LAKETOWN, Nov. 5 | (LNA) — ” */
function writtenAt(sentence: SourceSentence, end: number): OutlineItem | undefined {
  const head = sentence.text.slice(0, end).split(/\s[—–]\s|[(/]/u)[0] ?? ''
  const to = head.replace(/[\s.,]+$/u, '').length
  const line: Line = { ...wholeLine(sentence), to }
  return /\d/u.test(lineText(line))
    ? { text: lineText(line), phrases: linePhrases(line), rule: 'subtitle-dateline' }
    : undefined
}

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

/**
 * Where and when the text was written, if it says so, or the day that its first sentence begins with: news of a day tells
 * of no later year, a history does.
 */
export function dayIn(
  sentences: readonly SourceSentence[],
  lede: SourceSentence | undefined,
): OutlineItem | undefined {
  const [first] = sentences
  if (first !== undefined && isDateline(first)) return writtenAt(first, first.text.length)
  if (lede === undefined) return undefined
  const written = datelineOf(lede)
  if (written !== undefined) return writtenAt(lede, written)
  const day = dayOf(lede)
  const latest = Math.max(0, ...yearsIn(day?.text ?? ''))
  return sentences.some(({ text }) => yearsIn(text).some((year) => year > latest)) ? undefined : day
}

const yearsIn = (text: string): number[] => (text.match(YEAR) ?? []).map(Number)
