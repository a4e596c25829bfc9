import { expect, test } from 'vitest'
import { isMeant } from '../../src/outline/antecedent.ts'
import { sentencesOf } from './lines.ts'

/** Whether a line of the last sentence may stand right under one of the first. */
function isFirstMeantByLast(text: string): boolean {
  const block = sentencesOf(text, 'en')
  const [first, last] = [block[0], block.at(-1)]
  return first !== undefined && last !== undefined && isMeant(first, last, block)
}

test.each([
  ['Anna Kim opened the school. She leaves in May.', true],
  ['Anna Kim opened the school. It has nine rooms. She leaves in May.', false],
  ['She opened the school. It has nine rooms. However, she leaves in May.', true],
  ['She opened the school. It has nine rooms. However, it closes in May.', true],
  ['She opened the school. The hall has nine rooms. However, it closes in May.', false],
  ['The council changed the rules, and the ferry obeys her. The hall is open. She leaves in May.', false],
  ['In May her school was opened. The hall is open. She leaves in May.', true],
])('a pronoun means the sentence before, and whoever the same pronoun means: %s', (text, meant) => {
  expect(isFirstMeantByLast(text)).toBe(meant)
})
