import { compare, type Decimal, decimal, multiply } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { type Numeral, numeralAt } from './numerals.ts'
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
}

/** The tokens of a text, one sentence of it, and the language. */
export interface View extends TokenSentence {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

const DASH = /^[-‐‑‒–—−~÷]$/

/** Every number of the sentence, in order. */
export function mentionsOf(view: View): Mention[] {
  const mentions: Mention[] = []
  for (let index = view.from; index < view.to; ) {
    const mention = mentionAt(view, index)
    if (mention) mentions.push(mention)
    index = mention ? Math.max(mention.after, index + 1) : index + 1
  }
  return mentions
}

function mentionAt(view: View, index: number): Mention | undefined {
  const { tokens, lexicon } = view
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  const low = numeralAt(tokens, index, lexicon)
  if (!low) return ordinalWordAt(view, index)
  const single = withEnding(view, low)
  if (single.ordinal) return single
  return rangeFrom(view, single) ?? single
}

function ordinalWordAt({ tokens, lexicon }: View, index: number): Mention | undefined {
  const length = lexicon.ordinals.at(tokens, index) || ordinalEndingAt(tokens, index, lexicon)
  if (!length) return undefined
  const last = index + length
  const low: Numeral = { first: index, last, value: undefined, scaled: false, inflected: false }
  return { first: index, last, after: last, low, ordinal: true, paired: false }
}

/** «жиырмасыншы»: a cardinal with the ending of an ordinal. */
function ordinalEndingAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const { ordinalEnding, cardinalEnding } = lexicon.knowledge.numerals
  const token = tokens[index]
  if (!ordinalEnding || !cardinalEnding || token?.kind !== 'word') return 0
  for (let length = Math.min(lexicon.longestCardinal, token.lower.length - 1); length > 1; length--) {
    if (!lexicon.cardinals.has(token.lower.slice(0, length))) continue
    if (ordinalEnding.test(token.lower.slice(length))) return 1
  }
  return 0
}

/** «40-нан», “22nd”, «19-летний», “1990s”: what is glued to the digits. An ordinal word after cardinals makes one too. */
function withEnding(view: View, low: Numeral): Mention {
  const { tokens, lexicon } = view
  const { ordinalEnding, ordinalDot } = lexicon.knowledge.numerals
  const base: Mention = {
    first: low.first,
    last: low.last,
    after: low.last,
    low,
    ordinal: false,
    paired: false,
    ...(low.value ? { value: low.value } : {}),
  }
  if (!low.literal) {
    const ordinal = ordinalWordAt(view, low.last + (tokens[low.last]?.text === '-' ? 1 : 0))
    return ordinal && continuesAsOrdinal(low)
      ? { ...base, last: ordinal.last, after: ordinal.last, ordinal: true }
      : base
  }
  const mark = tokens[low.last]
  const hyphen = mark?.glued && /^[-‐‑'’.ºª]$/.test(mark.text) ? 1 : 0
  const word = tokens[low.last + hyphen]
  if (mark?.glued && /^[ºª]$/.test(mark.text)) return { ...base, after: low.last + 1, ordinal: true }
  if (!word?.glued || word.kind !== 'word') {
    const dotted = ordinalDot && mark?.glued && mark.text === '.' && isOrdinalDot(view, low.last + 1, low)
    return dotted ? { ...base, after: low.last + 1, ordinal: true } : base
  }
  const ending = word.lower
  if (ordinalEnding?.test(ending)) return { ...base, after: low.last + hyphen + 1, ending, ordinal: true }
  const inflected = lexicon.knowledge.numerals.cardinalEnding?.test(ending)
  return hyphen && mark?.text !== '.' && inflected
    ? { ...base, after: low.last + hyphen + 1, ending }
    : { ...base, ...(hyphen && mark?.text === '.' ? {} : { ending }) }
}

/** «двадцать первый» is an ordinal, «два первых» is two of them. */
const continuesAsOrdinal = ({ inflected, value }: Numeral): boolean =>
  !inflected && value !== undefined && value.scale === 0 && value.units >= 10n && value.units % 10n === 0n

/** “am 13. Mai”, “im 13. Jahrhundert”, but not “es waren 13. Danach”. */
function isOrdinalDot({ tokens, to, lexicon }: View, index: number, low: Numeral): boolean {
  const next = tokens[index]
  if (!next || index >= to || next.kind !== 'word') return false
  const literal = low.literal
  return (
    literal?.shape === 'value' &&
    !literal.grouped &&
    literal.whole.length <= 3 &&
    !lexicon.abbreviations.has(next.lower)
  )
}

function rangeFrom(view: View, low: Mention): Mention | undefined {
  const { tokens, lexicon, to } = view
  const start = connectorAt(view, low)
  if (!start || start >= to) return undefined
  const numeral = numeralAt(tokens, start, lexicon)
  if (!numeral || !low.value) return undefined
  const high = withEnding(view, numeral)
  if (!high.value || (high.ordinal && low.low.literal === undefined)) return undefined
  const value = shared(low, high)
  const isDash = DASH.test(tokens[start - 1]?.text ?? '')
  const range = {
    first: low.first,
    last: high.last,
    after: high.after,
    low: low.low,
    high: high.low,
    ordinal: high.ordinal,
  }
  const ending = high.ending === undefined ? {} : { ending: high.ending }
  if (compare(value, high.value) < 0 || !isDash) {
    return { ...range, ...ending, value, highValue: high.value, paired: false }
  }
  return tokens[low.last]?.glued || isYearLike(low) ? { ...range, ...ending, value, paired: true } : undefined
}

/** Where the upper end of a range would begin; 0 for no range. */
function connectorAt(view: View, low: Mention): number {
  const { tokens, lexicon } = view
  const { rangeFrom, rangeTo, between, and } = lexicon.contexts
  if (low.ending !== undefined && low.after === low.last) return 0
  const index = low.after
  const mark = tokens[index]
  if (mark && DASH.test(mark.text)) {
    const double = DASH.test(tokens[index + 1]?.text ?? '') ? 1 : 0
    const next = tokens[index + 1 + double]
    return mark.glued === next?.glued ? index + 1 + double : 0
  }
  const to = rangeTo.at(tokens, index)
  if (to && (rangeFrom.before(tokens, low.first) || lexicon.knowledge.phrases.head === 'plural'))
    return index + to
  if (and.at(tokens, index) && between.before(tokens, low.first)) return index + and.at(tokens, index)
  return 0
}

/** «5–7 млн»: the lower end takes the magnitude of the upper one. */
function shared(low: Mention, high: Mention): Decimal {
  const value = low.value ?? decimal(0)
  if (low.low.scaled || !high.low.scaled || !high.value) return value
  const bare = high.low.literal?.shape === 'value' ? high.low.literal.value : undefined
  if (!bare || bare.units === 0n) return value
  const factor = Math.round(
    Number(high.value.units) / 10 ** high.value.scale / (Number(bare.units) / 10 ** bare.scale),
  )
  return multiply(value, decimal(factor))
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
  return tokens[index]?.kind === 'digits' || lexicon.contexts.yearAfter.at(tokens, index) > 0
}
