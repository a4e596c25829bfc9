import { add, type Decimal, decimal } from './decimal.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

export interface WordSum {
  readonly last: number
  readonly value: Decimal
  readonly scaled: boolean
  /** The smallest magnitude in it. */
  readonly lowest: number
  readonly inflected: boolean
}

/** Adds up number words: «екі мың жиырма», “two hundred and five”. Stops where a word cannot continue the number. */
export function sumAt(
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
  if (current % 10 !== 0 || value === 0) return false
  // «он екі» is twelve; “ten two” is not, where there is a word for twelve.
  return current % 100 === 0 || !lexicon.cardinalValues.has((current % 100) + value)
}

function combine(current: number, value: number, hundredMultiplies: boolean): number {
  if (value === 100 && hundredMultiplies) return (current || 1) * 100
  if (value === 20 && current === 4) return 80
  return current + value
}

export function cardinalAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
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

export function magnitudeAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  if (!lexicon.anyMagnitude.at(tokens, index)) return undefined
  const suffixed = lexicon.knowledge.numerals.cardinalEnding !== undefined
  for (const { value, words, stem } of lexicon.magnitudes) {
    const length = words.at(tokens, index)
    if (length)
      return { value, length, inflected: suffixed && (tokens[index]?.lower.length ?? 0) > stem.length }
  }
  return undefined
}
