import type { Statistic } from '../../model/statistic.ts'
import { statisticWords } from '../figure-text.ts'
import { type Html, html } from '../html.ts'

/** A chart's picture with what a screen reader is told, and its numbers as a table. */
interface ChartParts {
  /** Unique in the page: ids of the description are made from it. */
  readonly id: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly content: Html
  readonly statistics: readonly Statistic[]
  /** What stands before each value, in their order. */
  readonly labels: readonly string[]
}

/**
 * Inline SVG with its title and description; colours come from the theme by class. The table beside it is for
 * assistive technology, and stands in for the picture where the page is narrow.
 */
export function chartHtml({ id, title, width, height, content, statistics, labels }: ChartParts): Html {
  const description = statistics.map(statisticWords).join('; ')
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${content}</svg>
<table class="chart-table"><tbody>${statistics.map(
    (statistic, index) =>
      html`<tr><th scope="row">${labels[index]}</th><td>${statistic.figure.text}</td></tr>`,
  )}</tbody></table>`
}
