import { expect, test } from 'vitest'
import { fileDate } from '../../src/export/pdf-properties.ts'

test('SOURCE_DATE_EPOCH goes before the date of the deck', () => {
  expect(fileDate('1700000000', '2025-03-14')).toEqual(new Date('2023-11-14T22:13:20Z'))
})

test('the date of the deck is its day at noon', () => {
  expect(fileDate(undefined, '2025-03-14')).toEqual(new Date('2025-03-14T12:00:00Z'))
})

test.each([undefined, '14 марта 2025 года', '2025-13-40'])('«%s» is no date', (date) => {
  expect(fileDate(undefined, date)).toBeUndefined()
})
