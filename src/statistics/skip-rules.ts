import { labelAfter } from './label.ts'
import { isRecentYear, isYearLike, type Mention, type View } from './mentions.ts'
import type { PhraseSet } from './phrases.ts'
import { pastQualifier, type Unit } from './units.ts'

/** What a number is when it is not a statistic. */
export type SkipReason =
  | 'unreadable'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'time'
  | 'age'
  | 'score'
  | 'phone'
  | 'document'
  | 'list number'
  | 'name'
  | 'article'
  | 'span of time'
  | 'vague'
  | 'fraction'
  | 'no noun'

/** A number in its sentence, with the unit beside it. */
export interface Candidate {
  readonly view: View
  readonly mention: Mention
  readonly unit?: Unit
}

interface SkipRule {
  readonly name: string
  readonly reason: SkipReason
  readonly test: (candidate: Candidate) => boolean
}

const at = ({ tokens }: View, index: number) => tokens[index]
const textAt = (view: View, index: number): string => at(view, index)?.text ?? ''
const before = (view: View, mention: Mention, words: PhraseSet): boolean =>
  words.before(view.tokens, mention.first) > 0
const isDigits = ({ mention }: Candidate): boolean => mention.low.literal !== undefined

/** «10²», “½”, «4 × 400»: digits that are part of an expression. */
function isFormula({ view, mention }: Candidate): boolean {
  const next = at(view, mention.last)
  const previous = at(view, mention.first - 1)
  if (next?.glued && /^[²³¹⁰⁴-⁹½¼¾^=+]$/.test(next.text))
    return next.text !== '+' || at(view, mention.last + 1)?.glued === true
  if (at(view, mention.first)?.glued && /^[\^=]$/.test(previous?.text ?? '')) return true
  return /^[×x✕]$/i.test(next?.text ?? '') || /^[×✕]$/.test(previous?.text ?? '')
}

/** «Бук-М1-2», «Миг-27», «B85», «2⃣»: a hyphen or nothing between letters and digits. */
function isInName({ view, mention }: Candidate): boolean {
  const first = at(view, mention.first)
  const previous = at(view, mention.first - 1)
  if (!first?.glued || !previous || mention.low.literal === undefined) return false
  if (/^[_@\\]$/.test(previous.text)) return true
  if (previous.kind === 'word' || previous.kind === 'digits') return true
  const holder = at(view, mention.first - 2)
  return /^[-‐‑–/.:]$/.test(previous.text) && previous.glued && holder?.kind === 'word'
}

function isPhone({ view, mention, unit }: Candidate): boolean {
  const literal = mention.low.literal
  if (!literal || literal.shape !== 'value') return false
  if (textAt(view, mention.first - 1) === '+' && at(view, mention.first)?.glued && literal.whole.length > 2)
    return true
  if (literal.whole.length > 1 && literal.whole.startsWith('0') && !unit) return true
  return chainLength(view, mention) > 2
}

/** Numbers joined by hyphens or slashes on both sides: «978-784-60», «5 – 20 – 25». */
function chainLength(view: View, mention: Mention): number {
  const own = mention.high || mention.paired ? 2 : 1
  const before = isChainMark(view, mention.first - 1) && at(view, mention.first - 2)?.kind === 'digits'
  const after = isChainMark(view, mention.last)
  const further =
    (after && isChainMark(view, mention.last + 2)) || (before && isChainMark(view, mention.first - 3))
  return own + Number(before) + Number(after) + Number(further)
}

const isChainMark = (view: View, index: number): boolean =>
  /^[-–—‑/]$/.test(textAt(view, index)) &&
  at(view, index + 1)?.kind === 'digits' &&
  at(view, index)?.glued === at(view, index + 1)?.glued

/** «3:1», «14:30», «1 / 8». */
function isColonPair({ view, mention }: Candidate): boolean {
  const beside = (mark: number, other: number): boolean =>
    /^[:/]$/.test(textAt(view, mark)) &&
    at(view, other)?.kind === 'digits' &&
    at(view, Math.max(mark, other))?.glued === true
  const slash = (mark: number, other: number): boolean =>
    textAt(view, mark) === '/' && at(view, other)?.kind === 'digits'
  return (
    beside(mention.last, mention.last + 1) ||
    beside(mention.first - 1, mention.first - 2) ||
    slash(mention.last, mention.last + 1) ||
    slash(mention.first - 1, mention.first - 2)
  )
}

function isBesideMonth(candidate: Candidate): boolean {
  const { view, mention, unit } = candidate
  const { tokens, lexicon } = view
  const { months, timeUnits } = lexicon.contexts
  if (mention.low.scaled) return false
  const dot = textAt(view, mention.after) === '.' ? 1 : 0
  if (months.at(tokens, mention.after + dot) && timeUnits.at(tokens, mention.after) === 0) return true
  if (unit) return false
  const comma = textAt(view, mention.first - 1) === ',' ? 1 : 0
  const day = comma && at(view, mention.first - 2)?.kind === 'digits' && isYearLike(mention) ? 2 : comma
  const month = months.before(tokens, mention.first - day)
  if (!month) return false
  if (isYearLike(mention)) return true
  // «наурыздың бесі» is a date, «наурызда 20 адам» is not.
  const { genitive, head } = lexicon.knowledge.phrases
  if (head === 'last') return genitive?.test(tokens[mention.first - 1]?.lower ?? '') === true
  return isDigits(candidate) && !nounFollows(view, mention)
}

function isOrdinalByNoun({ view, mention }: Candidate): boolean {
  return isDigits({ view, mention }) && view.lexicon.contexts.ordinalAfter.at(view.tokens, mention.after) > 0
}

function isClock({ view, mention, unit }: Candidate): boolean {
  const { clockAfter, clockBefore } = view.lexicon.contexts
  if (clockAfter.at(view.tokens, mention.after)) return true
  return !unit && before(view, mention, clockBefore) && !nounFollows(view, mention)
}

function isYear(candidate: Candidate): boolean {
  const { view, mention, unit } = candidate
  const { tokens, lexicon } = view
  const { yearAfter, yearAfterSurely, yearBefore, era } = lexicon.contexts
  const literal = mention.low.literal
  if (literal?.shape !== 'value' || literal.grouped || literal.value.scale || mention.low.scaled) return false
  const afterYear = mention.after + yearAfter.at(tokens, mention.after)
  if (literal.whole.length <= 4 && era.at(tokens, afterYear)) return true
  if (
    mention.ending === 's' ||
    (/^['’]$/.test(textAt(view, mention.last)) && textAt(view, mention.last + 1) === 's')
  )
    return true
  if (literal.whole.length <= 4 && yearAfterSurely.at(tokens, mention.after)) return true
  if (literal.whole.length === 4 && yearAfter.at(tokens, mention.after)) return true
  if (isDecade(candidate)) return true
  if (literal.whole.length === 3 && yearAfter.at(tokens, mention.after) && before(view, mention, yearBefore))
    return true
  if (!isYearLike(mention) || unit) return false
  if (mention.paired || followsName(candidate)) return true
  if (pastQualifier(view, mention.after) > mention.after) return false
  if (isEnclosed(view, mention) || !nounFollows(view, mention)) return true
  if (before(view, mention, lexicon.contexts.yearBeforeSurely) && (mention.value?.units ?? 0n) % 100n !== 0n)
    return true
  return isRecentYear(mention) && before(view, mention, yearBefore) && !isRoundCount(view, mention)
}

/** «60 жылдар», “années 60”: tens with a word for years. */
function isDecade({ view, mention }: Candidate): boolean {
  const { decadeAfter, decadeBefore } = view.lexicon.contexts
  const tens =
    mention.value &&
    mention.value.scale === 0 &&
    mention.value.units % 10n === 0n &&
    mention.value.units < 100n
  return (
    tens === true && (decadeAfter.at(view.tokens, mention.after) > 0 || before(view, mention, decadeBefore))
  )
}

/** «YaC 2017», “the Olympics 2024”: a recent year right after a name. */
function followsName({ view, mention }: Candidate): boolean {
  const previous = at(view, mention.first - 1)
  if (!isRecentYear(mention) || previous?.kind !== 'word' || mention.first - 1 === view.from) return false
  return (
    view.lexicon.knowledge.phrases.head !== 'capital' && previous.text.charAt(0) !== previous.lower.charAt(0)
  )
}

/** «около 2000 человек»: a round number after a word that counts, with a noun. */
const isRoundCount = (view: View, mention: Mention): boolean =>
  (mention.value?.units ?? 1n) % 100n === 0n && before(view, mention, view.lexicon.contexts.qualifierBefore)

/** «(1999)», «(1999–2004)», «, 1999)». */
const isEnclosed = (view: View, mention: Mention): boolean =>
  /^[)\],;.—–-]$/.test(textAt(view, mention.after)) || mention.after >= view.to

/** A lower-case word that is no function word: what a count would have after it. */
function nounFollows(view: View, mention: Mention): boolean {
  const { tokens, lexicon } = view
  const start = pastQualifier(view, mention.after)
  const token = tokens[start]
  if (token?.kind !== 'word' || lexicon.links.at(tokens, start)) return false
  if (lexicon.knowledge.phrases.head !== 'capital' && token.text.charAt(0) !== token.lower.charAt(0))
    return false
  return labelAfter(view, start, true) !== undefined
}

/** “[28]” */
const isBracketed = ({ view, mention, unit }: Candidate): boolean =>
  !unit && textAt(view, mention.first - 1) === '[' && /^[\],–-]$/.test(textAt(view, mention.last))

/** «1. Повестка», “2) price”: digits that begin a sentence, with a dot or bracket and more after. */
function isListNumber({ view, mention }: Candidate): boolean {
  if (!isDigits({ view, mention })) return false
  const mark = at(view, mention.last)
  if (
    mark?.glued &&
    mark.text === ')' &&
    textAt(view, mention.first - 1) !== '(' &&
    !opens(view, mention.first)
  )
    return true
  return (
    mention.first === view.from &&
    mark?.glued === true &&
    /^[.)]$/.test(mark.text) &&
    at(view, mention.last + 1)?.glued !== true
  )
}

/** Whether a bracket was opened before `index` in the last ten tokens. */
function opens(view: View, index: number): boolean {
  for (let place = index - 1; place >= Math.max(view.from, index - 12); place--) {
    if (textAt(view, place) === '(') return true
    if (textAt(view, place) === ')') return false
  }
  return false
}

/** «дом 31», “page 71, 72”, «№ 5», “#1”. */
function isAfterNamer({ view, mention, unit }: Candidate): boolean {
  if (unit || !isDigits({ view, mention }) || mention.low.scaled) return false
  const previous = textAt(view, mention.first - 1)
  if (/^[№#§]$/.test(previous)) return true
  const colon = /^[:.]$/.test(previous) ? 1 : 0
  const { namers, namersUnlessCounted } = view.lexicon.contexts
  if (namers.before(view.tokens, mention.first - colon)) return true
  return namersUnlessCounted.before(view.tokens, mention.first - colon) > 0 && !nounFollows(view, mention)
}

/** «12 стульев» in quotation marks: a number right after the opening mark of a short title. */
function isInTitle({ view, mention, unit }: Candidate): boolean {
  if (unit) return false
  if (isDigits({ view, mention }) && /^[»”]$/.test(textAt(view, mention.last))) return true
  const open = textAt(view, mention.first - 1)
  const close =
    open === '«' ? '»' : open === '“' ? '”' : open === '"' && at(view, mention.first)?.glued ? '"' : ''
  if (!close) return false
  const reach = isDigits({ view, mention }) ? 6 : 4
  for (let index = mention.last; index < Math.min(view.to, mention.last + reach); index++) {
    if (textAt(view, index) === close) return true
  }
  return false
}

/** “Windows 7”, «Хабар 24», “USB 3.0”: a bare number right after a capitalised word that does not begin the sentence. */
function isAfterName({ view, mention, unit }: Candidate): boolean {
  const previous = at(view, mention.first - 1)
  const { head } = view.lexicon.knowledge.phrases
  if (head === 'capital' || unit || mention.low.scaled) return false
  if (mention.low.literal === undefined) return isCapitalisedNumeral(view, mention)
  if (previous?.kind !== 'word' || mention.first - 1 === view.from) return false
  if (previous.text.charAt(0) === previous.lower.charAt(0)) return false
  if (!nounFollows(view, mention)) return pastQualifier(view, mention.after) === mention.after
  // “all Wave 4 respondents”, but “in Ohio 4 people”
  const { links } = view.lexicon
  return (
    head === 'plural' && (mention.value?.units ?? 0n) < 20n && !links.before(view.tokens, mention.first - 1)
  )
}

/** «Кіші Жүз», “the Big Four”: a numeral with a capital inside a sentence. */
function isCapitalisedNumeral(view: View, mention: Mention): boolean {
  const word = at(view, mention.first)
  const previous = at(view, mention.first - 1)
  if (!word || mention.first === view.from || previous?.kind !== 'word') return false
  return word.text.charAt(0) !== word.lower.charAt(0) && word.text !== word.text.toUpperCase()
}

function isAge({ view, mention }: Candidate): boolean {
  const { ageBefore, ageAfter } = view.lexicon.contexts
  if (mention.low.scaled || (mention.value && mention.value.units > 150n)) return false
  return ageAfter.at(view.tokens, mention.after) > 0 || before(view, mention, ageBefore)
}

/** «десять мыңдаған», “two thirds”. */
const followedBy = ({ view, mention }: Candidate, words: PhraseSet): boolean =>
  words.at(view.tokens, mention.after) > 0

/** “thousand-strong”, “two-state”: a hyphen makes the number part of a word. */
function isHyphenated({ view, mention }: Candidate): boolean {
  const hyphen = at(view, mention.last)
  const word = at(view, mention.last + 1)
  if (mention.low.literal || mention.after > mention.last) return false
  return hyphen?.glued === true && hyphen.text === '-' && word?.glued === true && word.kind === 'word'
}

/** «24-сильный», “4gamer”: letters after the digits that are neither unit nor ending. */
function hasForeignEnding({ view, mention, unit }: Candidate): boolean {
  if (mention.ending !== undefined && mention.after === mention.last)
    return !unit || unit.first !== mention.last
  const next = at(view, mention.last)
  return next?.glued === true && next.kind === 'word' && !unit
}

/** «5 лет назад», «в последние три года», “two years ago”. */
function isSpanOfTime({ view, mention }: Candidate): boolean {
  const { timeUnits, agoAfter, agoBefore } = view.lexicon.contexts
  const unit = timeUnits.at(view.tokens, mention.after)
  if (!unit) return false
  return agoAfter.at(view.tokens, mention.after + unit) > 0 || before(view, mention, agoBefore)
}

/** «один из лучших», “a single”: the word for one, but «один процент». */
function isArticle({ view, mention, unit }: Candidate): boolean {
  if (unit?.kind === 'percent' || mention.last - mention.first !== 1) return false
  return view.lexicon.article.at(view.tokens, mention.first) === 1
}

/** First match wins. One rule a row: the order is from the shape of the number to the words around it. */
const SKIP_RULES: readonly SkipRule[] = [
  { name: 'dotted-digits', reason: 'date', test: ({ mention }) => mention.low.literal?.shape === 'dotted' },
  {
    name: 'unreadable-digits',
    reason: 'unreadable',
    test: ({ mention }) => !mention.ordinal && !mention.value,
  },
  { name: 'exponent-or-formula', reason: 'unreadable', test: isFormula },
  { name: 'glued-to-a-word', reason: 'name', test: isInName },
  { name: 'long-digit-group', reason: 'phone', test: isPhone },
  { name: 'clock-or-score', reason: 'score', test: isColonPair },
  {
    name: 'number-pair',
    reason: 'score',
    test: ({ mention, unit }) => mention.paired && !isYearLike(mention) && !unit,
  },
  { name: 'month-beside', reason: 'date', test: isBesideMonth },
  { name: 'ordinal', reason: 'ordinal', test: ({ mention }) => mention.ordinal },
  { name: 'century-or-place', reason: 'ordinal', test: isOrdinalByNoun },
  { name: 'time-of-day', reason: 'time', test: isClock },
  { name: 'year', reason: 'year', test: isYear },
  { name: 'citation', reason: 'document', test: isBracketed },
  { name: 'list-number', reason: 'list number', test: isListNumber },
  { name: 'named-thing', reason: 'document', test: isAfterNamer },
  { name: 'quoted-title', reason: 'name', test: isInTitle },
  { name: 'after-a-name', reason: 'name', test: isAfterName },
  {
    name: 'rank',
    reason: 'ordinal',
    test: ({ view, mention }) => before(view, mention, view.lexicon.contexts.ordinalBefore),
  },
  { name: 'age', reason: 'age', test: isAge },
  { name: 'glued-ending', reason: 'name', test: hasForeignEnding },
  { name: 'hyphenated', reason: 'name', test: isHyphenated },
  {
    name: 'fraction',
    reason: 'fraction',
    test: (one) => followedBy(one, one.view.lexicon.contexts.fractions),
  },
  { name: 'vague-magnitude', reason: 'vague', test: (one) => followedBy(one, one.view.lexicon.vague) },
  { name: 'ago-or-deictic', reason: 'span of time', test: isSpanOfTime },
  { name: 'one-as-article', reason: 'article', test: isArticle },
]

export function skipRuleFor(candidate: Candidate): SkipRule | undefined {
  return SKIP_RULES.find((rule) => rule.test(candidate))
}
