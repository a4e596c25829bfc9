import type { Span } from '../model/place.ts'

/** A word or a number where it stands in the text that was given. */
export interface Token extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’ʼ.\u00ad\u200b-\u200d\u2060]+[\p{L}\p{M}\p{N}]+)*/gu
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u

/** Signs that no reader sees: soft hyphens, zero-width and direction marks, byte order marks. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Whether the text is in a script that parts its words by nothing. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text)

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** The words of a text in their order; offsets are within `text`. */
export function tokenize(text: string): Token[] {
  if (isUnspaced(text)) {
    return [...segmenter.segment(text)]
      .filter((piece) => piece.isWordLike === true)
      .map((piece) => toToken(piece.segment, piece.index))
  }
  return [...text.matchAll(WORD)].map((match) => toToken(match[0], match.index))
}

const toToken = (text: string, start: number): Token => ({
  text,
  lower: text.replace(INVISIBLE, '').replace(/[’ʼ]/gu, "'").toLowerCase(),
  start,
  end: start + text.length,
})
