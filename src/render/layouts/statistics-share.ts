import type { Statistic } from '../../model/statistic.ts'
import { chartHtml } from '../charts/chart.ts'
import { shareBar } from '../charts/share-bar.ts'
import type { LaidOut, LayoutInput } from '../layout.ts'
import { STAGE } from '../stage.ts'
import { loneFigure } from './lone-figure.ts'

const GAP = 64

/** A part of a whole: the figure large with its words, below it one bar of the whole. */
export function statisticsShare(input: LayoutInput, statistic: Statistic): LaidOut {
  const bar = shareBar(statistic, STAGE.width, input.language.dir === 'rtl')
  const chart = chartHtml({
    id: input.slide.id,
    title: input.headingText === '' ? statistic.figure.text : input.headingText,
    width: STAGE.width,
    height: bar.height,
    content: bar.content,
    statistics: [statistic],
    labels: [statistic.label?.text ?? input.headingText],
  })
  return loneFigure(input, statistic, { html: chart, height: bar.height + GAP })
}
