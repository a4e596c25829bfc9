import { isVerb, type TokenRun } from './label.ts'
import type { View } from './mentions.ts'

const CLAUSE_MARK = /^[,;:.!?()«»"“”—–]$/

/**
 * The words before a figure that its label needs: from the last verb of the clause to the figure, «принял участие в».
 * `from` is where the words of the statistic before it end; `end` where the figure or its qualifier begins.
 */
export function leadBefore(view: View, from: number, end: number): TokenRun | undefined {
  let verb: number | undefined
  for (let index = end - 1; index >= Math.max(from, view.from, end - 8); index--) {
    if (CLAUSE_MARK.test(view.tokens[index]?.text ?? '')) break
    if (isVerb(view, index)) {
      verb = index
      break
    }
  }
  return verb === undefined ? undefined : { first: verb, last: end }
}

/** Whether only a comma or “and” stands between two items of a list: the second then shares the first one's verb. */
export function continuesList(view: View, from: number, end: number): boolean {
  if (from >= end || end - from > 2) return false
  const first = view.tokens[from]
  const rest = first?.text === ',' ? from + 1 : from
  return rest === end || view.lexicon.contexts.and.at(view.tokens, rest) === end - rest
}
