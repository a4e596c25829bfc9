import type { Phrase, Span } from '../model/place.ts'
import type { Quantity, Statistic, StatisticKind } from '../model/statistic.ts'
import { directionAt } from './change.ts'
import { negate, toQuantity } from './decimal.ts'
import { labelAfter, labelBefore, type TokenRun, wordsBefore } from './label.ts'
import { continuesList, leadBefore } from './lead.ts'
import { lexiconOf } from './lexicon.ts'
import { isRecentYear, isYearLike, type Mention, mentionsOf, type View } from './mentions.ts'
import { sentencesOf } from './sentences.ts'
import { type SkipReason, skipRuleFor } from './skip-rules.ts'
import { tokenise } from './tokens.ts'
import { pastQualifier, type Unit, unitOf } from './units.ts'

/** A number of the text: used as a statistic, or skipped for a reason by a rule. */
export type ClassifiedNumber =
  | { readonly used: true; readonly number: Phrase; readonly statistic: Statistic }
  | {
      readonly used: false
      readonly number: Phrase
      readonly reason: SkipReason
      readonly rule: string
      readonly value?: Quantity
    }

/** Every number of a text in its order: used and skipped together are all of them. Linear in the text's length. */
export function classifyNumbers(text: string, { lang }: { readonly lang: string }): ClassifiedNumber[] {
  const lexicon = lexiconOf(lang)
  const tokens = tokenise(text, lexicon.tokens)
  return sentencesOf(text, tokens, lexicon).flatMap((sentence) =>
    classifySentence(text, { ...sentence, tokens, lexicon }),
  )
}

interface Draft {
  readonly mention: Mention
  readonly unit?: Unit
  readonly label?: TokenRun
  readonly skip?: { readonly reason: SkipReason; readonly rule: string }
}

function classifySentence(text: string, view: View): ClassifiedNumber[] {
  const drafts = shareNouns(
    view,
    mentionsOf(view).map((mention) => draftOf(view, mention)),
  )
  const context: ListContext = { end: view.from }
  return drafts.map((draft) => {
    if (draft.skip) {
      const { mention, skip } = draft
      if ((skip.reason === 'year' || skip.reason === 'date') && isYearLike(mention))
        context.period = periodOf(view, mention)
      return {
        used: false,
        number: phrase(text, view, { first: draft.mention.first, last: draft.mention.last }),
        ...draft.skip,
        ...(draft.mention.value ? { value: toQuantity(draft.mention.value) } : {}),
      }
    }
    const statistic = build(text, view, draft, context)
    return { used: true, number: statistic.number, statistic }
  })
}

function draftOf(view: View, mention: Mention): Draft {
  const unit = unitOf(view, mention)
  const found = unit ? { unit } : {}
  const skip = skipRuleFor({ view, mention, ...found })
  if (skip) return { mention, skip: { reason: skip.reason, rule: skip.name } }
  const start = unit && unit.first >= mention.last ? unit.last : pastQualifier(view, mention.after)
  const before = qualifierStart(view, mention, unit)
  const label =
    ownerBefore(view, before, unit) ??
    labelAfter(view, start, !unit) ??
    (unit || namesCount(view, before) ? labelBefore(view, before) : undefined) ??
    subjectBefore(view, before, unit)
  if (unit) return { mention, unit, ...(label ? { label } : {}) }
  return label ? { mention, label } : { mention, skip: { reason: 'no noun', rule: 'nothing-counted' } }
}

/** Where the head is last, what a percentage is of stands before it in the genitive: «халықтың 5 пайызы». */
function ownerBefore(view: View, end: number, unit: Unit | undefined): TokenRun | undefined {
  const owner = view.tokens[end - 1]
  const { genitive } = view.lexicon.knowledge.phrases
  return unit?.kind === 'percent' && owner && genitive?.test(owner.lower) ? wordsBefore(view, end) : undefined
}

/** The same without a genitive, when nothing better is there and the words are a subject, not «Тянь-Шаньға». */
function subjectBefore(view: View, end: number, unit: Unit | undefined): TokenRun | undefined {
  const { head, closing } = view.lexicon.knowledge.phrases
  const last = view.tokens[end - 1]
  return unit && head === 'last' && last && !closing?.test(last.lower) ? wordsBefore(view, end) : undefined
}

/** «Число школ — 270», but not «Почтовый индекс — 27040»: whether the words before a dash say that it counts. */
function namesCount(view: View, end: number): boolean {
  for (let index = end - 1; index >= Math.max(view.from, end - 8); index--) {
    if (view.lexicon.contexts.countNouns.at(view.tokens, index)) return true
  }
  return false
}

/** «двоих и троих детей», “12,000, 8,000 and 5,000 dollars”: a number without a noun takes that of the next in its list. */
function shareNouns(view: View, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const draft = shared[index]
    const next = shared[index + 1]
    if (!draft || !next || next.skip || !mayShare(draft, next)) continue
    if (!joinsNext(view, draft.mention.after, qualifierStart(view, next.mention, next.unit))) continue
    shared[index] = {
      mention: draft.mention,
      ...(next.unit ? { unit: next.unit } : {}),
      ...(next.label ? { label: next.label } : {}),
    }
  }
  return shared
}

/** A bare number, or a year-like one before a unit that years do not have: «на 1000 и 10000 метров». */
function mayShare({ skip, mention }: Draft, next: Draft): boolean {
  if (skip?.rule === 'nothing-counted') return true
  return (
    skip?.rule === 'year' && next.unit !== undefined && next.unit.kind !== 'percent' && !isRecentYear(mention)
  )
}

function joinsNext({ tokens, lexicon }: View, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false
  let index = from
  while (index < to) {
    const length =
      tokens[index]?.text === ','
        ? 1
        : lexicon.contexts.and.at(tokens, index) ||
          lexicon.contexts.or.at(tokens, index) ||
          lexicon.contexts.rangeTo.at(tokens, index)
    if (!length) return false
    index += length
  }
  return true
}

/** What the statistics of a list hand on to the next: the verb, the year, where the last one ended. */
interface ListContext {
  end: number
  lead?: TokenRun | undefined
  period?: TokenRun | undefined
}

function build(text: string, view: View, draft: Draft, context: ListContext): Statistic {
  const { mention, unit, label } = draft
  const qualifierFirst = qualifierStart(view, mention, unit)
  const figureFirst = figureStart(mention, unit)
  const figureLast =
    unit && unit.first >= mention.last && isBeside(view, mention, unit) ? unit.last : mention.last
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
  const direction = directionAt(view, figureFirst, figureLast)
  const after = pastQualifier(view, mention.after)
  const qualifier =
    qualifierFirst < figureFirst
      ? { first: qualifierFirst, last: figureFirst }
      : after > mention.after && after > figureLast
        ? { first: mention.after, last: after }
        : undefined
  const at = (run: TokenRun): Phrase => phrase(text, view, run)
  return {
    kind: kindOf(unit, direction),
    quantity: low,
    ...(mention.highValue ? { range: [low, toQuantity(mention.highValue)] as const } : {}),
    ...(direction && unit?.kind === 'percent' ? { change: { direction } } : {}),
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

const figureStart = (mention: Mention, unit: Unit | undefined): number =>
  unit && unit.last <= mention.first ? unit.first : mention.first

/** Where the figure begins with its qualifier: «не менее 5». */
function qualifierStart(view: View, mention: Mention, unit: Unit | undefined): number {
  const first = figureStart(mention, unit)
  return first - view.lexicon.contexts.qualifierBefore.before(view.tokens, first)
}

function kindOf(unit: Unit | undefined, direction: 'up' | 'down' | undefined): StatisticKind {
  if (direction && unit?.kind === 'percent') return 'change'
  return unit?.kind ?? 'count'
}

/** A minus sign glued to the number counts where a quantity can be negative. */
function signed(view: View, mention: Mention, unit: Unit | undefined): Quantity {
  const value = mention.value ?? { units: 0n, scale: 0 }
  const sign = view.tokens[mention.first - 1]
  const minus =
    unit && sign && !sign.glued && view.tokens[mention.first]?.glued && /^[-−–‒﹣-]$/.test(sign.text)
  return toQuantity(minus ? negate(value) : value)
}

/** «2024 году»; none after a preposition that does not say when («до 2024 года»). */
function periodOf({ tokens, lexicon }: View, mention: Mention): TokenRun | undefined {
  const { periodBefore, yearAfter } = lexicon.contexts
  const says = lexicon.knowledge.contexts.periodBefore === '' || periodBefore.before(tokens, mention.first)
  return says
    ? { first: mention.first, last: mention.after + yearAfter.at(tokens, mention.after) }
    : undefined
}

function phrase(text: string, { tokens }: View, run: TokenRun): Phrase {
  const span: Span = { start: tokens[run.first]?.start ?? 0, end: tokens[run.last - 1]?.end ?? 0 }
  return { text: text.slice(span.start, span.end), span }
}
