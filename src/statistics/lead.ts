import { mentionsYear, type View } from './mention.ts'
import type { TokenRun } from './noun-phrase.ts'
import { isPlainWord, isVerb } from './words.ts'

const CLAUSE_MARK = /^[,;:.!?()«»"“”—–]$/
/** Words that a lead holds at most; one that has to say alone what the figure is may be longer. */
const MAX_WORDS = 9
const MOST_UNLABELLED = 12
/** Tokens of a name in quotation marks, at most. */
const MOST_QUOTED = 7

/**
 * The words before a figure that its label needs: from the last verb of the clause to the figure, «принял участие в».
 * Without a label they begin at the clause, so that the figure says what it is: «уровень воды составил».
 * `from` is where the words of the statistic before it end; `end` where the figure or its qualifier begins. Where the
 * verb is last nothing before the number is a lead.
 */
export function leadBefore(view: View, from: number, end: number, unlabelled: boolean): TokenRun | undefined {
  if (view.lexicon.verbLast) return undefined
  const { first, whole: entire } = clauseBeginning(view, from, end, unlabelled ? MOST_UNLABELLED : MAX_WORDS)
  const verb = lastVerb(view, first, end)
  // “two died and three others were hurt”: the verb before “and” is not theirs.
  if (verb === undefined || view.lexicon.contexts.and.before(view.tokens, end)) return undefined
  const whole = unlabelled && entire
  const start = whole ? pastAnd(view, first, verb, end) : withNegation(view, verb, first)
  // “are”, “are among the”, «будет» say nothing.
  const { stops, links } = view.lexicon
  const words = view.tokens.slice(start, end).map((_, i) => start + i)
  const empty = words.every((i) => stops.at(view.tokens, i) > 0 || links.at(view.tokens, i) > 0)
  return empty ? undefined : { first: start, last: end }
}

/**
 * Where the words before `end` begin that no mark of a clause parts from it, at most `most`; a name in quotation marks
 * counts as one. `whole`: the clause has no more of them behind `from`.
 */
function clauseBeginning(
  view: View,
  from: number,
  end: number,
  most: number,
): { readonly first: number; readonly whole: boolean } {
  const reach = Math.max(from, view.from)
  let first = end
  for (let words = 0; first > reach; words++) {
    const before = first - 1
    const name = quotedBefore(view, reach, before)
    const parted =
      CLAUSE_MARK.test(view.tokens[before]?.text ?? '') && name === undefined && !isInitialDot(view, before)
    if (parted || isBullet(view, before) || mentionsYear(view, before)) break
    if (words === most) return { first, whole: false }
    first = name ?? before
  }
  return { first, whole: true }
}

/** «Н. В. Ким выделил 5 млн» */
const isInitialDot = ({ tokens }: View, index: number): boolean =>
  tokens[index]?.text === '.' &&
  tokens[index]?.glued === true &&
  /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? '')

/** Where the name begins whose closing quotation mark stands at `last`: «долг «Порта» в размере 7 млн». */
function quotedBefore({ tokens }: View, reach: number, last: number): number | undefined {
  const opening = { '»': '«', '”': '“', '"': '"' }[tokens[last]?.text ?? '']
  if (opening === undefined) return undefined
  for (let index = last - 1; index >= Math.max(reach, last - MOST_QUOTED); index--) {
    const text = tokens[index]?.text ?? ''
    if (text === opening) return index
    if (CLAUSE_MARK.test(text)) return undefined
  }
  return undefined
}

function lastVerb(view: View, from: number, end: number): number | undefined {
  for (let index = end - 1; index >= from; index--) if (isVerb(view, index)) return index
  return undefined
}

/** «не достигло», “did not reach”: a verb keeps what denies it. */
function withNegation({ tokens, lexicon }: View, verb: number, from: number): number {
  const before = tokens[verb - 1]
  if (verb <= from || before === undefined || !lexicon.isNegation(before.lower)) return verb
  return verb - 2 >= from && lexicon.stops.at(tokens, verb - 2) > 0 ? verb - 2 : verb - 1
}

/** “boats sailed and a catch rate of 30 %”: where no verb stands behind “and”, the words before it are another's. */
function pastAnd(view: View, first: number, verb: number, end: number): number {
  const { and } = view.lexicon.contexts
  for (let index = end - 2; index > verb; index--) {
    if (isVerb(view, index)) break
    const length = and.at(view.tokens, index)
    if (length) return index + length
  }
  const start = first + and.at(view.tokens, first)
  // «Ожидается, | что расходы составят …»
  return start < verb && view.lexicon.opensClause(view.tokens[start]?.lower ?? '') ? start + 1 : start
}

/** «- парк площадью 19 га»: a hyphen that no word touches. */
const isBullet = ({ tokens }: View, index: number): boolean =>
  tokens[index]?.text === '-' && tokens[index + 1]?.glued !== true

/**
 * The words of the clause before a figure that neither a label nor a verb says anything of: «рост добычи до», “catch
 * rate of”. Of a long clause they begin at a preposition.
 */
export function clauseBefore(view: View, from: number, end: number): TokenRun | undefined {
  const { tokens, lexicon } = view
  const { first: beginning, whole } = clauseBeginning(view, from, end, MAX_WORDS)
  let first = beginning
  if (!whole) {
    while (first < end && !lexicon.links.at(tokens, first)) first++
  }
  first += lexicon.contexts.and.at(tokens, first)
  for (let index = first; index < end; index++) {
    if (isPlainWord(view, index)) return { first, last: end }
  }
  return undefined
}

/** Whether only a comma, “and” or “or by” stands between two items of a list: the second then shares the first one's verb. */
export function continuesList(view: View, from: number, end: number): boolean {
  const { contexts, links } = view.lexicon
  if (from >= end || end - from > 3) return false
  let rest = view.tokens[from]?.text === ',' ? from + 1 : from
  rest += contexts.and.at(view.tokens, rest) || contexts.or.at(view.tokens, rest)
  if (rest > from) rest += links.at(view.tokens, rest)
  return rest === end
}
