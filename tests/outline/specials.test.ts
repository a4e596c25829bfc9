import { expect, test } from 'vitest'
import { findQuotations } from '../../src/outline/quotations.ts'
import { bestFigures, quotationWorths } from '../../src/outline/specials.ts'
import { sentencesOf } from './lines.ts'

const quotation = (said: string) => `“${said},” said Anna Kim, director of the school.`
const BRIDGE = quotation('The first bridge of this town was built by our grandfathers')
const SECOND = quotation('Nobody has ever asked us for a second one in all these years')

/** The sentences whose quotations are chosen, from 0. */
function chosen(text: string, most: number): number[] {
  const sentences = sentencesOf(text, 'en')
  const found = findQuotations(sentences, [])
  expect(found).toHaveLength(2)
  return [...quotationWorths(found, most)].filter(([, worth]) => worth > 0).map(([index]) => index)
}

test('of two quotations near each other one is chosen, of two far apart as many as are wanted', () => {
  const apart = 'The ferry crosses the river. '.repeat(12)
  expect(chosen(`${BRIDGE}\n\n${SECOND}`, 2)).toHaveLength(1)
  expect(chosen(`${BRIDGE}\n\n${apart}\n\n${SECOND}`, 2)).toEqual([0, 13])
  expect(chosen(`${BRIDGE}\n\n${apart}\n\n${SECOND}`, 1)).toHaveLength(1)
})

test('figures that no slide has a heading for are not the ones that are wanted most', () => {
  const worth = bestFigures(
    [
      { index: 0, score: 1, heads: false },
      { index: 5, score: 0.5, heads: true },
    ],
    1,
  )
  expect(worth.get(5)).toBeGreaterThan(worth.get(0) ?? Number.NaN)
})
