import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'

const shown = (text: string, lang: string) =>
  extractStatistics(text, { lang }).map(({ lead, figure, label, period, quantity }) => [
    lead?.text,
    figure.text,
    label?.text,
    period?.text,
    quantity.decimal,
  ])

test('an enumeration gives each statistic its verb, carrying a shared one, and the year as period', () => {
  const text =
    'В 2023 году библиотека открыла 12 читальных залов, приняла участие в 5 книжных ярмарках и выставках, провела 40 встреч с местными авторами, 7 лекций.'
  expect(shown(text, 'ru')).toEqual([
    ['открыла', '12', 'читальных залов', 'В 2023 году', '12'],
    ['приняла участие в', '5', 'книжных ярмарках и выставках', 'В 2023 году', '5'],
    ['провела', '40', 'встреч с местными авторами', 'В 2023 году', '40'],
    ['провела', '7', 'лекций', 'В 2023 году', '7'],
  ])
})

test('every phrase is verbatim: its span gives its text', () => {
  const text = 'Бюджет вырос более чем на 2,5 млрд тенге, а число школ достигло 1 200.'
  for (const { number, figure, label, qualifier } of extractStatistics(text, { lang: 'ru' })) {
    for (const phrase of [number, figure, label, qualifier]) {
      if (phrase) expect(text.slice(phrase.span.start, phrase.span.end)).toBe(phrase.text)
    }
  }
})
