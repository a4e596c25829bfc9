import type { Statistic } from '../../model/statistic.ts'

/** Between the formats of the bars; in no number format. */
const BETWEEN = '\u241e'
/** Each comma after the digits of a format divides by a thousand. */
const THOUSANDS = [0, 1, 2, 3, 4]

/**
 * A chart's labels have one format for all bars; «21 тысяча» and «23 тысячи» need two. The library carries them in
 * the place of the one, and `withOwnLabels` parts them.
 */
export const labelFormats = (statistics: readonly Statistic[]): string =>
  statistics.map(numberFormat).join(BETWEEN)

/**
 * The number format (ECMA-376, 18.8.31) that shows the value as the article has it: 16000 written as «16 тысяч»
 * is `0," тысяч"`. So the label keeps its words and still follows the value when that is edited.
 */
function numberFormat({ figure, quantity }: Statistic): string {
  const [, before = '', digits = '', after = ''] = /^(\D*)(\d[\d\s.,]*(?<=\d))(\D*)$/.exec(figure.text) ?? []
  for (const thousands of THOUSANDS) {
    const [whole = '', fraction = ''] = String(quantity.number / 1000 ** thousands).split('.')
    if (whole + fraction !== digits.replace(/\D/g, '')) continue
    const grouped = /^\d{1,3}[\s.,]\d{3}(?!\d)/.test(digits) && whole.length > 3
    const places = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`
    return `${words(before)}${grouped ? '#,##0' : '0'}${places}${','.repeat(thousands)}${words(after)}`
  }
  return '#,##0.##'
}

/** On one line with the digits. */
const words = (text: string): string =>
  text === '' ? '' : `"${text.replaceAll('"', '').replace(/\s/g, '\u00a0')}"`

/** Gives every bar of a chart's part the label format that was meant for it; the chart as a whole has the first. */
export function withOwnLabels(xml: string): string {
  const labels =
    /<c:dLbls>\s*<c:numFmt formatCode="([^"]*)" sourceLinked="0"\/>([\s\S]*?<\/c:txPr>)([\s\S]*?)<\/c:dLbls>/g
  let inSeries = true // its labels come before those of the whole
  return xml.replace(labels, (_, codes: string, style: string, shown: string) => {
    const formats = codes.split(BETWEEN)
    const text = style.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>')
    const own = inSeries ? formats.map((code, index) => barLabel(index, code, text, shown)).join('') : ''
    inSeries = false
    return `<c:dLbls>${own}${formatElement(formats[0] ?? '')}${text}${shown}</c:dLbls>`
  })
}

const barLabel = (index: number, code: string, text: string, shown: string): string =>
  `<c:dLbl><c:idx val="${index}"/>${formatElement(code)}${text}${shown.replace(/<c:showLeaderLines[^>]*>/, '')}</c:dLbl>`

const formatElement = (code: string): string => `<c:numFmt formatCode="${code}" sourceLinked="0"/>`
