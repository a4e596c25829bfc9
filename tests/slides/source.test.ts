import { expect, test } from 'vitest'
import { formatSource, parseSource } from '../../src/slides/source.ts'

test.each(['p3', 'p3.2', 'p4.1-p5.2', 'p1, p3.2, p4-p6'])('%s reads and writes back the same', (text) => {
  const ranges = parseSource(text)
  expect(ranges && formatSource(ranges)).toBe(text)
})

test('a range may be written with any dash and with spaces', () => {
  expect(parseSource(' p4.1 – p5.2 ')).toEqual(parseSource('p4.1-p5.2'))
})

test.each(['', 'p0', 'p', '3', 'p3.0', 'p5-p4', 'p3.2-p3.1', 'p1-p2-p3', 'p3,', 'p1x'])(
  '«%s» is no source',
  (text) => {
    expect(parseSource(text)).toBeUndefined()
  },
)
