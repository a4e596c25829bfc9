import type { Statistic } from '../model/statistic.ts'

/**
 * Whether statistics may share an axis: one kind, one unit, and of counts one counted noun («27 встреч», «84 встречи»).
 * A range or a change is never drawn on a common axis: it has no single value.
 */
export function areComparable(statistics: readonly Statistic[]): boolean {
  const [first, ...rest] = statistics
  if (
    !first ||
    rest.length === 0 ||
    statistics.some((statistic) => statistic.range || statistic.quantity.number < 0)
  )
    return false
  if (first.kind === 'change' || first.kind === 'ratio') return false
  return rest.every(
    (statistic) =>
      statistic.kind === first.kind &&
      sameWord(statistic.unit?.text, first.unit?.text) &&
      sameWord(statistic.rate?.text, first.rate?.text) &&
      (first.kind === 'percent' || sameWord(headWord(statistic), headWord(first))),
  )
}

const headWord = (statistic: Statistic): string | undefined => statistic.label?.text.split(/[\s,]/)[0]

/** The same word but for its ending: at most three letters differ at the end. */
function sameWord(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return true
  let common = 0
  while (common < x.length && x[common] === y[common]) common++
  return common >= 3 && x.length - common <= 3 && y.length - common <= 3
}
