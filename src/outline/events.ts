import type { Phrase } from '../model/place.ts'
import { saysSomething } from './gates.ts'
import { leadingDate } from './leading-date.ts'
import { wholeLine } from './line.ts'
import { type Candidate, candidatesOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** A sentence that begins with when something happened. */
export interface DatedEvent {
  /** Grows with time. */
  readonly key: number
  readonly date: Phrase
  /** A colon or a dash stands behind the date: an entry of a list, which heads nothing. */
  readonly parted: boolean
  /** What happened, the least shortened first. */
  readonly candidates: readonly Candidate[]
  /** Words of the date. */
  readonly dateWords: number
  /** Words of the shortest candidate and of the date. */
  readonly words: number
}

const FEWEST_WORDS = 2

/** For each sentence the event that it tells. A date without a year is of the year that was named last. */
export function eventsOf(
  sentences: readonly SourceSentence[],
  examined: (sentence: SourceSentence) => boolean,
): (DatedEvent | undefined)[] {
  let year = 0
  return sentences.map((sentence) => {
    if (sentence.kind === 'subhead' || sentence.insideQuotation || !examined(sentence)) return undefined
    const date = leadingDate(sentence.text, wholeLine(sentence).from, sentence.language.dates)
    if (date === undefined) return undefined
    year = date.year ?? year
    const candidates = candidatesOf(from(sentence, date.after)).filter(
      ({ words, text, line }) =>
        words >= FEWEST_WORDS &&
        !isDate(text, sentence) &&
        !/[?:]$/u.test(text) &&
        (date.parted || line.rules.length === 0 || saysSomething(line)) &&
        // «1954 жылы | жөнделіп, | бір айдан соң …»: what came later would stand at the date.
        !(line.from > 0 && sentence.language.prose.verbLast),
    )
    if (candidates.length === 0) return undefined
    const { start, end } = date.shown
    const text = sentence.text.slice(start, end)
    const dateWords = tokenize(text).length
    return {
      key: (year * 100 + date.month) * 100 + date.day,
      date: { text, span: { start: sentence.span.start + start, end: sentence.span.start + end } },
      parted: date.parted,
      candidates,
      dateWords,
      words: dateWords + Math.min(...candidates.map(({ words }) => words)),
    }
  })
}

/** Sentences that an entry of a chronicle may have, and words of one that goes on with the last entry. */
const [LONGEST_ENTRY, LONGEST_TOLL] = [3, 18]

/**
 * For each sentence the entry of a chronicle that it goes on with: «2009: В порту затонул паром. | Погибло 12 человек.»
 * One entry is no chronicle, and what is long and stands in a paragraph of its own behind the last is told of something
 * else.
 */
export function entriesOf(sentences: readonly SourceSentence[]): readonly (SourceSentence | undefined)[] {
  const dated = sentences.map((sentence) => isEntry(sentence))
  const follows = (i: number): boolean => dated.slice(i + 1, i + 1 + LONGEST_ENTRY).includes(true)
  let entry: SourceSentence | undefined
  let since = 0
  let several = false
  return sentences.map((sentence, i) => {
    since++
    if (sentence.kind === 'subhead' || since >= LONGEST_ENTRY) {
      several &&= dated[i] === true
      entry = undefined
    }
    if (dated[i]) {
      several = several || follows(i)
      entry = sentence
      since = 0
      return undefined
    }
    if (entry === undefined || !several) return undefined
    const sameParagraph = sentence.paragraph === entry.paragraph
    const short = sentence.tokens.length <= LONGEST_TOLL
    return follows(i) || sameParagraph || short ? entry : undefined
  })
}

const isEntry = (sentence: SourceSentence): boolean =>
  leadingDate(sentence.text, wholeLine(sentence).from, sentence.language.dates)?.parted === true

/** «2004：| 12月26日 | ，…»: more of when it was, and nothing of what. */
function isDate(text: string, { language }: SourceSentence): boolean {
  const date = leadingDate(`${text}: –`, 0, language.dates)
  return date !== undefined && date.after >= text.length
}

/** The sentence without its beginning, as one of its own. */
function from(sentence: SourceSentence, at: number): SourceSentence {
  return {
    ...sentence,
    kind: 'paragraph',
    text: sentence.text.slice(at),
    span: { start: sentence.span.start + at, end: sentence.span.end },
    tokens: sentence.tokens
      .filter(({ start }) => start >= at)
      .map((token) => ({ ...token, start: token.start - at, end: token.end - at })),
  }
}
