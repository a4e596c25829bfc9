import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'

/** “US”, “U.S” before its last dot. */
export const ACRONYM = /^\p{Lu}(?:\.?\p{Lu})+$/u

/** «В. Ким»: a word in lower case, as a capital before a dot it is not. */
export const isInitial = ({ text }: SourceSentence, token: Token): boolean =>
  /^\p{Lu}$/u.test(token.text) && text.charAt(token.end) === '.'

export function isName(sentence: SourceSentence, token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  if (isInitial(sentence, token)) return true
  const { language } = sentence
  const { quotation, stopWords } = language.prose
  // “US” is a name, “us” is not.
  return (
    ACRONYM.test(token.text) ||
    (!quotation.notNames.includes(token.lower) && !stopWords.includes(token.lower))
  )
}

/** Only a space, or the dot of an initial, stands between two parts of a name. */
const joined = ({ text }: SourceSentence, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  /^\.?\s?$/u.test(text.slice(a.end, b.start)) &&
  (a.text.length <= 2 || ACRONYM.test(a.text) || !text.slice(a.end, b.start).includes('.'))

export function runEnd(sentence: SourceSentence, tokens: readonly Token[], start: number): number {
  let end = start
  while (isName(sentence, tokens[end + 1]) && joined(sentence, tokens[end], tokens[end + 1])) end++
  return end
}

/** First and last of the run of capitalised words that stands nearest before a token. */
export function runBefore(
  sentence: SourceSentence,
  tokens: readonly Token[],
  before: number,
): [number, number] {
  const end = tokens.findLastIndex((token, i) => i < before && isName(sentence, token))
  let start = end
  while (
    start > 0 &&
    isName(sentence, tokens[start - 1]) &&
    joined(sentence, tokens[start - 1], tokens[start])
  )
    start--
  return [start, end]
}
