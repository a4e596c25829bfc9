import type { Draft } from './draft.ts'
import type { View } from './mention.ts'
import type { TokenRun } from './noun-phrase.ts'
import type { Unit } from './units.ts'
import { isPlainWord, isVerb } from './words.ts'

/** A statistic among the words around it: all its own words, its lead, and where the one before it ends. */
interface Placed {
  readonly own: TokenRun
  readonly lead?: TokenRun | undefined
  readonly previousEnd: number
}

/** Whether a number goes along with what its sentence says and is not what the sentence is about. */
export const isIncidental = (view: View, draft: Draft, placed: Placed): boolean =>
  isConversion(view, draft, placed) ||
  isCircumstance(view, draft, placed) ||
  isPlace(view, draft, placed) ||
  isDenied(view, placed) ||
  isDenominator(view, draft) ||
  isPartOfUnit(view, draft) ||
  isOneOfPair(view, draft) ||
  saysNothing(view, draft, placed)

/** “forty miles down the coast”: where something lies. */
function isPlace({ tokens, lexicon }: View, { unit, mention }: Draft, { lead }: Placed): boolean {
  if (unit?.kind !== 'measure' || lead !== undefined) return false
  return lexicon.contexts.away.at(tokens, Math.max(unit.last, mention.after)) > 0
}

/** «не 12 школ, а 10»: how many there are not. */
function isDenied({ tokens, lexicon }: View, { own, lead }: Placed): boolean {
  const before = tokens[own.first - 1]
  return lead === undefined && before?.kind === 'word' && lexicon.isNegation(before.lower)
}

/** «1 км²-ге | 6,3 адам»: to how many there are so many. */
function isDenominator({ tokens, lexicon }: View, { unit }: Draft): boolean {
  const last = tokens[(unit?.last ?? 0) - 1]?.lower ?? ''
  const dative = lexicon.knowledge.phrases.dative?.test(last) === true
  return unit?.kind === 'measure' && dative && tokens[unit.last]?.kind === 'digits'
}

/** «1 г/л»: a unit that goes on behind a slash. */
const isPartOfUnit = ({ tokens }: View, { unit }: Draft): boolean =>
  unit !== undefined && tokens[unit.last]?.text === '/' && tokens[unit.last]?.glued === true

/** “41 and 112 votes respectively”: which is whose, the words before say. */
function isOneOfPair({ tokens, lexicon }: View, { label, unit, mention }: Draft): boolean {
  const end = Math.max(label?.last ?? 0, unit?.last ?? 0, mention.after)
  return lexicon.contexts.respectively.at(tokens, end) > 0
}

/** «выросли на 61 процент», “lost £18 million”: a verb alone does not say of what the figure is. */
function saysNothing(view: View, { label }: Draft, { lead }: Placed): boolean {
  // «…, что на 7 % больше»: than what, and of what, stands elsewhere.
  const compares =
    label && view.lexicon.contexts.comparatives.at(view.tokens, label.first) === label.last - label.first
  if (compares) return lead === undefined
  // «71 % его | составляют …»
  const only = label !== undefined && label.last - label.first === 1
  if (only && lead === undefined && view.lexicon.isPronoun(view.tokens[label.first]?.lower ?? '')) return true
  if (label !== undefined || lead === undefined) return false
  for (let index = lead.first; index < lead.last; index++) {
    const linked = view.lexicon.links.at(view.tokens, index) > 0
    // “down from 63.9 %”
    const { up, down } = view.lexicon.contexts
    const moves = up.at(view.tokens, index) > 0 || down.at(view.tokens, index) > 0
    const empty =
      linked || moves || isVerb(view, index) || view.lexicon.isAdverb(view.tokens[index]?.lower ?? '')
    if (!empty && isPlainWord(view, index)) return false
  }
  return true
}

/** «40 км (25 миль)», “$2m (£1.6m)”: the same quantity once more, in another unit. */
function isConversion({ tokens }: View, { unit, mention }: Draft, { own, previousEnd }: Placed): boolean {
  if (unit === undefined || unit.kind === 'percent') return false
  const open = own.first - 1
  const end = Math.max(unit.last, mention.after)
  return tokens[open]?.text === '(' && open <= previousEnd && tokens[end]?.text === ')'
}

/** «Пять лет он жил в городе»: a span of time is a result only of «длился», «занял», “took”. */
export function isCircumstance(view: View, { unit, mention }: Draft, { own, lead }: Placed): boolean {
  if (unit?.kind !== 'measure' || mention.highValue !== undefined || !isTime(view, unit)) return false
  if (view.lexicon.verbLast) return !saysLasting(view, { first: own.last, last: own.last + 3 })
  return lead === undefined || !saysLasting(view, lead)
}

/** «8 часов», «рабочих дней». */
const isTime = ({ tokens, lexicon }: View, { first, last }: Unit): boolean =>
  lexicon.contexts.timeUnits.at(tokens, first) > 0 || lexicon.contexts.timeUnits.before(tokens, last) > 0

function saysLasting({ tokens, lexicon, to }: View, { first, last }: TokenRun): boolean {
  for (let index = first; index < Math.min(last, to); index++) {
    if (lexicon.contexts.lasting.at(tokens, index)) return true
  }
  return false
}
