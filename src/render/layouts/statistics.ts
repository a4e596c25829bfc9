import type { StatisticsFigure } from '../../model/deck.ts'
import type { Statistic } from '../../model/statistic.ts'
import { changeWords } from '../change-words.ts'
import type { LaidOut, LayoutInput } from '../layout.ts'
import { loneFigure } from './lone-figure.ts'
import { statement } from './statement.ts'
import { statisticsBars } from './statistics-bars.ts'
import { statisticsChange } from './statistics-change.ts'
import { statisticsGroup } from './statistics-group.ts'
import { statisticsShare } from './statistics-share.ts'

/**
 * Figures with their words, in the form that was chosen; without any (the author's own text took over) the
 * slide is a statement. A form that the figures cannot be drawn in falls back to figures.
 */
export function statistics(input: LayoutInput): LaidOut {
  const { figure } = input.slide
  const [first, second] = figure?.statistics ?? []
  if (figure === undefined || first === undefined) return statement(input)
  return second === undefined ? single(input, figure, first) : several(input, figure)
}

const isShare = ({ kind, quantity }: Statistic): boolean =>
  kind === 'percent' && quantity.number >= 0 && quantity.number <= 100

function single(input: LayoutInput, { form }: StatisticsFigure, statistic: Statistic): LaidOut {
  if (form === 'share' && isShare(statistic)) return statisticsShare(input, statistic)
  const words = form === 'change' ? changeWords(statistic, input.language.typography) : undefined
  return words === undefined ? loneFigure(input, statistic) : statisticsChange(input, statistic, words)
}

function several(input: LayoutInput, figure: StatisticsFigure): LaidOut {
  const { form, statistics: all } = figure
  const drawn = form === 'share' ? all.every(isShare) : form === 'bars' && all.every(isPositive)
  return drawn ? statisticsBars(input, figure) : statisticsGroup(input, figure)
}

const isPositive = ({ quantity }: Statistic): boolean => quantity.number >= 0
