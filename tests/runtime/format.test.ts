import { expect, test } from 'vitest'
import { formatClock, formatDuration } from '../../src/runtime/speaker/format.ts'

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [754_000, '12:34'],
  [3_599_999, '59:59'],
  [3_723_000, '1:02:03'],
  [-5, '00:00'],
])('%i milliseconds read %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})

test.each([
  [new Date(2024, 0, 1, 9, 5), '09:05'],
  [new Date(2024, 0, 1, 0, 0), '00:00'],
  [new Date(2024, 0, 1, 23, 59), '23:59'],
])('the clock counts 24 hours', (time, text) => {
  expect(formatClock(time)).toBe(text)
})
