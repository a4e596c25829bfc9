import type { TokenRun } from './label.ts'
import { mentionsYear, type View } from './mention.ts'
import { isPlainWord, isVerb } from './words.ts'

const CLAUSE_MARK = /^[,;:.!?()«»"“”—–]$/
/** Words that a lead holds at most; one that has to say alone what the figure is may be longer. */
const MAX_WORDS = 9
const MOST_UNLABELLED = 12

/**
 * The words before a figure that its label needs: from the last verb of the clause to the figure, «принял участие в».
 * Without a label they begin at the clause, so that the figure says what it is: «уровень воды составил».
 * `from` is where the words of the statistic before it end; `end` where the figure or its qualifier begins. Where the
 * verb is last nothing before the number is a lead.
 */
export function leadBefore(view: View, from: number, end: number, unlabelled: boolean): TokenRun | undefined {
  if (view.lexicon.verbLast) return undefined
  let verb: number | undefined
  let first = end
  const reach = Math.max(from, view.from, end - (unlabelled ? MOST_UNLABELLED : MAX_WORDS))
  while (
    first > reach &&
    !CLAUSE_MARK.test(view.tokens[first - 1]?.text ?? '') &&
    !isBullet(view, first - 1) &&
    !mentionsYear(view, first - 1)
  ) {
    first--
    if (verb === undefined && isVerb(view, first)) verb = first
  }
  // “two died and three others were hurt”: the verb before “and” is not theirs.
  if (verb === undefined || view.lexicon.contexts.and.before(view.tokens, end)) return undefined
  const whole = unlabelled && (first > reach || first === view.from)
  const start = whole ? pastAnd(view, first, verb, end) : withNegation(view, verb, first)
  // “are”, “are among the”, «будет» say nothing.
  const { stops, links } = view.lexicon
  const words = view.tokens.slice(start, end).map((_, i) => start + i)
  const empty = words.every((i) => stops.at(view.tokens, i) > 0 || links.at(view.tokens, i) > 0)
  return empty ? undefined : { first: start, last: end }
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
  return start < verb && view.lexicon.isRelative(view.tokens[start]?.lower ?? '') ? start + 1 : start
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
  const reach = Math.max(from, view.from, end - MAX_WORDS)
  let first = end
  while (
    first > reach &&
    !CLAUSE_MARK.test(tokens[first - 1]?.text ?? '') &&
    !isBullet(view, first - 1) &&
    !mentionsYear(view, first - 1)
  )
    first--
  if (first === reach && first > Math.max(from, view.from)) {
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
