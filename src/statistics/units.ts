import type { Lexicon } from './lexicon.ts'
import { isYearLike, type Mention, type View } from './mention.ts'
import type { PhraseSet } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Percent, money or a measure beside a number. Token indexes, `last` not included. */
export interface Unit {
  readonly kind: 'percent' | 'money' | 'measure' | 'ratio'
  readonly first: number
  readonly last: number
}

/** The unit of a number, after it («5 тонн», «5 %») or before it (“$5”). */
export function unitOf(view: View, mention: Mention): Unit | undefined {
  const start = pastQualifier(view, pastNoCents(view, mention.after))
  return unitAfter(view, mention, start) ?? currencyBefore(view, mention)
}

/** “20,-- EUR”, «15,- €»: a comma and dashes instead of cents. */
function pastNoCents({ tokens }: View, index: number): number {
  if (
    tokens[index]?.text !== ',' ||
    !tokens[index + 1]?.glued ||
    !/^[-–—]$/.test(tokens[index + 1]?.text ?? '')
  )
    return index
  return /^[-–—]$/.test(tokens[index + 2]?.text ?? '') ? index + 3 : index + 2
}

/** Past «астам», “or more” between number and noun. */
export function pastQualifier({ tokens, lexicon }: View, index: number): number {
  return index + lexicon.contexts.qualifierAfter.at(tokens, index)
}

function unitAfter(view: View, mention: Mention, first: number): Unit | undefined {
  const { tokens, lexicon } = view
  const { units, contexts } = lexicon
  if (isYearLike(mention) && contexts.yearAfter.at(tokens, first)) return undefined
  const found = (kind: Unit['kind'], length: number): Unit | undefined =>
    length ? { kind, first, last: pastEnding(tokens, first + length, lexicon) } : undefined
  const linked = mention.low.scaled ? linkedUnit(view, first) : undefined
  if (linked) return found(linked.kind, linked.length)
  // “en 1441 s'ouvrent”: an elided word is no unit
  if (tokens[first]?.text.length === 1 && /^['’]$/.test(tokens[first + 1]?.text ?? '')) return undefined
  return (
    found('percent', units.percent.at(tokens, first)) ??
    found('money', units.currency.at(tokens, first) || described(view, first, units.currency)) ??
    found('ratio', units.times.at(tokens, first)) ??
    found('measure', units.measures.at(tokens, first) || described(view, first, units.measures))
  )
}

/** “millions d'euros”, “millones de toneladas” */
function linkedUnit(
  { tokens, lexicon }: View,
  index: number,
): { kind: Unit['kind']; length: number } | undefined {
  const { link, currency, measures } = lexicon.units
  const word = link.at(tokens, index)
  if (!word) return undefined
  const money = currency.at(tokens, index + word)
  const length = money || measures.at(tokens, index + word)
  return length ? { kind: money ? 'money' : 'measure', length: word + length } : undefined
}

/** «норвежских крон», “Norwegian kroner”, «рабочих дней»: an adjective before the unit. */
function described({ tokens, lexicon }: View, first: number, words: PhraseSet): number {
  const [word, next] = [tokens[first], tokens[first + 1]]
  if (word?.kind !== 'word' || next?.kind !== 'word' || next.text.length < 3) return 0
  const adjective =
    lexicon.knowledge.phrases.adjective?.test(word.lower) || word.text.charAt(0) !== word.lower.charAt(0)
  const length = adjective ? words.at(tokens, first + 1) : 0
  return length && length + 1
}

/** “100 TL'ye”, «2 км3-ден»: an ending glued to a unit belongs to it. */
function pastEnding(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const [mark, ending] = [tokens[index], tokens[index + 1]]
  const endings = lexicon.knowledge.numerals.cardinalEnding
  const glued = mark?.glued && ending?.glued && ending.kind === 'word'
  if (!glued || !endings) return index
  return /^['’]$/.test(mark.text) || (mark.text === '-' && endings.test(ending.lower)) ? index + 2 : index
}

/** How many tokens before `index` name a currency: “US$” is two; “a $75 million grant” has one, “A$75 million” two. */
export function signBefore({ tokens, lexicon }: Pick<View, 'tokens' | 'lexicon'>, index: number): number {
  const length = lexicon.units.currencyBefore.before(tokens, index)
  const [letter, sign] = tokens.slice(index - length, index)
  return length === 2 && letter?.text.length === 1 && sign?.glued === false ? 1 : length
}

function currencyBefore({ tokens, lexicon }: View, mention: Mention): Unit | undefined {
  const length = signBefore({ tokens, lexicon }, mention.first)
  if (length) return { kind: 'money', first: mention.first - length, last: mention.first }
  const spelled = lexicon.units.percentBefore.before(tokens, mention.first)
  if (spelled) return { kind: 'percent', first: mention.first - spelled, last: mention.first }
  const percent = tokens[mention.first - 1]
  return percent?.text === '%' && tokens[mention.first]?.glued && !percent.glued
    ? { kind: 'percent', first: mention.first - 1, last: mention.first }
    : undefined
}
