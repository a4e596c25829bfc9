import type { StatisticsFigure } from '../../model/deck.ts'
import { figureHtml, leadHtml, periodText, sharedPeriod } from '../figure-text.ts'
import { type Html, html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { sizeClass } from '../scale.ts'
import { fitStage } from '../stage.ts'
import { bindWords } from '../typography.ts'
import {
  type GroupCell,
  type GroupSetting,
  groupHeight,
  groupSettings,
  leadSize,
  shownFigure,
} from './group-fit.ts'

/** A period that all share stands above the group, once. */
const PERIOD = 66

/**
 * Two to eight figures in columns under a heavy rule; many, or with long words, in two rows and more. A period
 * that all share stands above them once; without a heading it is the heading.
 */
export function statisticsGroup(input: LayoutInput, figure: StatisticsFigure): LaidOut {
  const { statistics, accent } = figure
  const shared = sharedPeriod(figure)
  const cells = statistics.map((statistic) => ({
    statistic,
    period: shared === undefined ? periodText(statistic, input.headingText) : undefined,
  }))
  const headed = input.headingText !== ''
  const above =
    headed && statistics[0] !== undefined ? periodText(statistics[0], input.headingText) : undefined
  const line = shared === undefined ? undefined : above
  const fit = fitStage(
    headed ? input.headingText : (shared ?? ''),
    groupSettings(statistics),
    (setting) => (line === undefined ? 0 : PERIOD) + groupHeight(cells, setting),
  )
  const heading =
    headed || shared === undefined
      ? headingHtml(input, fit.heading)
      : html`<h2 class="heading period-heading ${sizeClass(fit.heading)}">${shared}</h2>`
  return {
    body: html`${heading}
<div class="evidence">${line !== undefined && html`<p class="period">${line}</p>`}<ul class="${groupClasses(fit.body)}">${cells.map(
      (cell, index) => cellHtml(input, cell, fit.body, index === accent),
    )}</ul></div>`,
    fits: fit.fits,
  }
}

const groupClasses = ({ columns, beside, wide }: GroupSetting): string =>
  ['group', `columns-${columns}`, beside ? 'beside' : '', wide === undefined ? '' : `wide-${wide + 1}`]
    .filter((name) => name !== '')
    .join(' ')

function cellHtml(
  input: LayoutInput,
  { statistic, period }: GroupCell,
  setting: GroupSetting,
  accent: boolean,
): Html {
  const { typography } = input.language
  const classes = [accent ? 'accent' : '', input.deck.config.fragments === true ? 'fragment' : '']
  const names = classes.filter((name) => name !== '').join(' ')
  const label = statistic.label?.text
  const [figure, unit] = shownFigure(statistic, setting)
  const tail = /[,;]/.test(figure) ? ' tailed' : ''
  return html`<li${names !== '' && html` class="${names}"`}>
<div class="lead-cell ${sizeClass(leadSize(setting.label))}">${leadHtml(statistic, typography)}</div>
<p class="figure ${sizeClass(setting.figure)}${tail}">${figureHtml(figure)}</p>
<div class="words ${sizeClass(setting.label)}">${unit !== '' && html`<p class="unit">${unit}</p>`}${
    label !== undefined && html`<p class="label">${bindWords(label, typography)}</p>`
  }${period !== undefined && html`<p class="period">${period}</p>`}</div>
</li>`
}
