import { expect, test } from 'vitest'
import { isWithin } from '../../src/runtime/speaker/source-range.ts'

test.each([
  ['p4.2', 'p4'],
  ['p4.2', 'p4.2'],
  ['p4.2', 'p4.1-p5.2'],
  ['p5.2', 'p4.1-p5.2'],
  ['p5.9', 'p4-p5'],
  ['p10.1', 'p1 p9-p11.1'],
])('%s lies in %s', (sentence, ranges) => {
  expect(isWithin(sentence, ranges)).toBe(true)
})

test.each([
  ['p4.2', 'p4.1'],
  ['p4.2', 'p4.3-p5'],
  ['p5.3', 'p4.1-p5.2'],
  ['p10.1', 'p1'],
  ['p1.1', ''],
  ['x', 'p1'],
])('%s does not lie in %j', (sentence, ranges) => {
  expect(isWithin(sentence, ranges)).toBe(false)
})
