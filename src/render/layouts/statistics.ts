import type { StatisticsFigure } from '../../model/deck.ts'
import { html } from '../html.ts'
import type { LaidOut, LayoutInput } from '../layout.ts'
import { loneFigure } from './lone-figure.ts'
import { statement } from './statement.ts'
import { statisticsGroup } from './statistics-group.ts'

/** Figures with their words; without any (the author's own text took over) the slide is a statement. */
export function statistics(input: LayoutInput): LaidOut {
  const figure = input.slide.figure
  const [first] = figure?.statistics ?? []
  if (figure === undefined || first === undefined) return statement(input)
  return arranged(input, figure)
}

function arranged(input: LayoutInput, figure: StatisticsFigure): LaidOut {
  const [first, second] = figure.statistics
  if (first === undefined) return { body: html``, fits: true }
  return second === undefined ? loneFigure(input, first) : statisticsGroup(input, figure)
}
