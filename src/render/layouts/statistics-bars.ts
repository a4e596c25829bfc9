import type { StatisticsFigure } from '../../model/deck.ts'
import { barLabel, barPitch, bars } from '../charts/bars.ts'
import { chartHtml } from '../charts/chart.ts'
import { html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { fitStage, headingHeight, STAGE, sizeCandidates } from '../stage.ts'

const GAP = 60
/** A row higher than this would leave the bars adrift. */
const WIDEST_PITCH = 168

/** Comparable quantities as bars; shares of a whole against the whole. */
export function statisticsBars(input: LayoutInput, { statistics, accent, form }: StatisticsFigure): LaidOut {
  const fit = fitStage(
    input.headingText,
    sizeCandidates(42, 28),
    (size) => barPitch(statistics, size, STAGE.width) * statistics.length,
  )
  const room = STAGE.height - headingHeight(input.headingText, fit.heading) - GAP
  const height = Math.min(room, WIDEST_PITCH * statistics.length)
  const track = form === 'share'
  const full = track ? 100 : Math.max(...statistics.map(({ quantity }) => Math.abs(quantity.number)))
  const content = bars(statistics, {
    width: STAGE.width,
    height,
    label: fit.body,
    accent,
    full: full === 0 ? 1 : full,
    track,
    mirrored: input.language.dir === 'rtl',
  })
  const chart = chartHtml({
    id: input.slide.id,
    title: input.headingText,
    width: STAGE.width,
    height: Math.round(height),
    content,
    statistics,
    labels: statistics.map((statistic) => barLabel(statistic, statistics)),
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence">${chart}</div>`,
    fits: fit.fits,
  }
}
