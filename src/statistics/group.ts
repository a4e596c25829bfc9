import type { StatisticsFigure } from '../model/deck.ts'
import type { Statistic } from '../model/statistic.ts'
import { chooseForm, GROUP_SIZE } from './choose-form.ts'
import { areComparable } from './comparable.ts'

/**
 * Those that are worth a place on a slide: each says what it is of and is what its sentence is about. What an author
 * wrote, or asked for, needs no such leave.
 */
export const telling = (statistics: readonly Statistic[]): Statistic[] =>
  inDigits(
    statistics.filter(
      ({ incidental, lead, label }) => !incidental && (lead !== undefined || label !== undefined),
    ),
  )

/** Numbers in words stand on a slide among their like: beside digits «семь» is no figure. */
function inDigits(statistics: Statistic[]): Statistic[] {
  const digits = statistics.filter(({ number }) => /\d/.test(number.text))
  return digits.length > 0 ? digits : statistics
}

/**
 * Statistics that belong on one slide, as one figure in the order of the article. Up to eight stay together (five to
 * eight stand in two rows, or as bars); more are cut into figures of four, or of eight where they share an axis.
 */
export function figuresTogether(statistics: readonly Statistic[]): StatisticsFigure[] {
  return statistics.length === 0 ? [] : split(withoutParts(statistics)).map(asFigure)
}

const asFigure = (statistics: readonly Statistic[]): StatisticsFigure => ({
  form: chooseForm(statistics),
  statistics,
})

/** Leaves out what an earlier figure says already: a number inside its label. */
function withoutParts(statistics: readonly Statistic[]): Statistic[] {
  return statistics.filter((part, index) => {
    return !isInside(part, statistics[index - 1]) && !isInside(part, statistics[index - 2])
  })
}

/** «двух из трех особенностей»: the three stands in the label of the two. An author's own words have empty spans. */
function isInside({ number }: Statistic, whole: Statistic | undefined): boolean {
  const label = whole?.label?.span
  if (number.span.start === number.span.end) return false
  return label !== undefined && label.start <= number.span.start && number.span.end <= label.end
}

function split(group: readonly Statistic[]): Statistic[][] {
  if (group.length <= GROUP_SIZE * 2) return [[...group]]
  const size = areComparable(group) ? GROUP_SIZE * 2 : GROUP_SIZE
  const parts: Statistic[][] = []
  for (let index = 0; index < group.length; index += size) parts.push(group.slice(index, index + size))
  return parts
}
