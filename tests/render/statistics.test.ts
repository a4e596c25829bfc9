import { expect, test } from 'vitest'
import type { StatisticForm } from '../../src/model/statistic.ts'
import { renderDeck } from '../../src/render/page.ts'
import { extractStatistics } from '../../src/statistics/extract.ts'
import { deck, heading, slide, statistic } from './deck-fixture.ts'

type Words = Parameters<typeof statistic>[0]

function rendered(form: StatisticForm, words: readonly Words[], title = 'Мост открыт') {
  const figure = { form, statistics: words.map(statistic), accent: 0 }
  return renderDeck(deck([slide('s', 'statistics', [heading(title)], { figure })])).value.html
}

const crossings: readonly Words[] = [
  { figure: '16', value: 16, label: 'рейсов', period: '2021 год' },
  { figure: '32', value: 32, label: 'рейсов', period: '2022 год' },
]

test('a figure stands between its lead-in and its label, with the qualifier before it', () => {
  const html = rendered('figure', [
    {
      figure: '480 тысяч',
      value: 480000,
      lead: 'прошло',
      qualifier: 'более',
      label: 'машин',
      period: '2024 году',
    },
  ])
  expect(html).toContain('<p class="lead">прошло <strong class="qualifier">более</strong></p>')
  expect(html).toMatch(/<p class="figure size-\d+">480 <span class="unit-word">тысяч<\/span><\/p>/)
  expect(html).toContain('<p class="period">2024 году</p>')
})

test('a qualifier behind the number stands in the figure and is not said again', () => {
  const [boats] = extractStatistics('Портта 270-тен астам қайық бар.', { lang: 'kk' })
  const figure = { form: 'figure' as const, statistics: boats ? [boats] : [] }
  const { html } = renderDeck(deck([slide('s', 'statistics', [heading('Порт')], { figure })])).value
  expect(html).toMatch(/<p class="figure size-\d+">270-тен <span class="unit-word">астам<\/span><\/p>/)
  expect(html).not.toContain('class="lead"')
})

test('a period that the heading names is not repeated', () => {
  const words = [{ figure: '7', value: 7, label: 'мостов', period: '2024 году' }]
  expect(rendered('figure', words, 'Год мостов: 2024')).not.toContain('class="period"')
})

test('a lone figure does not say again what its heading says; its qualifier stays', () => {
  const words = [
    { figure: '3 млн тенге', value: 3e6, lead: 'расходы составят', qualifier: 'около', label: 'в год' },
  ]
  const said = rendered('figure', words, 'Расходы составят около 3 млн тенге в год')
  expect(said).toContain('<p class="lead"><strong class="qualifier">около</strong></p>')
  expect(said).not.toContain('class="label')
  expect(rendered('figure', words, 'Расходы порта составят 3 млн тенге')).toContain('class="label')
})

test('a group shows one figure of its size for all, and a period that all share once', () => {
  const html = rendered('group', [
    { figure: '23', value: 23, label: 'рейса', period: '2024 году' },
    { figure: '1 900', value: 1900, label: 'билетов', period: '2024 году' },
  ])
  expect(new Set([...html.matchAll(/class="figure (size-\d+)"/g)].map(([, size]) => size)).size).toBe(1)
  expect(html.match(/2024 году/g)).toHaveLength(1)
})

test('bars are as long as their values, from zero, with a table for assistive technology', () => {
  const html = rendered('bars', crossings)
  const [first = 0, second = 0] = [...html.matchAll(/class="bar"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  )
  expect(second / first).toBeCloseTo(2, 2)
  expect(html).toContain('<th scope="row">2021 год</th><td>16</td>')
  expect(html).toContain('role="img" aria-labelledby="s-title s-description"')
})

test('shares are drawn against the whole, written as the figure is', () => {
  const html = rendered('share', [{ figure: '62 %', value: 62, kind: 'percent', label: 'движения' }])
  expect(html).toContain('<rect class="bar-track" width="1680"')
  expect(html).toContain('<rect class="bar accent" x="0" width="1041.6"')
  expect(html).toContain('>100 %</text>')
})

test('what is not a part of a whole is not drawn as one', () => {
  const html = rendered('share', [{ figure: '162 %', value: 162, kind: 'percent', label: 'плана' }])
  expect(html).not.toContain('<svg')
})

test('a change shows both values, with the arrow in its direction', () => {
  const html = rendered('change', [
    {
      figure: 'с 14,5 до 8,6 %',
      value: 8.6,
      kind: 'change',
      change: {
        from: { decimal: '14.5', number: 14.5 },
        to: { decimal: '8.6', number: 8.6 },
        direction: 'down',
      },
    },
  ])
  expect(html).toContain('<span class="figure from">14,5</span>')
  expect(html).toContain('<span class="figure to">8,6 %</span>')
  expect(html).toContain('class="arrow down"')
})

test('words of the new value stand with the label, so that both values are figures', () => {
  const html = rendered('change', [
    {
      figure: 'с 14,5 до 8,6 тысячи тенге',
      value: 8600,
      kind: 'change',
      label: 'за тонну',
      change: {
        from: { decimal: '14.5', number: 14.5 },
        to: { decimal: '8600', number: 8600 },
        direction: 'down',
      },
    },
  ])
  expect(html).toContain('<span class="figure to">8,6</span>')
  expect(html).toMatch(/<p class="label size-\d+">тысячи тенге/)
})

test('figures too wide for four columns stand two abreast, those too wide for two below each other', () => {
  const groupOf = (figure: string) => {
    const words = ['pay', 'rent', 'fares', 'fuel'].map((label) => ({ figure, value: 1, label }))
    return /<ul class="([^"]*)"/.exec(rendered('group', words))?.[1]
  }
  expect(groupOf('41')).toBe('group columns-4')
  expect(groupOf('from £41,200 to £33,700')).toMatch(/^group columns-2/)
  expect(groupOf('between £41,200,000,000 and £53,700,000,000')).toBe('group columns-1 beside')
})
