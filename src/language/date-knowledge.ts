/**
 * How a date stands at the beginning of a sentence: “In March 2020, …”, «12 мая 1998 года …», «1991 жылы …». All are
 * patterns without anchors, tested against the text as written, whatever its case; '' matches nothing.
 */
export interface DateKnowledge {
  /** The twelve months with their endings: «январ[ьяе]». Empty: dates are years alone. */
  readonly months: readonly string[]
  /** Before a date that is when it happened: “in”, «в». A bare year can stand without it. */
  readonly before: string
  /** Before a date and always shown with it, since it says more: “by”, «к». */
  readonly beforeKept: string
  /** Words that belong to the year: «году», «жылы». */
  readonly yearWord: string
  /** Ending of a day: “th”, «-і». */
  readonly dayEnding: string
  /** Parts of a year and of a month, with the month that they are nearest to: «весной», “late”. */
  readonly parts: readonly (readonly [pattern: string, month: number])[]
  /** Between the words of a date: “of”, «айының». */
  readonly link: string
  /** With this in it a date can begin a sentence without a preposition; else only before a colon or a dash. */
  readonly bare: 'day' | 'yearWord' | 'none'
  /** Nothing is inflected after a preposition: “March 2020” can stand without its “in”. */
  readonly uninflected: boolean
  /** After the date: it is only a part of what the sentence begins with: “alone”, «и». */
  readonly goesOn: string
}
