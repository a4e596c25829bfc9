const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in lower case: «Год дипломатии: 2024» → год, дипломатии, 2024. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}
