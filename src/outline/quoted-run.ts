import type { Span } from '../model/place.ts'
import { readQuoted } from './quoted.ts'
import type { SourceSentence } from './source-sentence.ts'

/** Quoted words of one paragraph: they begin in one sentence and end in the same or a later one. */
export interface QuotedRun {
  readonly sentences: readonly SourceSentence[]
  readonly first: SourceSentence
  readonly last: SourceSentence
  /** Where they begin in the first sentence and end in the last, without the marks. */
  readonly start: number
  readonly end: number
  /** Nothing but the quotation stands in its sentences. */
  readonly alone: boolean
}

/** The quotations of a paragraph. One that nothing closes goes on in the next paragraph. */
export function quotedRuns(paragraph: readonly SourceSentence[]): QuotedRun[] {
  const base = paragraph[0]?.span.start ?? 0
  let text = ''
  for (const sentence of paragraph) text = text.padEnd(sentence.span.start - base) + sentence.text
  const { spans, open } = readQuoted(text)
  const marked = open === undefined ? spans : [...spans, { start: open, end: text.length }]
  const all = marked.length === 0 ? spokenSpans(text) : marked
  return all.flatMap(({ start, end }): QuotedRun[] => {
    const sentences = paragraph.filter(({ span }) => span.end - base > start && span.start - base < end)
    const [first, last] = [sentences[0], sentences.at(-1)]
    if (first === undefined || last === undefined) return []
    const own = { start: start - (first.span.start - base), end: end - (last.span.start - base) }
    const outside = first.text.slice(0, own.start) + last.text.slice(own.end)
    return [{ sentences, first, last, ...own, alone: !/[\p{L}\p{N}]/u.test(outside) }]
  })
}

/** «— Мост открыт, — сказала Анна Ким»: dashes stand for quotation marks at the beginning of a paragraph. */
function spokenSpans(text: string): readonly Span[] {
  const [all, dash = '', words = ''] = /^([—–-]\s+)(\S.*?[!?…]?),?\s+[—–-]\s+\p{Ll}/u.exec(text) ?? []
  return all === undefined ? [] : [{ start: dash.length, end: dash.length + words.length }]
}
