import type { TokenRun } from './label.ts'
import { mentionsYear, type View } from './mention.ts'
import { isVerb } from './words.ts'

const CLAUSE_MARK = /^[,;:.!?()«»"“”—–]$/
/** Words that a lead holds at most. */
const MAX_WORDS = 9

/**
 * The words before a figure that its label needs: from the last verb of the clause to the figure, «принял участие в».
 * Without a label they begin at the clause, so that the figure says what it is: «уровень пиратства составил».
 * `from` is where the words of the statistic before it end; `end` where the figure or its qualifier begins. Where the
 * verb is last nothing before the number is a lead.
 */
export function leadBefore(view: View, from: number, end: number, unlabelled: boolean): TokenRun | undefined {
  if (view.lexicon.verbLast) return undefined
  let verb: number | undefined
  let first = end
  const reach = Math.max(from, view.from, end - MAX_WORDS)
  while (
    first > reach &&
    !CLAUSE_MARK.test(view.tokens[first - 1]?.text ?? '') &&
    !mentionsYear(view, first - 1)
  ) {
    first--
    if (verb === undefined && isVerb(view, first)) verb = first
  }
  // “two died and three others were hurt”: the verb before “and” is not theirs.
  if (verb === undefined || view.lexicon.contexts.and.before(view.tokens, end)) return undefined
  const whole = unlabelled && (first > reach || first === view.from)
  const start = whole ? first + view.lexicon.contexts.and.at(view.tokens, first) : verb
  // “are”, «будет» alone say nothing.
  const empty = end - start === 1 && view.lexicon.stops.at(view.tokens, start) > 0
  return empty ? undefined : { first: start, last: end }
}

/** Whether only a comma or “and” stands between two items of a list: the second then shares the first one's verb. */
export function continuesList(view: View, from: number, end: number): boolean {
  if (from >= end || end - from > 2) return false
  const first = view.tokens[from]
  const rest = first?.text === ',' ? from + 1 : from
  return rest === end || view.lexicon.contexts.and.at(view.tokens, rest) === end - rest
}
