import { expect, test } from 'vitest'
import { canHead } from '../../src/outline/gates.ts'
import { wholeLine } from '../../src/outline/line.ts'
import { sentencesOf } from './lines.ts'

test.each([
  'The Harbour Organisation (WHO) recommends that every boat should carry a light.',
  'Warm water affects distribution of herring, pike, and perch.',
])('a verb in the present and a name in capitals are known for what they are: %s', (text) => {
  const [sentence] = sentencesOf(text, 'en')
  expect(sentence && canHead(wholeLine(sentence))).toBe(true)
})
