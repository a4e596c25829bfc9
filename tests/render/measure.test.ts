import { expect, test } from 'vitest'
import { hasGlyph, lineCount, textWidth, wordsFit } from '../../src/render/measure.ts'

test('a width grows with the text and the size', () => {
  expect(textWidth('мост', 'text', 40)).toBeGreaterThan(textWidth('мо', 'text', 40))
  expect(textWidth('мост', 'text', 40)).toBeCloseTo(textWidth('мост', 'text', 20) * 2)
})

test('lines break at white space, not at a no-break space', () => {
  const word = textWidth('мост', 'text', 40)
  expect(lineCount('мост мост', 'text', 40, word * 1.5)).toBe(2)
  expect(lineCount('мост мост', 'text', 40, word * 3)).toBe(1)
  expect(wordsFit('мост\u00a0мост', 'text', 40, word * 1.5)).toBe(false)
})

test('a word may break after its hyphen, a number with its ending not', () => {
  const narrow = (text: string) => textWidth(text, 'text', 40) * 0.9
  expect(lineCount('Еділ-Дон', 'text', 40, narrow('Еділ-Дон'))).toBe(2)
  expect(wordsFit('2024-ден', 'text', 40, narrow('2024-ден'))).toBe(false)
})

test('a word wider than the column is broken inside', () => {
  expect(lineCount('мостмостмостмост', 'text', 40, textWidth('мостмост', 'text', 40))).toBeGreaterThan(1)
})

test('ideographs may break anywhere and take a full square', () => {
  expect(textWidth('桥', 'text', 100)).toBeCloseTo(102)
  expect(lineCount('桥桥桥桥', 'text', 100, 220)).toBe(2)
})

test('the fonts of the deck have Russian, Kazakh and the tenge sign, not Arabic', () => {
  for (const character of 'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі₸«»—№') expect(hasGlyph(character)).toBe(true)
  expect(hasGlyph('ع')).toBe(false)
})
