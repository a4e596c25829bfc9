import type { Decimal } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import type { Numeral } from './numerals.ts'
import type { TokenSentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** A number as it stands in a sentence: a single one or a range, with its ending. Token indexes, ends not included. */
export interface Mention {
  readonly first: number
  readonly last: number
  /** After number and ending: «1000-нан» is three tokens, its noun follows them. */
  readonly after: number
  readonly low: Numeral
  readonly high?: Numeral
  /** The value; of a range the lower end, brought to the magnitude they share: 5 million of «5–7 млн». */
  readonly value?: Decimal
  readonly highValue?: Decimal
  /** Letters after the digits: «нан», “th”, “летний”. */
  readonly ending?: string
  /** An ordinal in words, which has no value here. */
  readonly ordinal: boolean
  /** Two numbers that a dash joins and that are no range: «3-1». */
  readonly paired: boolean
  /** The word that opens a range: «от», “from”, “between”. */
  readonly opener?: number
}

/** The tokens of a text, one sentence of it, and the language. */
export interface View extends TokenSentence {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** Four digits without a group mark, from 1000 to 2199. */
export function isYearLike(mention: Mention): boolean {
  const literal = mention.low.literal
  if (literal?.shape !== 'value' || literal.grouped || literal.whole.length !== 4 || literal.value.scale)
    return false
  return literal.value.units >= 1000n && literal.value.units < 2200n
}

/** A year of living memory or near future, which a bare count seldom is. */
export function isRecentYear(mention: Mention): boolean {
  const units = mention.value?.units ?? 0n
  return isYearLike(mention) && units >= 1900n && units < 2060n
}

/** Whether a token is a year or the word for one beside it: a lead does not reach over «в 2024 году». */
export function mentionsYear({ tokens, lexicon }: View, index: number): boolean {
  if (tokens[index]?.kind === 'digits') return true
  // «в 2024 году», «в 1990-х годах», but not «за два года»
  const year = tokens[index - 1]?.kind === 'digits' || tokens[index - 1]?.glued === true
  return year && lexicon.contexts.yearAfter.at(tokens, index) > 0
}
