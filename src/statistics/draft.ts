import { directionAt } from './change.ts'
import { qualifierStart } from './figure.ts'
import {
  isClosingVerb,
  labelAfter,
  labelAfterDash,
  labelBefore,
  pastConversion,
  predicateAfter,
  wordsBefore,
} from './label.ts'
import { isRecentYear, type Mention, type View } from './mention.ts'
import { MAX_WORDS, type TokenRun } from './noun-phrase.ts'
import { type SkipReason, skipRuleFor } from './skip-rules.ts'
import { pastQualifier, type Unit, unitOf } from './units.ts'
import { isPlainWord, isVerb } from './words.ts'

export interface Draft {
  readonly mention: Mention
  readonly unit?: Unit
  readonly label?: TokenRun
  /** In what time: “£6.1 million a year”. */
  readonly rate?: TokenRun
  /** The preposition of a difference: «на» of «на четыре рубля дешевле». */
  readonly difference?: number
  /** Set where the words before the number say of what it is a part, those behind it which part. */
  readonly lead?: TokenRun
  readonly skip?: { readonly reason: SkipReason; readonly rule: string }
}

export function draftOf(view: View, mention: Mention): Draft {
  const unit = unitOf(view, mention)
  const found = unit ? { unit } : {}
  const skip = skipRuleFor({ view, mention, ...found })
  if (skip) return { mention, skip: { reason: skip.reason, rule: skip.name } }
  const start = pastQualifier(view, unit && unit.first >= mention.last ? unit.last : mention.after)
  const before = qualifierStart(view, mention, unit)
  const parted = partedByDash(view, before, start, unit)
  if (unit && parted) return { mention, unit, ...parted }
  const label =
    ownerBefore(view, before, unit) ??
    labelFollowing(view, start, unit) ??
    labelAfterDash(view, before, start) ??
    (unit || namesCount(view, before) ? labelBefore(view, before) : undefined) ??
    bracketsAfter(view, before, unit) ??
    subjectBefore(view, before, unit) ??
    countNounBefore(view, before) ??
    (unit?.kind === 'percent' ? predicateAfter(view, start) : undefined) ??
    (unit ? verbAfter(view, start) : undefined)
  const closed = label && closedByVerb(view, label, unit, before, start)
  if (closed) return { mention, ...found, ...closed }
  if (unit) return qualified(view, { mention, unit, ...(label ? { label } : {}) }, start)
  // «Число пассажиров выросло с 21 000 до 34 500»: what changed stands before the verb.
  const changes = mention.highValue !== undefined && directionAt(view, before, start) !== undefined
  if (!label && changes && namesCount(view, before)) return { mention }
  return label
    ? qualified(view, { mention, label }, start)
    : { mention, skip: { reason: 'no noun', rule: 'nothing-counted' } }
}

/** With what stands behind number and noun and changes what they say. */
const qualified = (view: View, draft: Draft, start: number): Draft =>
  compared(view, rated(view, draft, start), start)

/** “2.5 million rides each week”, «5 млн тенге в год»: in what time stays with what there is so much of. */
function rated(view: View, draft: Draft, start: number): Draft {
  const { unit, label } = draft
  const end = label && label.first >= start ? label.last : start
  const length = view.lexicon.contexts.rates.at(view.tokens, end)
  if (length === 0) return draft
  const rate = { first: end, last: end + length }
  if (label && label.first >= start) return { ...draft, rate, label: { first: label.first, last: rate.last } }
  if (unit?.last === start) return { ...draft, rate, unit: { ...unit, last: rate.last } }
  return unit ? { ...draft, rate } : draft
}

/** «на четыре рубля дешевле маршрутки», “six pounds less”: the difference keeps the word that says which way. */
function compared(view: View, draft: Draft, start: number): Draft {
  const { tokens, lexicon } = view
  const { comparatives, differences } = lexicon.contexts
  const label = draft.label && draft.label.first >= start ? draft.label : undefined
  const words = draft.rate?.last ?? Math.max(start, draft.unit?.last ?? 0)
  const inLabel = label !== undefined && comparatives.at(tokens, label.first) > 0
  const end = label?.last ?? words
  const length = inLabel ? 0 : comparatives.at(tokens, end)
  if (!inLabel && length === 0) return draft
  const first = qualifierStart(view, draft.mention, draft.unit)
  const preposition = differences.before(tokens, first)
  if (lexicon.knowledge.contexts.differences !== '' && preposition === 0) return draft
  const than = inLabel ? undefined : labelAfter(view, end + length, false)
  const run = { first: label?.first ?? end, last: than?.last ?? end + length }
  return { ...draft, label: run, ...(preposition > 0 ? { difference: first - preposition } : {}) }
}

/** The noun after the number and, where that only says of whom, what they do: «40 % жителей ездят на трамвае». */
function labelFollowing(view: View, start: number, unit: Unit | undefined): TokenRun | undefined {
  const label = labelAfter(view, unit ? pastConversion(view, start) : start, !unit)
  if (label && view.lexicon.verbLast) return withClosingVerb(view, label)
  if (!label || leadsOn(view, label, start)) return undefined
  const partOnly =
    unit?.kind === 'percent' || view.lexicon.contexts.pronouns.before(view.tokens, label.last) > 0
  const predicate = partOnly ? predicateAfter(view, label.last) : undefined
  return predicate && predicate.last - label.first <= MAX_WORDS
    ? { first: label.first, last: predicate.last }
    : label
}

/** «9,3 млрд теңге | бөлінді.»: what was done with it, where the verb is last and no noun stands between. */
const verbAfter = (view: View, start: number): TokenRun | undefined =>
  view.lexicon.verbLast && isClosingVerb(view, start) ? { first: start, last: start + 1 } : undefined

/** «достиг 7,2 метра | при критической отметке 6,5 метра»: a phrase before the next figure is that one's. */
const leadsOn = ({ tokens, lexicon }: View, label: TokenRun, start: number): boolean =>
  label.first === start &&
  lexicon.links.at(tokens, start) > 0 &&
  tokens.findIndex(({ kind }, i) => i >= start && kind === 'digits') === label.last

/** Words of a label that ends with its verb, and those of them behind what it is about. */
const [MOST_WITH_VERB, MOST_BEHIND] = [7, 4]

/** «700 адамның өмірін | қиды.», «18 мың адам | мерт болды»: where the verb is last, what they did stands shortly behind. */
function withClosingVerb(view: View, label: TokenRun): TokenRun {
  const { first, last } = label
  // «40 метрге | созылған айлақтан жүк алды»: another did that.
  const described = last > first + 1 && view.lexicon.isParticiple(view.tokens[first]?.lower ?? '')
  if (described && !isClosingVerb(view, last)) return label
  for (let index = last; index < Math.min(first + MOST_WITH_VERB, last + MOST_BEHIND); index++) {
    if (isClosingVerb(view, index)) return { first, last: index + 1 }
    if (!isPlainWord(view, index)) break
  }
  return label
}

/** «лодкалар саны | 40 %-ға | кеміді»: words before the figure, and behind it the verb that tells what became of them. */
function closedByVerb(
  view: View,
  label: TokenRun,
  unit: Unit | undefined,
  before: number,
  after: number,
): { readonly lead: TokenRun; readonly label: TokenRun } | undefined {
  const { up, down } = view.lexicon.contexts
  const changes = up.at(view.tokens, after) > 0 || down.at(view.tokens, after) > 0
  // «пайда 31 млн теңгені | құрады»: the ending waits for it.
  const { accusative } = view.lexicon.knowledge.phrases
  const governed = unit?.kind !== 'percent' && accusative?.test(view.tokens[after - 1]?.lower ?? '') === true
  const stands =
    view.lexicon.verbLast && label.last <= before && isClosingVerb(view, after) && (changes || governed)
  return stands ? { lead: label, label: { first: after, last: after + 1 } } : undefined
}

/** «чай (40 %)»: what a percentage in brackets of its own is of. */
function bracketsAfter(view: View, before: number, unit: Unit | undefined): TokenRun | undefined {
  const enclosed = view.tokens[before - 1]?.text === '(' && view.tokens[unit?.last ?? before]?.text === ')'
  if (unit?.kind !== 'percent' || !enclosed) return undefined
  // «353 мыңы (47,6%) ауылда»: where the head is last, it is of what stands behind.
  return view.lexicon.verbLast ? ownWordsBefore(view, before - 1) : wordsBefore(view, before - 1)
}

/** «численностью 90»: the noun that says how many there are. */
function countNounBefore({ tokens, lexicon }: View, end: number): TokenRun | undefined {
  const last = end - lexicon.links.before(tokens, end)
  const length = lexicon.contexts.countNouns.before(tokens, last)
  return length ? { first: last - length, last } : undefined
}

/** “the 2.3 and 4.0 editions”: a list of decimals without a unit names things. */
function isDecimal({ low, value }: Mention): boolean {
  return !low.scaled && low.literal !== undefined && (value?.scale ?? 0) > 0
}

/** Where the head is last, what a percentage is of stands before it in the genitive: «халықтың 5 пайызы». */
function ownerBefore(view: View, end: number, unit: Unit | undefined): TokenRun | undefined {
  const owner = view.tokens[end - 1]
  const { genitive } = view.lexicon.knowledge.phrases
  return unit?.kind === 'percent' && owner && genitive?.test(owner.lower) ? wordsBefore(view, end) : undefined
}

/** «Орманның 30 %-ы – қайың»: of what before the percentage, which part of it behind a dash. */
function partedByDash(
  view: View,
  before: number,
  after: number,
  unit: Unit | undefined,
): { readonly lead: TokenRun; readonly label: TokenRun } | undefined {
  if (unit?.kind !== 'percent' || !view.lexicon.verbLast) return undefined
  const lead = ownWordsBefore(view, before)
  const label = lead && labelAfterDash(view, lead.first, after)
  return lead && label ? { lead, label } : undefined
}

/** The same without a genitive, when nothing better is there and the words are a subject, not «Ақтауға». */
function subjectBefore(view: View, end: number, unit: Unit | undefined): TokenRun | undefined {
  const { head, closing } = view.lexicon.knowledge.phrases
  const last = view.tokens[end - 1]
  return unit && head === 'last' && last && !closing?.test(last.lower) ? ownWordsBefore(view, end) : undefined
}

/** Those that do not belong to the number before: «25 тонналық кран 40 метрге …». */
function ownWordsBefore(view: View, end: number): TokenRun | undefined {
  const words = wordsBefore(view, end)
  return words && view.tokens[words.first - 1]?.kind !== 'digits' ? words : undefined
}

/** «Число школ — 270», but not «Номер причала — 1204»: whether the words before a dash say that it counts. */
function namesCount(view: View, end: number): boolean {
  for (let index = end - 1; index >= Math.max(view.from, end - 8); index--) {
    if (view.lexicon.contexts.countNouns.at(view.tokens, index)) return true
  }
  return false
}

/** «двух и трёх лодок», “900, 700 and 300 euros”: a number without a noun takes that of the next in its list. */
export function shareNouns(view: View, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const draft = shared[index]
    const next = shared[index + 1]
    if (!draft || !next || next.skip || !mayShare(view, draft, next)) continue
    if (!joinsNext(view, draft.mention.after, qualifierStart(view, next.mention, next.unit))) continue
    shared[index] = {
      mention: draft.mention,
      ...(next.unit ? { unit: next.unit } : {}),
      ...(next.label ? { label: next.label } : {}),
    }
  }
  return shared
}

/** A bare number, or a year-like one before a unit that years do not have: «на 1500 и 3000 метров». */
function mayShare(view: View, { skip, mention }: Draft, next: Draft): boolean {
  // «отозвано 164, по 38 | идут суды»: what is told of the second only.
  if (!view.lexicon.verbLast && next.label !== undefined && isVerb(view, next.label.first)) return false
  if (skip?.rule === 'nothing-counted') return next.unit !== undefined || !isDecimal(mention)
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
