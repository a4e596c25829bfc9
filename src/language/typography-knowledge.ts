/** How text for the screen is set. */
export interface TypographyKnowledge {
  /** Opening and closing quotation mark of the first level: «», “”. */
  readonly quotationMarks: readonly [string, string]
  /** Short words, lower case, that must not be the last of a line: «в», «на», «и». */
  readonly bindNext: readonly string[]
  /** Particles, lower case, that must not be the first of a line: «бы», «же», «ли». */
  readonly bindPrevious: readonly string[]
  /** Between the whole and the fraction of a number. */
  readonly decimalMark: ',' | '.'
}
