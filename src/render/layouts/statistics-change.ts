import type { Statistic } from '../../model/statistic.ts'
import type { ChangeWords } from '../change-words.ts'
import { figureHtml, figureWidth, leadHtml, leadText, periodText } from '../figure-text.ts'
import { html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { sizeClass, sizesBetween } from '../scale.ts'
import { fitStage, ranked, STAGE } from '../stage.ts'
import { bindWords } from '../typography.ts'

const ARROW = 190
const GAP = 56
const LEAD = 42
/** Room below values that have their words under them: the tail of a comma reaches into it. */
const TAIL = 64

interface Setting {
  readonly figure: number
  readonly label: number
  readonly beside: boolean
}

const SETTINGS = ranked<Setting>(
  [true, false].flatMap((beside) =>
    sizesBetween(380, 120).flatMap((figure) =>
      sizesBetween(64, 36).map((label) => ({ figure, label, beside })),
    ),
  ),
  ({ figure, label, beside }) => 0.6 * (figure / 380) + 0.4 * (label / 64) - (beside ? 0 : 0.06),
  { figure: 120, label: 36, beside: false },
)

/** Old value, arrow, new value; the direction is in the arrow, never in colour alone. */
export function statisticsChange(input: LayoutInput, statistic: Statistic, words: ChangeWords): LaidOut {
  const { typography } = input.language
  const { from, to, label } = words
  const lead = leadText(statistic)
  const period = periodText(statistic, input.headingText)
  const fit = fitStage(input.headingText, SETTINGS, (setting) => {
    const wide = figureWidth(from, setting.figure) + figureWidth(to, setting.figure) + ARROW + GAP * 2
    const width = setting.beside ? STAGE.width - wide - GAP * 1.5 : STAGE.width
    if (wide > STAGE.width || (setting.beside && width < 440)) return Number.POSITIVE_INFINITY
    if (setting.label > 44 && !wordsFit(label, 'heading', setting.label, width))
      return Number.POSITIVE_INFINITY
    const text =
      (label === '' ? 0 : lineCount(label, 'heading', setting.label, width) * setting.label * 1.14) +
      (period === undefined ? 0 : lineCount(period, 'text', LEAD, width) * LEAD * 1.3 + 20)
    const above = lead === '' ? 0 : lineCount(lead, 'text', LEAD, STAGE.width) * LEAD * 1.3 + 36
    return (
      above + (setting.beside ? Math.max(setting.figure * 0.86, text) : setting.figure * 0.86 + TAIL + text)
    )
  })
  const { figure, label: labelSize, beside } = fit.body
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><div class="change ${beside ? 'beside' : 'above'}">${leadHtml(statistic, typography)}<p class="values ${sizeClass(figure)}"><span class="figure from">${figureHtml(from)}</span> ${arrow(words.direction)} <span class="figure to">${figureHtml(to)}</span></p><div class="words">${
      label !== '' && html`<p class="label ${sizeClass(labelSize)}">${bindWords(label, typography)}</p>`
    }${period !== undefined && html`<p class="period">${period}</p>`}</div></div></div>`,
    fits: fit.fits,
  }
}

/** A long thin arrow, leaning up or down. */
const arrow = (direction: 'up' | 'down') =>
  html`<svg class="arrow ${direction}" viewBox="0 0 190 110" width="190" height="110" aria-hidden="true">${
    direction === 'up'
      ? html`<path d="M6 96L176 20M122 16L178 18L150 66"/>`
      : html`<path d="M6 14L176 90M150 44L178 92L122 94"/>`
  }</svg>`
