import { hasFinite } from './finite-verb.ts'
import type { SourceSentence } from './source-sentence.ts'

/** Lines and words of a line before the text begins. */
const [MOST_LINES, LONGEST_LINE] = [12, 16]
/** An address, a telephone number: “press@harbour.example”, «(00-42) 55-17-30». */
const CONTACT = /\S@\S+\.\S|\+\d[\d\s()-]{7,}|\(\d[\d-]{1,6}\)\s?\d/u

/**
 * The lines of whoever sent a text out, before it begins: «МИНИСТЕРСТВО ПОРТОВ», an address, “FOR IMMEDIATE RELEASE”; what
 * stands between such lines is theirs too.
 */
export function letterheadOf(sentences: readonly SourceSentence[]): readonly SourceSentence[] {
  const begins = sentences.findIndex((sentence) => isProse(sentence) && !isMark(sentence))
  const lines = sentences.slice(0, Math.min(MOST_LINES, Math.max(begins, 0)))
  return lines.some(isSender) ? lines.slice(0, lines.findLastIndex(isMark) + 1) : []
}

const isProse = (sentence: SourceSentence): boolean =>
  sentence.tokens.length > LONGEST_LINE || hasFinite(sentence, 0, sentence.text.length)

const isSender = ({ text, language }: SourceSentence): boolean =>
  CONTACT.test(text) || language.prose.letterhead?.test(text) === true

/** Capitals alone may be who speaks first: “THE PRESIDENT”. */
const isMark = (sentence: SourceSentence): boolean => isCapitals(sentence.text) || isSender(sentence)

/** «МИНИСТЕРСТВО ПОРТОВ», “FOR IMMEDIATE RELEASE”: two words and more in capitals, and no year. */
const isCapitals = (text: string): boolean =>
  !/\p{Ll}|\d{4}/u.test(text) && text.split(/\s+/u).filter((word) => /\p{Lu}{2}/u.test(word)).length > 1
