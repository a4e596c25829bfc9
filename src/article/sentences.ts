import type { SentenceKnowledge } from '../language/language.ts'
import type { Span } from '../model/place.ts'

/** A quotation of several sentences stays one sentence up to this length, so that its speaker stays with it. */
const LONGEST_QUOTATION = 600
/** Text without a full stop is cut at the nearest mark or space so that no slide has to hold all of it. */
const LONGEST_SENTENCE = 1000
/** A word or an address; of a script that parts its words by nothing so many characters, or up to a mark. */
const UNBROKEN =
  /\s*(?:[^\s\u3040-\u30ff\u3400-\u9fff]*[\u3040-\u30ff\u3400-\u9fff]{1,250}[、，；]?|[^\s\u3040-\u30ff\u3400-\u9fff]+)\s*/gu
/** An abbreviation, and the number before it, stand within so many characters of the end of what was joined. */
const TAIL = 80
/** The time of `Intl.Segmenter` grows with the square of what it is given, so it is given no more at once. */
const WINDOW = 4000

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

/**
 * The segments of `Intl.Segmenter`, window by window. Whether one ends may depend on the one after it, so the last
 * two of a window are left to the next.
 */
function* segmentsOf(text: string, lang: string): Generator<string> {
  const segmenter = segmenterOf(lang === 'und' ? 'en' : lang)
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    const segments = [...segmenter.segment(text.slice(from, from + size))].map(({ segment }) => segment)
    const last = from + size >= text.length
    size *= 2
    for (const segment of last ? segments : segments.slice(0, -2)) {
      yield segment
      from += segment.length
      size = WINDOW
    }
  }
}

/**
 * Sentences of one paragraph, as spans of `text` without the white space around them: `Intl.Segmenter`, then
 * the false breaks after abbreviations, initials and inside quotation marks are joined again, and the breaks it
 * misses before a digit («5 %. 84 встречи») are made.
 */
export function splitSentences(
  text: string,
  paragraph: Span,
  lang: string,
  knowledge: SentenceKnowledge,
): Span[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const pieces: string[] = []
  let left = new Left(body, 0)
  for (const segment of segmentsOf(body, lang)) {
    for (const piece of missedBreaks(segment)) {
      if (left.end > left.start && !joins(left, piece, knowledge)) {
        pieces.push(left.text())
        left = new Left(body, left.end)
      }
      left.add(piece)
    }
  }
  pieces.push(left.text())
  return toSpans(pieces.flatMap(breakLong), paragraph.start)
}

/**
 * What was joined so far of a sentence that begins at `start`. It is counted while it grows, never read again:
 * «А. Б. В. …» may go on for pages.
 */
class Left {
  readonly start: number
  end: number
  /** Where the white space at its end begins. */
  trimmedEnd: number
  /** Characters, white space at the end aside; a run of it counts as one. */
  length = 0
  opened = 0
  closed = 0
  straight = 0
  readonly #body: string

  constructor(body: string, start: number) {
    this.#body = body
    this.start = start
    this.end = start
    this.trimmedEnd = start
  }

  add(piece: string): void {
    const words = piece.trim()
    if (words !== '') {
      const from = this.end + piece.length - piece.trimStart().length
      this.length += (from > this.trimmedEnd ? 1 : 0) + words.replace(/\s+/gu, ' ').length
      this.trimmedEnd = from + words.length
      this.opened += words.match(/[«“„]/g)?.length ?? 0
      this.closed += words.match(/[»”]/g)?.length ?? 0
      this.straight += words.match(/"/g)?.length ?? 0
    }
    this.end += piece.length
  }

  /** Its last characters, without white space at the end. */
  tail(): string {
    return this.#body.slice(Math.max(this.start, this.trimmedEnd - TAIL), this.trimmedEnd)
  }

  text(): string {
    return this.#body.slice(this.start, this.end)
  }
}

/** «… жабылды. 1978 жылы …», «… 5 %. 84 встречи», “right? :) It …”: `Intl.Segmenter` sees no break before a number or behind a smile. */
function missedBreaks(segment: string): string[] {
  return segment.split(
    /(?=\d)(?<=(?:\p{Ll}{4}|[%\p{Ll}][»”)"])[.!?]["»”]?\s+|%[.!?]\s+)|(?<=[.!?]\s[:;]-?[()]\s)(?=\p{Lu})/u,
  )
}

/** Cuts at the last semicolon or space within the limit; white space counts as one character. */
function breakLong(piece: string): string[] {
  if (piece.length <= LONGEST_SENTENCE) return [piece]
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const word of piece.match(UNBROKEN) ?? []) {
    const size = word.trim().length + 1
    const enough = length > LONGEST_SENTENCE / 2 && part.trimEnd().endsWith(';')
    if (part !== '' && (enough || length + size > LONGEST_SENTENCE)) {
      parts.push(part)
      part = ''
      length = 0
    }
    part += word
    length += size
  }
  return [...parts, part]
}

function toSpans(pieces: readonly string[], start: number): Span[] {
  const spans: Span[] = []
  let at = start
  for (const piece of pieces) {
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const from = at + piece.indexOf(trimmed)
      spans.push({ start: from, end: from + trimmed.length })
    }
    at += piece.length
  }
  return spans
}

/** Whether there is no sentence end between two pieces that `Intl.Segmenter` parted. */
function joins(left: Left, right: string, knowledge: SentenceKnowledge): boolean {
  const before = left.tail()
  const after = right.trimStart()
  if (before === '' || after === '') return true
  if (/^\p{Ll}/u.test(after) || /^[,;:»”)\]]/u.test(after)) return true
  if (/[!?…]$|\.\.\.$/u.test(before) && /^[—–-]\s/u.test(after)) return true
  if (before.length < 5 && /(?:^|\s)\d{1,2}\.$/u.test(before)) return true
  if (/(?:^|\s)\d{1,2}\.$/u.test(before) && knowledge.afterOrdinal?.test(after)) return true
  return isAbbreviation(before, after, knowledge) || isInsideQuotation(left, after)
}

function isAbbreviation(before: string, after: string, knowledge: SentenceKnowledge): boolean {
  const word = /(?:^|[\s(«"“,;—–])(\p{L}[\p{L}.]*)\.$/u.exec(before)?.[1]
  if (word === undefined || isUnit(before, after)) return false
  // «Анна С. Ким» is no «с. Камышное», but «В 1990 Г. …» ends.
  const initial = /^\p{Lu}$/u.test(word) && !/\d\s?\p{Lu}\.$/u.test(before)
  const capitals = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)
  if (initial || (capitals && !knowledge.closingAbbreviations.includes(word.toLowerCase()))) return true
  const lower = word.toLowerCase()
  // «в 2024 г. Казахстан открыл»: a capital after a closing abbreviation ends the sentence only behind a number.
  if (knowledge.closingAbbreviations.includes(lower)) {
    const newSentence = /^[«“"„(—]?\s?\p{Lu}/u.test(after)
    return knowledge.abbreviations.includes(lower)
      ? !(newSentence && (startsSentence(before, after) || isStarter(after, knowledge)))
      : !newSentence
  }
  return knowledge.abbreviations.includes(lower)
}

/** «до 8 G. Из-за …»: a Latin letter behind a number, and no name in that script. */
const isUnit = (before: string, after: string): boolean =>
  /\d\s*[A-Z]\.$/u.test(before) && /^[«“"(]?\p{Script=Cyrillic}/u.test(after)

const isStarter = (after: string, { starters }: SentenceKnowledge): boolean =>
  starters.includes(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '')

const startsSentence = (before: string, after: string): boolean =>
  /\d[\s\u00a0]*(?:\p{L}+\.?[\s\u00a0])?\p{L}+\.$/u.test(before) && /^\p{Lu}\p{Ll}+,?\s+\p{Ll}/u.test(after)

function isInsideQuotation({ length, opened, closed, straight }: Left, after: string): boolean {
  if (length >= LONGEST_QUOTATION) return false
  if (opened > closed && /[»”]/u.test(after)) return true
  return straight % 2 === 1 && after.includes('"')
}
