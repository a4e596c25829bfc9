import { add, type Decimal, decimal, multiply, parseDecimal } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { type Literal, readLiteral } from './literal.ts'
import { cardinalAt, magnitudeAt, sumAt, type WordSum } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number in digits, words or both, without sign, ending or unit. Token indexes, `last` not included. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: Decimal | undefined
  readonly literal?: Literal
  /** Holds a magnitude word: «2,5 млрд». */
  readonly scaled: boolean
  /** The last word carries an ending: «отызға». */
  readonly inflected: boolean
}

/** The numeral that begins at `index`, as long as it can be. */
export function numeralAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | undefined {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  if (token.kind === 'word') return wordsAt(tokens, index, lexicon)
  const literal = readLiteral(token.lower, lexicon.knowledge)
  const plain: Numeral = {
    first: index,
    last: index + 1,
    value: literal.shape === 'value' ? literal.value : undefined,
    literal,
    scaled: false,
    inflected: false,
  }
  return plain.value ? scaleUp(tokens, plain, plain.value, lexicon) : plain
}

/** «2,5 млрд», «2 миллиона 30 тысяч»: magnitudes after a value, each smaller than the one before. */
function scaleUp(tokens: readonly Token[], numeral: Numeral, value: Decimal, lexicon: Lexicon): Numeral {
  let last = numeral.last
  const half = halfAt(tokens, last, lexicon)
  let term = half ? add(value, decimal(5, 1)) : value
  last += half
  const found = magnitudeAt(tokens, last, lexicon) ?? moneyMagnitudeAt(tokens, numeral, lexicon)
  if (!found) return half ? { ...numeral, last, value: term } : numeral
  let scale = found.value
  term = multiply(term, decimal(scale))
  last += found.length
  const deep = magnitudeAt(tokens, last, lexicon)
  if (deep) {
    term = multiply(term, decimal(deep.value))
    scale = deep.value
    last += deep.length
  }
  return withTail(tokens, { ...numeral, last, value: term, scaled: true }, term, scale, lexicon)
}

/** “$5m”: a letter glued to a sum. */
function moneyMagnitudeAt(tokens: readonly Token[], { first, last }: Numeral, lexicon: Lexicon) {
  const letter = tokens[last]
  const value = letter?.glued ? lexicon.knowledge.numerals.moneyMagnitudes?.[letter.lower] : undefined
  return value && lexicon.units.currencyBefore.before(tokens, first) ? { value, length: 1 } : undefined
}

/** Digits that go on with a smaller magnitude («2 миллиона 30 тысяч») or make one with the next (“4 mil 500 millones”). */
function withTail(
  tokens: readonly Token[],
  numeral: Numeral,
  value: Decimal,
  magnitude: number,
  lexicon: Lexicon,
): Numeral {
  let sum = value
  let scale = magnitude
  let last = numeral.last
  for (;;) {
    const token = tokens[last]
    const found =
      token?.kind === 'digits' && !token.glued ? magnitudeAt(tokens, last + 1, lexicon) : undefined
    const literal = token && found ? readLiteral(token.lower, lexicon.knowledge) : undefined
    if (!found || literal?.shape !== 'value') break
    const factor = decimal(found.value)
    if (found.value < scale) sum = add(sum, multiply(literal.value, factor))
    else if (scale === 1000 && found.value > scale) sum = multiply(add(sum, literal.value), factor)
    else break
    scale = found.value
    last += 1 + found.length
  }
  return { ...numeral, last, value: sum }
}

function wordsAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | undefined {
  const sum = sumAt(tokens, index, lexicon)
  if (!sum) return undefined
  const { value, last } = fractionAfter(tokens, sum, lexicon)
  const numeral: Numeral = { first: index, last, value, scaled: sum.scaled, inflected: sum.inflected }
  if (sum.inflected && last === sum.last) return numeral
  return sum.scaled
    ? withTail(tokens, numeral, value, sum.lowest, lexicon)
    : scaleUp(tokens, numeral, value, lexicon)
}

function halfAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  return lexicon.half.at(tokens, index)
}

/** «үш бүтін оннан бес», «две целых семь десятых», “two point seven”. */
function fractionAfter(tokens: readonly Token[], sum: WordSum, lexicon: Lexicon) {
  const whole = { value: sum.value, last: sum.last }
  const point = lexicon.point.at(tokens, sum.last)
  const order = lexicon.knowledge.numerals.decimals?.order
  if (!point || !order) return whole
  const start = sum.last + point
  if (order === 'none') return spokenDigits(tokens, start, sum.value, lexicon) ?? whole
  const before = order === 'before' ? denominatorAt(tokens, start, lexicon) : undefined
  const part = sumAt(tokens, before ? before.last : start, lexicon, false)
  if (!part) return whole
  const after = before ?? denominatorAt(tokens, part.last, lexicon)
  if (!after) return whole
  const last = before ? part.last : after.last
  return { value: add(sum.value, { units: part.value.units, scale: after.digits }), last }
}

function spokenDigits(tokens: readonly Token[], start: number, whole: Decimal, lexicon: Lexicon) {
  let digits = ''
  let last = start
  for (
    let word = cardinalAt(tokens, last, lexicon);
    word && word.value < 10;
    word = cardinalAt(tokens, last, lexicon)
  ) {
    digits += word.value
    last += word.length
  }
  const fraction = digits ? parseDecimal('0', digits) : undefined
  return fraction && { value: add(whole, fraction), last }
}

function denominatorAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  for (const [value, words] of lexicon.denominators) {
    const length = words.at(tokens, index)
    if (length) return { digits: Math.round(Math.log10(value)), last: index + length }
  }
  return undefined
}
