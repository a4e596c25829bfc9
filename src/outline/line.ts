import type { Phrase, Span } from '../model/place.ts'
import type { SourceSentence } from './source-sentence.ts'
import { INVISIBLE } from './tokens.ts'

/** A sentence with words left out: the range that is kept, less the spans inside it. Offsets are within the sentence. */
export interface Line {
  readonly sentence: SourceSentence
  readonly from: number
  readonly to: number
  readonly without: readonly Span[]
  /** Names of the trims that made it, e.g. `opener`; none for a whole sentence. */
  readonly rules: readonly string[]
  /** What the trims lose; 0 is the whole sentence. */
  readonly cost: number
}

/** “[3, 7–9] In many towns …”: it belongs to the sentence before. */
const NOTE_MARKS = /^(?:\[\d[\d\s,–-]*\]\s*)+(?=\S)/u

/** «— Мост открыт, — сказала Анна Ким»: a bullet needs no dash before it. */
const SPOKEN_MARK = /^[—–-]\s+(?=\S)/u

export function wholeLine(sentence: SourceSentence): Line {
  const marked =
    /^(?:#{1,6}\s+|={2,}\s*|(?:[-•*‣▪◦–—]|\(?\d{1,3}[.)]|\(?\p{L}\))\s+)/u.exec(sentence.text)?.[0].length ??
    0
  const notes = NOTE_MARKS.exec(sentence.text)?.[0].length ?? SPOKEN_MARK.exec(sentence.text)?.[0].length ?? 0
  const from = sentence.kind === 'paragraph' ? notes : marked
  const text = sentence.text.replace(/[\s=]*={2,}$/u, '')
  return { sentence, from, to: endOf(text, from), without: [], rules: [], cost: 0 }
}

/** Without the full stop; a question mark, an exclamation mark and the dot of an abbreviation stay. */
function endOf(text: string, from: number): number {
  const end = text.replace(/[\s;:,]+$/u, '').length
  const stopped = /(?<!\.\.)(?<!(?<!\p{L})\p{L}\.\p{L})(?:[.。।۔]|…)+$/u.exec(text.slice(from, end))
  return stopped === null ? end : end - stopped[0].length
}

export function shorter(
  line: Line,
  change: Partial<Pick<Line, 'from' | 'to'>>,
  rule: string,
  cost: number,
): Line {
  const next = { ...line, ...change }
  return {
    ...next,
    without: next.without.filter(({ start, end }) => start >= next.from && end <= next.to),
    rules: [...line.rules, rule],
    cost: line.cost + cost,
  }
}

export function lineWithout(line: Line, span: Span, rule: string, cost: number): Line {
  const without = [
    ...line.without.filter(({ start, end }) => start < span.start || end > span.end),
    span,
  ].sort((a, b) => a.start - b.start)
  return { ...line, without, rules: [...line.rules, rule], cost: line.cost + cost }
}

/** The kept pieces in order, offsets within the sentence. */
export function keptSpans({ from, to, without }: Line): Span[] {
  const spans: Span[] = []
  let start = from
  for (const gap of without) {
    if (gap.start > start) spans.push({ start, end: gap.start })
    start = Math.max(start, gap.end)
  }
  if (to > start) spans.push({ start, end: to })
  return spans
}

const texts = new WeakMap<Line, string>()

/** The kept words as they stand on a slide: single spaces, no sign that nobody sees, a capital first. */
export const lineText = (line: Line): string => capitalized(keptText(line))

/** The same as the sentence has them, which need not begin with a capital. */
export function keptText(line: Line): string {
  let text = texts.get(line)
  if (text === undefined) {
    text = textOf(line)
    texts.set(line, text)
  }
  return text
}

/** What another line left of its sentence. */
export const isRemainder = ({ rules }: Line): boolean => rules.includes('remainder')

/** The same where it only says who said what was kept. */
export const isSource = ({ rules }: Line): boolean => rules.includes('source')

/** The same where no mark parts the two: «признала порт виновным | в навязывании цен». */
export const isPhrase = ({ rules }: Line): boolean => rules.includes('phrase')

function textOf(line: Line): string {
  const text = keptSpans(line)
    .map(({ start, end }) => line.sentence.text.slice(start, end))
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:—–，、；：،؛\s]+$/u, '')
  // “… open to all. (link)”: the full stop stood before what was left out.
  const bared = line.without.some(({ end }) => end >= line.to - 1)
  return withWholeNumbers(bared ? text.slice(0, endOf(text, 0)) : text, line.sentence)
}

/** «5 190- | ы», «17- | летний»: the end of a line stood behind the hyphen. “5- or 6-year-olds” is as it should be. */
function withWholeNumbers(text: string, { language }: SourceSentence): string {
  const { danglingEnds } = language.prose
  if (danglingEnds.length === 0) return text
  return text.replace(/(?<=\d-)\s(\p{Ll}+)/gu, (parted, word: string) =>
    danglingEnds.includes(word) ? parted : word,
  )
}

function capitalized(text: string): string {
  const first = /^["'«“„(]?(\p{Ll})(?!\p{Lu})/u.exec(text)
  if (first === null) return text
  const at = first[0].length - 1
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** The kept pieces as phrases of the article's text. */
export function linePhrases(line: Line): Phrase[] {
  const { span, text } = line.sentence
  return keptSpans(line).map(({ start, end }) => ({
    text: text.slice(start, end),
    span: { start: span.start + start, end: span.start + end },
  }))
}
