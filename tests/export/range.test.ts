import { expect, test } from 'vitest'
import { inRange, parseRange } from '../../src/export/range.ts'

test('numbers and ranges are parted by commas', () => {
  expect(parseRange('1, 4-5', 8)).toEqual({
    value: [
      { from: 1, to: 1 },
      { from: 4, to: 5 },
    ],
    messages: [],
  })
})

test.each(['', 'x', '0', '3-2', '1,9', '2-'])('«%s» names no slides of a deck of eight', (text) => {
  const { value, messages } = parseRange(text, 8)
  expect(value).toEqual([])
  expect(messages).toMatchObject([{ rule: 'bad-range', severity: 'error' }])
})

test('without a range every slide is in it', () => {
  expect(inRange(undefined, 7)).toBe(true)
  expect(inRange([{ from: 2, to: 4 }], 4)).toBe(true)
  expect(inRange([{ from: 2, to: 4 }], 5)).toBe(false)
})
