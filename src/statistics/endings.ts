import type { Lexicon } from './lexicon.ts'
import type { Mention, View } from './mention.ts'
import type { Numeral } from './numerals.ts'
import type { Token } from './tokens.ts'

export function ordinalWordAt({ tokens, lexicon }: View, index: number): Mention | undefined {
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
export function withEnding(view: View, low: Numeral): Mention {
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
  const hyphen = mark?.glued && /^[-‐‑'’.]$/.test(mark.text) ? 1 : 0
  const word = tokens[low.last + hyphen]
  // «14 º país», but «20 º C»
  if (/^[ºª]$/.test(mark?.text ?? '') && !/^[cf]$/.test(tokens[low.last + 1]?.lower ?? '')) {
    return { ...base, after: low.last + 1, ordinal: true }
  }
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
