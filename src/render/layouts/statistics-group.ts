import type { StatisticsFigure } from '../../model/deck.ts'
import type { Statistic } from '../../model/statistic.ts'
import { figureHtml, figureWidth, leadHtml, leadText, periodText } from '../figure-text.ts'
import { type Html, html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { sizeClass, sizesBetween } from '../scale.ts'
import { fitStage, ranked, STAGE } from '../stage.ts'
import { bindWords } from '../typography.ts'

const GAP = 80
const RULE = 4
/** Room above the words of each row. */
const ROW_HEAD = 36
const LEAD_LINE = 1.25
const LABEL_LINE = 1.24
const FIGURE_LINE = 0.8
/** Between lead and figure, figure and label. */
const INNER_GAPS = 28 + 36
const ROW_GAP = 56
const PERIOD = 66
/** Figure and label side by side: between them, and the share of the cell that the figure may take. */
const BESIDE_GAP = 40
const BESIDE_SHARE = 0.55

interface Setting {
  readonly figure: number
  readonly label: number
  /** Statistics in a row. */
  readonly columns: number
  /** The words beside the figure, not below it. */
  readonly beside: boolean
  /** The column that is half as wide again, for its long label. */
  readonly wide?: number | undefined
}

/** How much wider the wide column is. */
const WIDE = 1.5

/** Upper end of the figure by the number of statistics in a row. */
const upperFigure = (columns: number): number => (columns <= 2 ? 460 : 284)

/** Upper end of the label: in two rows the figures need the room. */
const upperLabel = (count: number): number => (count <= 4 ? 44 : 36)

/** At this size a word of a label rather breaks than the slide overflows. */
const BROKEN = 28

/** One row of up to four, two rows of more; or two abreast with the words beside the figures. */
function settings(count: number, longest: number | undefined) {
  const inRows = { columns: count <= 4 ? count : Math.ceil(count / 2), beside: false }
  const arrangements = [
    inRows,
    ...(count > 2 ? [{ columns: 2, beside: true }] : []),
    ...(longest !== undefined && count <= 4 ? [{ ...inRows, wide: longest }] : []),
  ]
  return ranked<Setting>(
    arrangements.flatMap((arrangement) =>
      sizesBetween(arrangement.beside ? 256 : upperFigure(arrangement.columns), 88).flatMap((figure) =>
        sizesBetween(upperLabel(count), 30).map((label) => ({ figure, label, ...arrangement })),
      ),
    ),
    ({ figure, label, columns, beside, wide }) =>
      0.55 * (figure / upperFigure(columns)) +
      0.45 * (label / 44) -
      0.05 * Math.max(0, COMFORTABLE_LABEL - label) -
      (beside ? 0.12 : 0) -
      (wide === undefined ? 0 : 0.05),
    { figure: 88, label: 28, ...inRows },
  )
}

/** Below this a label costs more than its size: it is read from the back of the room. */
const COMFORTABLE_LABEL = 34

const leadSize = (label: number): number => Math.min(34, label)

function cellWidth({ columns, wide }: Setting, index: number): number {
  const room = STAGE.width - GAP * (columns - 1)
  if (wide === undefined) return room / columns
  const part = room / (columns - 1 + WIDE)
  return index === wide ? part * WIDE : part
}

/** The statistic whose label is far longer than the others': a column of its own width may serve it. */
function longestLabel(statistics: readonly Statistic[]): number | undefined {
  const lengths = statistics.map(({ label }) => label?.text.length ?? 0)
  const [longest = 0, second = 0] = lengths.toSorted((a, b) => b - a)
  return longest > 1.6 * second ? lengths.indexOf(longest) : undefined
}

/** Height of one statistic in a cell; `Infinity` where its figure or a word of its label is too wide. */
function cellHeight(
  statistic: Statistic,
  index: number,
  setting: Setting,
  period: string | undefined,
): number {
  const cell = cellWidth(setting, index)
  const wide = figureWidth(statistic.figure.text, setting.figure)
  if (wide > (setting.beside ? cell * BESIDE_SHARE : cell)) return Number.POSITIVE_INFINITY
  const width = setting.beside ? cell - wide - BESIDE_GAP : cell
  const label = statistic.label?.text ?? ''
  if (setting.label > BROKEN && !wordsFit(label, 'text', setting.label, width))
    return Number.POSITIVE_INFINITY
  const lead = leadSize(setting.label)
  const words =
    (label === '' ? 0 : lineCount(label, 'text', setting.label, width) * setting.label * LABEL_LINE) +
    (period === undefined ? 0 : lineCount(period, 'text', lead, width) * lead * LABEL_LINE + 12)
  const above = leadText(statistic)
  const leadHeight = above === '' ? 0 : lineCount(above, 'strong', lead, width) * lead * LEAD_LINE
  const figure = setting.figure * FIGURE_LINE
  return setting.beside ? Math.max(figure, leadHeight + 12 + words) : leadHeight + figure + INNER_GAPS + words
}

/** Two to eight figures in equal columns under a heavy rule; many, or with long labels, in two rows and more. */
export function statisticsGroup(input: LayoutInput, figure: StatisticsFigure): LaidOut {
  const { statistics, accent } = figure
  const periods = statistics.map((statistic) => periodText(statistic, input.headingText))
  const shared = periods.every((period) => period === periods[0]) ? periods[0] : undefined
  const own = (index: number) => (shared === undefined ? periods[index] : undefined)
  const fit = fitStage(
    input.headingText,
    settings(statistics.length, longestLabel(statistics)),
    (setting) => {
      const heights = statistics.map((statistic, index) => cellHeight(statistic, index, setting, own(index)))
      let sum = RULE + (shared === undefined ? 0 : PERIOD)
      for (let row = 0; row < heights.length; row += setting.columns) {
        sum += Math.max(...heights.slice(row, row + setting.columns)) + ROW_HEAD + (row === 0 ? 0 : ROW_GAP)
      }
      return sum
    },
  )
  const { columns, beside, wide } = fit.body
  const cell = (statistic: Statistic, index: number): Html =>
    cellHtml(input, statistic, fit.body, { accent: index === accent, period: own(index) })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence">${shared !== undefined && html`<p class="period">${shared}</p>`}<ul class="group columns-${columns}${beside ? ' beside' : ''}${wide !== undefined ? ` wide-${wide + 1}` : ''}">${statistics.map(cell)}</ul></div>`,
    fits: fit.fits,
  }
}

function cellHtml(
  input: LayoutInput,
  statistic: Statistic,
  setting: Setting,
  { accent, period }: { readonly accent: boolean; readonly period: string | undefined },
): Html {
  const { typography } = input.language
  const label = statistic.label?.text
  const classes = [accent ? 'accent' : '', input.deck.config.fragments === true ? 'fragment' : '']
  const names = classes.filter((name) => name !== '').join(' ')
  return html`<li${names !== '' && html` class="${names}"`}>
<div class="lead-cell ${sizeClass(leadSize(setting.label))}">${leadHtml(statistic, typography)}</div>
<p class="figure ${sizeClass(setting.figure)}">${figureHtml(statistic.figure.text)}</p>
<div class="words ${sizeClass(setting.label)}">${label !== undefined && html`<p class="label">${bindWords(label, typography)}</p>`}${period !== undefined && html`<p class="period">${period}</p>`}</div>
</li>`
}
