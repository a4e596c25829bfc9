import type { Phrase, Span } from '../model/place.ts'
import type { Quantity, Statistic, StatisticKind } from '../model/statistic.ts'
import { directionAt, isFromTo } from './change.ts'
import { negate, toQuantity } from './decimal.ts'
import type { Draft } from './draft.ts'
import { figureStart, isNegative, qualifierStart } from './figure.ts'
import { isCircumstance, isIncidental } from './incidental.ts'
import { labelBefore } from './label.ts'
import { clauseBefore, continuesList, leadBefore } from './lead.ts'
import type { Mention, View } from './mention.ts'
import type { TokenRun } from './noun-phrase.ts'
import { type Period, periodAfter } from './period.ts'
import { pastQualifier, type Unit } from './units.ts'
import { isVerb } from './words.ts'

/** What the statistics of a sentence hand on to the next: the verb, the year, where the last one ended. */
export interface ListContext {
  end: number
  lead?: TokenRun | undefined
  period?: Period | undefined
}

/** «выросли на 9 % за год»: what changed stands before the verb, whatever stands behind the figure. */
const isChange = (view: View, { unit, mention }: Draft, first: number): boolean =>
  (unit?.kind === 'percent' || mention.highValue !== undefined) &&
  directionAt(view, first, first) !== undefined

/** A draft as a statistic; `next` is what follows it in the sentence. Updates the context for the one after it. */
export function build(
  text: string,
  view: View,
  draft: Draft,
  context: ListContext,
  next: Draft | undefined,
): Statistic {
  const { mention, unit, label } = draft
  const { figure, qualifier, own } = runsOf(view, draft)
  const lead = leadOf(view, draft, own.first, context) ?? distributiveBefore(view, own.first)
  const incidental = isIncidental(view, draft, { own, lead, previousEnd: context.end })
  // «доля за пять лет снизилась с 64 до 41 %»: how long it took parts no verb from its subject.
  const inWords = mention.low.literal === undefined
  if (!inWords || !isCircumstance(view, draft, { own, lead, previousEnd: context.end }))
    context.end = Math.max(own.last, context.end)
  context.lead = lead
  const carried = context.period && own.first < context.period.until ? context.period.run : undefined
  const period = (next && periodAfter(view, own.last, next)) ?? carried
  const at = (run: TokenRun): Phrase => phrase(text, view, run)
  return {
    ...quantityOf(view, draft, figure),
    number: at({ first: mention.first, last: mention.last }),
    figure: at(figure),
    ...(unit ? { unit: at(unit) } : {}),
    ...(qualifier ? { qualifier: at(qualifier) } : {}),
    ...(lead ? { lead: at(lead) } : {}),
    ...(label ? { label: at(label) } : {}),
    ...(draft.rate ? { rate: at(draft.rate) } : {}),
    ...(period ? { period: at(period) } : {}),
    ...(incidental ? { incidental } : {}),
    span: at(own).span,
  }
}

/** The figure with unit, sign, «от» and what qualifies it from behind; its qualifier; all its own words. */
function runsOf(view: View, { mention, unit, label, rate, difference }: Draft) {
  const before = difference ?? qualifierStart(view, mention, unit)
  const first = figureStart(view, mention, unit)
  const withUnit = unit && unit.first >= mention.last && isBeside(view, mention, unit)
  const ownRate = rate && label?.last !== rate.last ? rate.last : undefined
  const last = ownRate ?? (withUnit ? unit.last : mention.highValue ? mention.after : mention.last)
  const words = ownRate ?? (withUnit ? unit.last : mention.after)
  const after = pastQualifier(view, words)
  const trailing = after > words && after > last ? { first: words, last: after } : undefined
  return {
    // «1000-нан астам»: a qualifier behind the number governs its ending and cannot stand before it.
    figure: { first, last: trailing && before === first ? after : last },
    qualifier: before < first ? { first: before, last: first } : trailing,
    own: { first: Math.min(first, before), last: Math.max(last, label?.last ?? 0, after) },
  }
}

/**
 * Its own verb; else the one of the list it continues; else the words of the clause or, of a figure with a label after
 * it, those before a dash.
 */
function leadOf(view: View, draft: Draft, first: number, context: ListContext): TokenRun | undefined {
  const { label } = draft
  if (draft.lead) return draft.lead
  const end = Math.max(context.end, view.from)
  const limit = view.lexicon.contexts.limits.before(view.tokens, first) > 0
  const own = leadBefore(view, end, first, label === undefined || limit || isChange(view, draft, first))
  if (own) return own
  // “no building higher than eight storeys”: a limit keeps what it limits.
  if (limit) return clauseBefore(view, end, first)
  if (continuesList(view, end, first)) return tellsItself(view, draft) ? undefined : context.lead
  // «республикалық бюджеттен 9,3 млрд теңге бөлінді»: the verb alone does not say what the figure is.
  const verbOnly =
    view.lexicon.verbLast && label?.last === (label?.first ?? 0) + 1 && isVerb(view, label.first)
  return label === undefined || verbOnly
    ? clauseBefore(view, end, first)
    : label.first >= first
      ? labelBefore(view, first)
      : undefined
}

/**
 * «убито 10 волков, 20 волков ушли», «на лодки — 5 млн, 3 млн — на причал»: neither the verb of the first nor what it
 * is for is the second's.
 */
function tellsItself(view: View, { label, unit, mention }: Draft): boolean {
  const end = Math.max(unit?.last ?? 0, mention.after)
  const dash = view.tokens[(label?.first ?? 0) - 1]
  const apart = label !== undefined && label.first > end && /^[—–-]$/.test(dash?.text ?? '')
  // “31 of whom had left”
  const says =
    label !== undefined && view.tokens.some((_, i) => i >= label.first && i < label.last && isVerb(view, i))
  return apart || says || isVerb(view, Math.max(label?.last ?? 0, end))
}

/** «15 мест у «Моря» и по 4 — у «Берега» и «Порта»»: that each has so much is no matter of style. */
function distributiveBefore({ tokens, lexicon }: View, first: number): TokenRun | undefined {
  const length = lexicon.contexts.distributive.before(tokens, first)
  return length > 0 ? { first: first - length, last: first } : undefined
}

function quantityOf(view: View, { mention, unit }: Draft, figure: TokenRun) {
  const low = signed(view, mention, unit)
  const high = mention.highValue && toQuantity(mention.highValue)
  const direction = directionAt(view, figure.first, figure.last)
  if (high && isFromTo(view, mention, direction)) {
    const way = low.number < high.number ? 'up' : 'down'
    return { kind: 'change', quantity: high, change: { from: low, to: high, direction: way } } as const
  }
  return {
    kind: kindOf(unit, direction),
    quantity: low,
    ...(high ? { range: [low, high] as const } : {}),
    ...(direction && unit?.kind === 'percent' ? { change: { direction } } : {}),
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

export function phrase(text: string, { tokens, to }: View, run: TokenRun): Phrase {
  // The full stop of the sentence is no part of «млрд.».
  const full = run.last === to && run.last - run.first > 1 && tokens[to - 1]?.text === '.'
  const last = full ? to - 1 : run.last
  const span: Span = { start: tokens[run.first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  return { text: text.slice(span.start, span.end), span }
}
