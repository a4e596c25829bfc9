import { type Candidate, follows, isDigits, nounFollows, textAt, tokenAt } from './candidate.ts'
import { isRecentYear, isYearLike, type Mention, type View } from './mention.ts'
import { pastQualifier } from './units.ts'
import { isPlainWord, isVerb } from './words.ts'

export function isBesideMonth(candidate: Candidate): boolean {
  const { view, mention, unit } = candidate
  const { tokens, lexicon } = view
  const { months, timeUnits } = lexicon.contexts
  if (mention.low.scaled) return false
  const dot = textAt(view, mention.after) === '.' ? 1 : 0
  const counted =
    !isDigits(candidate) && lexicon.knowledge.monthAndNoun?.test(tokens[mention.after]?.lower ?? '') === true
  if (counted) return false
  if (months.at(tokens, mention.after + dot) && timeUnits.at(tokens, mention.after) === 0) return true
  if (unit) return false
  const comma = textAt(view, mention.first - 1) === ',' ? 1 : 0
  const day = comma && tokenAt(view, mention.first - 2)?.kind === 'digits' && isYearLike(mention) ? 2 : comma
  const month = months.before(tokens, mention.first - day)
  if (!month) return false
  if (isYearLike(mention)) return true
  // «наурыздың бесі» is a date, «наурызда 20 адам» is not.
  const { genitive, head } = lexicon.knowledge.phrases
  if (head === 'last') return genitive?.test(tokens[mention.first - 1]?.lower ?? '') === true
  return isDigits(candidate) && !nounFollows(view, mention)
}

export function isOrdinalByNoun({ view, mention }: Candidate): boolean {
  return isDigits({ view, mention }) && view.lexicon.contexts.ordinalAfter.at(view.tokens, mention.after) > 0
}

export function isClock({ view, mention, unit }: Candidate): boolean {
  const { clockAfter, clockBefore } = view.lexicon.contexts
  if (clockAfter.at(view.tokens, mention.after)) return true
  return !unit && follows(view, mention, clockBefore) && !nounFollows(view, mention)
}

export function isYear(candidate: Candidate): boolean {
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
  if (literal.whole.length === 3 && yearAfter.at(tokens, mention.after) && follows(view, mention, yearBefore))
    return true
  if (!isYearLike(mention) || unit) return false
  if (mention.paired || followsName(candidate)) return true
  if (pastQualifier(view, mention.after) > mention.after) return false
  if (isEnclosed(view, mention) || !nounFollows(view, mention)) return true
  // “2014'te hizmete”: where endings are glued to digits, one makes a year of living memory a date.
  if (lexicon.verbLast && mention.ending !== undefined && isRecentYear(mention)) return true
  if (follows(view, mention, lexicon.contexts.yearBeforeSurely) && (mention.value?.units ?? 0n) % 100n !== 0n)
    return true
  return isRecentYear(mention) && follows(view, mention, yearBefore) && !isRoundCount(view, mention)
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
    tens === true && (decadeAfter.at(view.tokens, mention.after) > 0 || follows(view, mention, decadeBefore))
  )
}

/** «YaC 2017», “the Olympics 2024”: a recent year right after a name. */
function followsName({ view, mention }: Candidate): boolean {
  const previous = tokenAt(view, mention.first - 1)
  if (!isRecentYear(mention) || previous?.kind !== 'word' || mention.first - 1 === view.from) return false
  return (
    view.lexicon.knowledge.phrases.head !== 'capital' && previous.text.charAt(0) !== previous.lower.charAt(0)
  )
}

/** «около 2000 человек»: a round number after a word that counts, with a noun. */
const isRoundCount = (view: View, mention: Mention): boolean =>
  (mention.value?.units ?? 1n) % 100n === 0n && follows(view, mention, view.lexicon.contexts.qualifierBefore)

/** «(1999)», «(1999–2004)», «, 1999)». */
const isEnclosed = (view: View, mention: Mention): boolean =>
  /^[)\],;.—–-]$/.test(textAt(view, mention.after)) || mention.after >= view.to

export function isAge({ view, mention, unit }: Candidate): boolean {
  if (unit?.kind === 'percent') return false // «ставка достигла 18%»
  const { ageBefore, ageAfter, ageAfterUnlessCounted } = view.lexicon.contexts
  if (mention.low.scaled || (mention.value && mention.value.units > 150n)) return false
  if (ageAfter.at(view.tokens, mention.after) > 0) return true
  if (follows(view, mention, ageBefore)) return !isOfThings(view, mention.after)
  const young = ageAfterUnlessCounted.at(view.tokens, mention.after)
  return young > 0 && !isCounted(view, mention.after + young)
}

/** «уровень достиг 7,2 метра», «число их достигло 40 человек»: no years, but what else there is so much of. */
const isOfThings = (view: View, index: number): boolean =>
  isPlainWord(view, index) &&
  !isVerb(view, index) &&
  view.lexicon.contexts.timeUnits.at(view.tokens, index) === 0

/** «30 жас маманды оқыту», but not «30 жас шамасында» or «30 жас болды»: what are young is a noun. */
function isCounted(view: View, index: number): boolean {
  const { lexicon, tokens } = view
  const { agoAfter, qualifierAfter } = lexicon.contexts
  if (!isPlainWord(view, index) || isVerb(view, index)) return false
  return agoAfter.at(tokens, index) === 0 && qualifierAfter.at(tokens, index) === 0
}

/** «5 лет назад», «в последние три года», “two years ago”. */
export function isSpanOfTime({ view, mention }: Candidate): boolean {
  const { timeUnits, agoAfter, agoBefore } = view.lexicon.contexts
  const unit = timeUnits.at(view.tokens, mention.after)
  if (!unit) return false
  return agoAfter.at(view.tokens, mention.after + unit) > 0 || follows(view, mention, agoBefore)
}
