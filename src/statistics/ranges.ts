import { compare, type Decimal, decimal, multiply } from './decimal.ts'
import { withEnding } from './endings.ts'
import { isYearLike, type Mention, type View } from './mention.ts'
import { numeralAt } from './numerals.ts'
import { signBefore } from './units.ts'

const DASH = /^[-‐‑‒–—−~÷]$/

/** What joins two numbers: where the upper one begins, whether a dash does it, and the word that opens («от», “from”). */
interface Connector {
  readonly start: number
  readonly dash: boolean
  readonly opener?: number
  /** The endings that must follow, where endings do it: «5-тен 7-ге». */
  readonly closing?: RegExp
}

/** The range that `low` begins, or a pair that only looks like one («3-1»); undefined for a number that stands alone. */
export function rangeFrom(view: View, low: Mention): Mention | undefined {
  const { tokens, lexicon, to } = view
  const connector = connectorAt(view, low)
  if (!connector || connector.start >= to || !low.value) return undefined
  const numeral = numeralAt(tokens, connector.start, lexicon)
  const high = numeral && withEnding(view, numeral)
  if (!high?.value || (high.ordinal && low.low.literal === undefined)) return undefined
  if (connector.closing && !endsOn(view, high, connector.closing)) return undefined
  // “in 2015 to 34,500”: a year ends what was before it.
  const ends = connector.opener === undefined && !connector.dash && connector.closing === undefined
  if (ends && isYearLike(low) && !isYearLike(high)) return undefined
  const value = shared(low, high)
  const range = {
    first: low.first,
    last: high.last,
    after: high.after,
    low: low.low,
    high: high.low,
    ordinal: high.ordinal,
    ...(connector.opener === undefined ? {} : { opener: connector.opener }),
    ...(high.ending === undefined ? {} : { ending: high.ending }),
  }
  if (compare(value, high.value) < 0 || !connector.dash) {
    return { ...range, value, highValue: high.value, paired: false }
  }
  return tokens[low.last]?.glued || isYearLike(low) ? { ...range, value, paired: true } : undefined
}

function connectorAt(view: View, low: Mention): Connector | undefined {
  const { tokens, lexicon } = view
  const { rangeFrom, rangeTo, between, and } = lexicon.contexts
  if (low.ending !== undefined && low.after === low.last) return undefined
  const mark = tokens[low.after]
  if (mark && DASH.test(mark.text)) {
    const double = DASH.test(tokens[low.after + 1]?.text ?? '') ? 1 : 0
    const start = low.after + 1 + double
    return mark.glued === tokens[start]?.glued ? { start, dash: true } : undefined
  }
  const sign = signBefore(view, low.first)
  const opened = rangeFrom.before(tokens, low.first - sign)
  const index = low.after + (opened || lexicon.verbLast ? unitLength(view, low.after) : 0)
  const to = rangeTo.at(tokens, index)
  if (to && (opened || lexicon.knowledge.phrases.head === 'plural')) {
    return {
      start: opened ? pastSign(view, index + to) : index + to,
      dash: false,
      ...(opened ? { opener: low.first - sign - opened } : {}),
    }
  }
  const enclosed = between.before(tokens, low.first - sign)
  const joint = and.at(tokens, index)
  if (enclosed && joint)
    return { start: pastSign(view, index + joint), dash: false, opener: low.first - sign - enclosed }
  const endings = lexicon.knowledge.numerals.rangeEndings
  if (!endings?.from.test(tokens[index - 1]?.lower ?? '')) return undefined
  return { start: index, dash: false, closing: endings.to }
}

/** “from $2 to $3” */
const pastSign = ({ tokens, lexicon }: View, index: number): number =>
  index + lexicon.units.currencyBefore.at(tokens, index)

/** Whether the number, or the unit after it, carries an ending: «7-ге», «300 теңгеге». */
function endsOn(view: View, { last, after }: Mention, ending: RegExp): boolean {
  const end = after > last ? after : after + unitLength(view, after)
  return ending.test(view.tokens[end - 1]?.lower ?? '')
}

/** The unit between the two: «с 12 % до 18 %». */
function unitLength({ tokens, lexicon }: View, index: number): number {
  const { percent, currency, measures } = lexicon.units
  return percent.at(tokens, index) || currency.at(tokens, index) || measures.at(tokens, index)
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
