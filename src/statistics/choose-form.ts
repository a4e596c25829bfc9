import type { Statistic, StatisticForm } from '../model/statistic.ts'
import { areComparable } from './comparable.ts'

/** How many statistics stand side by side; beyond it, bars or two rows. */
export const GROUP_SIZE = 4

/** The form that the statistics of one slide are drawn in. First rule that holds. */
export function chooseForm(statistics: readonly Statistic[]): StatisticForm {
  const [only] = statistics
  if (statistics.length === 1 && only) {
    if (only.kind === 'change') return 'change'
    return isPartOfWhole(only) ? 'share' : 'figure'
  }
  return statistics.length > 2 && areComparable(statistics) ? 'bars' : 'group'
}

/** A percentage from 0 to 100 that says what it is of, right after the sign: «40 % населения». */
function isPartOfWhole({ kind, quantity, range, figure, label, unit }: Statistic): boolean {
  if (kind !== 'percent' || range || !label || !unit || !/^[%\p{L}]+$/u.test(unit.text)) return false
  const follows = label.span.start >= figure.span.end && label.span.start - unit.span.end <= 1
  return follows && quantity.number > 0 && quantity.number <= 100
}
