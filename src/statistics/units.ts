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

function unitAfter({ tokens, lexicon }: View, mention: Mention, first: number): Unit | undefined {
  const { units, contexts } = lexicon
  const token = tokens[first]
  if (!token || (mention.ending !== undefined && mention.after > mention.last && first === mention.last))
    return undefined
  const found = (kind: Unit['kind'], length: number): Unit | undefined =>
    length ? { kind, first, last: pastEnding(tokens, first + length, lexicon) } : undefined
  // “millions d'euros”
  const linked = (index: number): number => {
    const link = mention.low.scaled ? units.link.at(tokens, index) : 0
    const length = link
      ? units.currency.at(tokens, index + link) || units.measures.at(tokens, index + link)
      : 0
    return length && link + length
  }
  // «шведских крон», “Swedish kronor”, «рабочих дней»
  const described = (words: PhraseSet): number => {
    const adjective =
      lexicon.knowledge.phrases.adjective?.test(token.lower) || token.text.charAt(0) !== token.lower.charAt(0)
    const next = token.kind === 'word' && adjective ? tokens[first + 1] : undefined
    const length = next?.kind === 'word' && next.text.length > 2 ? words.at(tokens, first + 1) : 0
    return length && length + 1
  }
  if (isYearLike(mention) && contexts.yearAfter.at(tokens, first)) return undefined
  return (
    found('percent', units.percent.at(tokens, first)) ??
    found('money', units.currency.at(tokens, first) || linked(first) || described(units.currency)) ??
    found('ratio', units.times.at(tokens, first)) ??
    found('measure', units.measures.at(tokens, first) || described(units.measures))
  )
}

/** “100 TL'ye”: the ending of a unit belongs to it where endings are written with an apostrophe. */
function pastEnding(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const [mark, ending] = [tokens[index], tokens[index + 1]]
  const glued = mark?.glued && /^['’]$/.test(mark.text) && ending?.glued && ending.kind === 'word'
  return glued && lexicon.knowledge.numerals.cardinalEnding ? index + 2 : index
}

function currencyBefore({ tokens, lexicon }: View, mention: Mention): Unit | undefined {
  const length = lexicon.units.currencyBefore.before(tokens, mention.first)
  if (length) return { kind: 'money', first: mention.first - length, last: mention.first }
  const spelled = lexicon.units.percentBefore.before(tokens, mention.first)
  if (spelled) return { kind: 'percent', first: mention.first - spelled, last: mention.first }
  const percent = tokens[mention.first - 1]
  return percent?.text === '%' && tokens[mention.first]?.glued && !percent.glued
    ? { kind: 'percent', first: mention.first - 1, last: mention.first }
    : undefined
}
