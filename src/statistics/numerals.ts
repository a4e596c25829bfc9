import { add, type Decimal, decimal, multiply, parseDecimal } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import { type Literal, readLiteral } from './literal.ts'
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

/** «2,5 млрд», «1 миллион 50 тысяч»: magnitudes after a value, each smaller than the one before. */
function scaleUp(tokens: readonly Token[], numeral: Numeral, value: Decimal, lexicon: Lexicon): Numeral {
  let last = numeral.last
  const half = halfAt(tokens, last, lexicon)
  let term = half ? add(value, decimal(5, 1)) : value
  last += half
  const found = magnitudeAt(tokens, last, lexicon)
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

/** Digits that go on with a smaller magnitude («1 миллион 50 тысяч») or make one with the next (“3 mil 200 millones”). */
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

interface WordSum {
  readonly last: number
  readonly value: Decimal
  readonly scaled: boolean
  /** The smallest magnitude in it. */
  readonly lowest: number
  readonly inflected: boolean
}

function wordsAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Numeral | undefined {
  const sum = sumAt(tokens, index, lexicon)
  if (!sum) return undefined
  const { value, last } = fractionAfter(tokens, sum, lexicon)
  const numeral: Numeral = { first: index, last, value, scaled: sum.scaled, inflected: sum.inflected }
  return sum.scaled || (sum.inflected && last === sum.last)
    ? numeral
    : scaleUp(tokens, numeral, value, lexicon)
}

/** Adds up number words: «екі мың жиырма», “two hundred and five”. Stops where a word cannot continue the number. */
function sumAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  withMagnitudes = true,
): WordSum | undefined {
  const { hundredMultiplies } = lexicon.knowledge.numerals
  let total = 0
  let current = 0
  let lowest = Number.POSITIVE_INFINITY
  let fraction = 0
  let last = index
  let inflected = false
  while (!inflected) {
    const start = last === index ? index : joined(tokens, last, lexicon)
    const word = cardinalAt(tokens, start, lexicon)
    if (word && (last === index || fits(word.value, current, lexicon))) {
      if (!Number.isInteger(word.value)) fraction = 0.5
      current = combine(current, Math.floor(word.value), hundredMultiplies)
      last = start + word.length
      inflected = word.inflected
      continue
    }
    const scale = withMagnitudes && start === last ? magnitudeAt(tokens, start, lexicon) : undefined
    if (!scale || scale.value >= lowest) break
    if (last === index && isVague(tokens, index, lexicon)) return undefined
    total += (current + fraction || 1) * scale.value
    current = 0
    fraction = 0
    lowest = scale.value
    last = start + scale.length
    inflected = scale.inflected
  }
  if (last === index) return undefined
  const whole = decimal(Math.round(total + current))
  const value = fraction ? add(whole, decimal(5, 1)) : whole
  return { last, value, scaled: Number.isFinite(lowest), lowest, inflected }
}

/** «тысячи людей» is no number; «более тысячи» is. */
function isVague(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (lexicon.vague.at(tokens, index)) return true
  return lexicon.vagueAlone.at(tokens, index) > 0 && !lexicon.contexts.qualifierBefore.before(tokens, index)
}

/** Past the hyphen or “and” between number words; the same index where there is none. */
function joined(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token?.text === '-' && token.glued && next?.glued) return index + 1
  return index + lexicon.joiners.at(tokens, index)
}

function fits(value: number, current: number, lexicon: Lexicon): boolean {
  const { hundredMultiplies, vigesimal = false } = lexicon.knowledge.numerals
  if (value === 100 && hundredMultiplies) return current > 0 && current < 10
  if (vigesimal && value === 20 && current === 4) return true
  if (current === 0) return true
  if (value >= 100) return current % 1000 === 0
  if (value >= 20) return current % 100 === 0
  if (value >= 10 && value < 20) return current % 100 === 0 || (vigesimal && [60, 80].includes(current % 100))
  return current % 10 === 0 && value > 0 && !lexicon.cardinalValues.has((current % 100) + value)
}

function combine(current: number, value: number, hundredMultiplies: boolean): number {
  if (value === 100 && hundredMultiplies) return (current || 1) * 100
  if (value === 20 && current === 4) return 80
  return current + value
}

function cardinalAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  const token = tokens[index]
  if (token?.kind !== 'word' || lexicon.notCardinals.has(token.lower)) return undefined
  const value = lexicon.cardinals.get(token.lower) ?? compoundValue(token.lower, lexicon)
  if (value !== undefined) return { value, length: 1, inflected: false }
  const ending = lexicon.knowledge.numerals.cardinalEnding
  if (!ending) return undefined
  for (let length = Math.min(lexicon.longestCardinal, token.lower.length - 1); length > 1; length--) {
    const stem = lexicon.cardinals.get(token.lower.slice(0, length))
    if (stem !== undefined && ending.test(token.lower.slice(length)))
      return { value: stem, length: 1, inflected: true }
  }
  return undefined
}

function magnitudeAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  if (!lexicon.anyMagnitude.at(tokens, index)) return undefined
  const suffixed = lexicon.knowledge.numerals.cardinalEnding !== undefined
  for (const { value, words, stem } of lexicon.magnitudes) {
    const length = words.at(tokens, index)
    if (length)
      return { value, length, inflected: suffixed && (tokens[index]?.lower.length ?? 0) > stem.length }
  }
  return undefined
}

function halfAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  return lexicon.half.at(tokens, index)
}

/** «екі бүтін оннан жеті», «две целых семь десятых», “two point seven”. */
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

/** “zweihundertfünfunddreißig”: the word cut into known cardinals; undefined where something is left over. */
function compoundValue(word: string, lexicon: Lexicon): number | undefined {
  const { compounds } = lexicon.knowledge.numerals
  if (compounds === undefined || word.length > 60) return undefined
  let total = 0
  let current = 0
  let rest = word
  while (rest) {
    let length = Math.min(rest.length, lexicon.longestCardinal)
    while (length > 1 && !lexicon.cardinals.has(rest.slice(0, length))) length--
    const value = lexicon.cardinals.get(rest.slice(0, length))
    if (length <= 1 || value === undefined) return undefined
    if (value === 1000) {
      total += (current || 1) * 1000
      current = 0
    } else current = value === 100 ? (current || 1) * 100 : current + value
    rest = rest.slice(length)
    if (compounds && value < 10 && rest.startsWith(compounds)) rest = rest.slice(compounds.length)
  }
  return total + current
}
