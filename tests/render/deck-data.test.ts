import { expect, test } from 'vitest'
import { deckData } from '../../src/render/deck-data.ts'
import { deck, heading, list, paragraph, slide } from './deck-fixture.ts'

const dataOf = (layout: 'statement' | 'timeline') =>
  deckData(
    deck([slide('s', layout, [heading('Путь моста'), list(['2019', 'проект'], ['2024', 'открытие'])])]),
  ).slides[0]

test('the events of a timeline are said once', () => {
  expect(dataOf('timeline')).toMatchObject({
    heading: 'Путь моста',
    bullets: [],
    timeline: [
      { date: '2019', text: 'проект' },
      { date: '2024', text: 'открытие' },
    ],
  })
})

test('the same list on another slide is its bullets', () => {
  expect(dataOf('statement')?.bullets).toEqual(['2019 проект', '2024 открытие'])
  expect(dataOf('statement')?.timeline).toBeUndefined()
})

test('a paragraph below the heading is one of its lines', () => {
  const { slides } = deckData(deck([slide('s', 'title', [heading('Мост'), paragraph('3 июня 2024')])]))
  expect(slides[0]?.bullets).toEqual(['3 июня 2024'])
})
