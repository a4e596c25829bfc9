import type { Phrase, Span } from '../model/place.ts'
import type { Quantity, Statistic, StatisticKind } from '../model/statistic.ts'
import { directionAt, isFromTo } from './change.ts'
import { negate, toQuantity } from './decimal.ts'
import type { Draft } from './draft.ts'
import { figureStart, isNegative, qualifierStart } from './figure.ts'
import type { TokenRun } from './label.ts'
import { continuesList, leadBefore } from './lead.ts'
import type { Mention, View } from './mention.ts'
import { pastQualifier, type Unit } from './units.ts'

/** What the statistics of a list hand on to the next: the verb, the year, where the last one ended. */
export interface ListContext {
  end: number
  lead?: TokenRun | undefined
  period?: TokenRun | undefined
}

export function build(text: string, view: View, draft: Draft, context: ListContext): Statistic {
  const { mention, unit, label } = draft
  const qualifierFirst = qualifierStart(view, mention, unit)
  const figureFirst = figureStart(view, mention, unit)
  const figureLast =
    unit && unit.first >= mention.last && isBeside(view, mention, unit)
      ? unit.last
      : mention.highValue
        ? mention.after
        : mention.last
  const own = {
    first: Math.min(figureFirst, qualifierFirst),
    last: Math.max(figureLast, label?.last ?? 0, mention.after),
  }
  const end = Math.max(context.end, view.from)
  const lead =
    leadBefore(view, end, qualifierFirst, label === undefined) ??
    (continuesList(view, end, qualifierFirst) ? context.lead : undefined)
  context.end = Math.max(own.last, context.end)
  context.lead = lead
  const low = signed(view, mention, unit)
  const high = mention.highValue && toQuantity(mention.highValue)
  const direction = directionAt(view, figureFirst, figureLast)
  const fromTo = high !== undefined && isFromTo(view, mention, direction)
  const after = pastQualifier(view, mention.after)
  const qualifier =
    qualifierFirst < figureFirst
      ? { first: qualifierFirst, last: figureFirst }
      : after > mention.after && after > figureLast
        ? { first: mention.after, last: after }
        : undefined
  const at = (run: TokenRun): Phrase => phrase(text, view, run)
  return {
    kind: fromTo ? 'change' : kindOf(unit, direction),
    quantity: fromTo ? high : low,
    ...(high && !fromTo ? { range: [low, high] as const } : {}),
    ...(fromTo
      ? { change: { from: low, to: high, direction: low.number < high.number ? 'up' : 'down' } as const }
      : {}),
    ...(direction && !fromTo && unit?.kind === 'percent' ? { change: { direction } } : {}),
    number: at({ first: mention.first, last: mention.last }),
    figure: at({ first: figureFirst, last: figureLast }),
    ...(unit ? { unit: at(unit) } : {}),
    ...(qualifier ? { qualifier: at(qualifier) } : {}),
    ...(lead ? { lead: at(lead) } : {}),
    ...(label ? { label: at(label) } : {}),
    ...(context.period ? { period: at(context.period) } : {}),
    span: at(own).span,
  }
}

const isBeside = (view: View, mention: Mention, unit: Unit): boolean =>
  unit.first <= pastQualifier(view, mention.after)

function kindOf(unit: Unit | undefined, direction: 'up' | 'down' | undefined): StatisticKind {
  if (direction && unit?.kind === 'percent') return 'change'
  return unit?.kind ?? 'count'
}

function signed(view: View, mention: Mention, unit: Unit | undefined): Quantity {
  const value = mention.value ?? { units: 0n, scale: 0 }
  return toQuantity(isNegative(view, mention, unit) ? negate(value) : value)
}

/** «в 2024 году», «2024 жылы»; none after a preposition that does not say when («до 2024 года»). */
export function periodOf({ tokens, lexicon }: View, mention: Mention): TokenRun | undefined {
  const { periodBefore, yearAfter } = lexicon.contexts
  const preposition = periodBefore.before(tokens, mention.first)
  if (!preposition && lexicon.knowledge.contexts.periodBefore !== '') return undefined
  return { first: mention.first - preposition, last: mention.after + yearAfter.at(tokens, mention.after) }
}

export function phrase(text: string, { tokens }: View, run: TokenRun): Phrase {
  const span: Span = { start: tokens[run.first]?.start ?? 0, end: tokens[run.last - 1]?.end ?? 0 }
  return { text: text.slice(span.start, span.end), span }
}
