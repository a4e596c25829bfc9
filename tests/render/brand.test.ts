import { expect, test } from 'vitest'
import { contrast } from '../../src/render/brand.ts'
import { renderDeck } from '../../src/render/page.ts'
import { deck, heading, slide } from './deck-fixture.ts'

const slides = [slide('one', 'statement', [heading('Мост открыт')])]
const rendered = (config: Parameters<typeof deck>[1]) => renderDeck(deck(slides, config))

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a brand replaces the accent of the theme, for each background its own', () => {
  const { value, messages } = rendered({ brand: { accent: { light: '#7a1f0b', dark: '#ffb4a2' } } })
  expect(value.styles).toContain('--accent: light-dark(#7a1f0b, #ffb4a2);')
  expect(messages).toEqual([])
  expect(rendered({}).value.styles).toBe('')
})

test.each([
  ['light', '#7fb2c9', 'error'],
  ['light', '#008ab8', 'warning'],
  ['dark', '#0b5c7a', 'error'],
  ['auto', '#0b5c7a', 'error'],
] as const)('on %s an accent %s that cannot be told apart is a message (%s)', (theme, accent, severity) => {
  const [message] = rendered({ theme, brand: { accent } }).messages
  expect(message).toMatchObject({ rule: 'brand-contrast', severity, place: { file: 'deck.yaml' } })
})

test('the name of a family cannot end its rule', () => {
  const { styles } = rendered({ brand: { fonts: { text: "A'; } body { color: red" } } }).value
  expect(styles).toContain("--sans: 'A  body  color: red', 'Lectern Text', sans-serif;")
})

test('a logo stands on the title slide', () => {
  const title = slide('title', 'title', [heading('Мост')])
  const { html } = renderDeck(deck([title], { brand: { logo: 'logo.svg' } })).value
  expect(html).toContain('<img class="logo" src="logo.svg" alt="">')
})
