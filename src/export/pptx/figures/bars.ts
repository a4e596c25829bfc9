import type { StatisticsFigure } from '../../../model/deck.ts'
import { barLabel } from '../../../render/charts/bars.ts'
import { type Box, type Canvas, inches, points } from '../canvas.ts'
import { labelFormats } from '../chart-labels.ts'
import { SCHEME } from '../theme.ts'

/** A native bar chart: its values stand in a sheet behind it, to be edited. */
export function bars(
  { slide, input }: Canvas,
  { statistics, accent, form }: StatisticsFigure,
  room: Box,
): void {
  // The library draws the first at the bottom.
  const upwards = statistics.toReversed()
  const labels = upwards.map((statistic) => barLabel(statistic, statistics))
  const values = upwards.map(({ quantity }) => quantity.number)
  const marked = accent === undefined ? undefined : statistics[accent]
  const high = Math.min(room.h, 168 * statistics.length)
  slide.addChart('bar', [{ name: input.headingText, labels, values }], {
    ...inches({ ...room, y: room.y + (room.h - high) / 2, h: high }),
    barDir: 'bar',
    barGapWidthPct: 55,
    chartColors: upwards.map((statistic) => SCHEME[statistic === marked ? 'accent' : 'bar']),
    catAxisLabelColor: SCHEME.text,
    catAxisLabelFontFace: '+mn-lt',
    catAxisLabelFontSize: points(42),
    catAxisLineShow: true,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisMinVal: 0,
    ...(form === 'share' && { valAxisMaxVal: 100 }),
    valGridLine: { style: 'none' },
    showValue: true,
    showLegend: false,
    showTitle: false,
    dataLabelFormatCode: labelFormats(upwards),
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: '+mj-lt',
    dataLabelFontBold: true,
    dataLabelFontSize: points(64),
    dataLabelColor: SCHEME.text,
    altText: statistics.map((one) => `${barLabel(one, statistics)}: ${one.figure.text}`).join('; '),
  })
}
