import { expect, test } from 'vitest'
import { classifyNumbers } from '../../src/statistics/classify.ts'

const SIZE = 1_000_000

/** Runs on which a pattern that backtracks, or a look around that is not bounded, would take hours. */
test.each([
  ['digits', '1'],
  ['spaces', ' '],
  ['commas', ','],
  ['minus signs', '-'],
  ['brackets', '('],
  ['half surrogates', '\ud800'],
  ['direction marks', '\u200f'],
  ['fullwidth digits', '１'],
  ['digits and commas', '1,'],
  ['groups of three', '123 '],
])(
  'a megabyte of %s is read in one pass',
  (_, unit) => {
    const text = unit.repeat(SIZE / unit.length)
    for (const lang of ['ru', 'de']) {
      expect(classifyNumbers(text, { lang }).filter(({ used }) => used)).toEqual([])
    }
  },
  60_000,
)

test.each([
  ['numbers and dashes', '1-'],
  ['numbers in quotation marks', '«5'],
  ['numbers and conjunctions', '5 и '],
  ['ranges', 'от 5 до 6 '],
  ['adjectives without end', 'новых '],
])('time grows with the text, not with its square: %s', (_, unit) => {
  const text = `5 ${unit.repeat(100_000 / unit.length)}`
  expect(() => classifyNumbers(text, { lang: 'ru' })).not.toThrow()
})
