import type { Statistic } from '../../model/statistic.ts'
import { figureHtml, figureWidth, leadHtml, leadText, periodText, underHeading } from '../figure-text.ts'
import { type Html, html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { sizeClass, sizesBetween } from '../scale.ts'
import { fitStage, ranked, STAGE } from '../stage.ts'
import { bindWords } from '../typography.ts'

const GAP = 96
const LEAD = 42
const SMALL_LINE = 1.3
const LABEL_LINE = 1.14
/** Height of the figure's line in its own size. */
const FIGURE_LINE = 0.8
/** The label stands beside the figure only where it has this much room. */
const BESIDE = 540

interface Setting {
  readonly figure: number
  readonly label: number
  readonly beside: boolean
}

/** Beside the figure while it can be large, else below it. */
const SETTINGS = ranked<Setting>(
  [true, false].flatMap((beside) =>
    sizesBetween(beside ? 680 : 520, 120).flatMap((figure) =>
      sizesBetween(76, 38).map((label) => ({ figure, label, beside })),
    ),
  ),
  ({ figure, label, beside }) => 0.6 * (figure / 680) + 0.4 * (label / 76) - (beside ? 0 : 0.02),
  { figure: 120, label: 38, beside: false },
)

/** What stands below the figure and its words, with its height in px. */
interface Below {
  readonly html: Html
  readonly height: number
}

/** One huge figure; its lead-in above its label, the period below. */
export function loneFigure(input: LayoutInput, given: Statistic, below?: Below): LaidOut {
  const { typography } = input.language
  const statistic = underHeading(given, input.headingText)
  const lead = leadText(statistic)
  const label = statistic.label?.text ?? ''
  const period = periodText(statistic, input.headingText)
  const small = (text: string | undefined, width: number): number =>
    text === undefined || text === '' ? 0 : lineCount(text, 'text', LEAD, width) * LEAD * SMALL_LINE + 24
  const fit = fitStage(input.headingText, SETTINGS, (setting) => {
    const wide = figureWidth(statistic.figure.text, setting.figure)
    const width = setting.beside ? STAGE.width - GAP - wide : STAGE.width
    if (wide > STAGE.width || (setting.beside && width < BESIDE)) return Number.POSITIVE_INFINITY
    if (setting.label > 44 && !wordsFit(label, 'heading', setting.label, width))
      return Number.POSITIVE_INFINITY
    const words =
      small(lead, width) +
      small(period, width) +
      (label === '' ? 0 : lineCount(label, 'heading', setting.label, width) * setting.label * LABEL_LINE)
    const figure = setting.figure * FIGURE_LINE
    const height = setting.beside ? Math.max(figure, words) : figure + 40 + 48 + words
    return height + (below?.height ?? 0)
  })
  const { figure, label: labelSize, beside } = fit.body
  const labelHtml =
    label === ''
      ? undefined
      : html`<p class="label ${sizeClass(labelSize)}">${bindWords(label, typography)}</p>`
  const periodHtml = period === undefined ? undefined : html`<p class="period">${period}</p>`
  const figureLine = html`<p class="figure ${sizeClass(figure)}">${figureHtml(statistic.figure.text)}</p>`
  const leadLine = leadHtml(statistic, typography)
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><div class="lone-figure ${beside ? 'beside' : 'above'}">${leadLine}${figureLine}${labelHtml}${periodHtml}</div>${below?.html}</div>`,
    fits: fit.fits,
  }
}
