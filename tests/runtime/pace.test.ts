import { expect, test } from 'vitest'
import { countWords, paceAt, planTalk } from '../../src/runtime/speaker/pace.ts'

const MINUTE = 60_000

test('a talk is planned at 120 words a minute', () => {
  expect(planTalk([0, 240, 60])).toEqual([0, 2 * MINUTE, 2.5 * MINUTE])
})

test('a planned length is shared out by the words', () => {
  expect(planTalk([100, 300], 20)).toEqual([5 * MINUTE, 20 * MINUTE])
})

test('a planned length without words is shared out evenly', () => {
  expect(planTalk([0, 0], 10)).toEqual([5 * MINUTE, 10 * MINUTE])
})

test('a talk without words and without a planned length has no plan', () => {
  expect(planTalk([0, 0])).toEqual([0, 0])
})

test('a speaker is on time anywhere in the stretch of the slide', () => {
  const plan = planTalk([120, 120, 120])
  expect(paceAt(plan, 1, 1 * MINUTE)).toEqual({ state: 'on-time', by: 0 })
  expect(paceAt(plan, 1, 2 * MINUTE)).toEqual({ state: 'on-time', by: 0 })
})

test('a speaker who reaches a slide early is ahead, one who stays too long is behind', () => {
  const plan = planTalk([120, 120, 120])
  expect(paceAt(plan, 2, 0.5 * MINUTE)).toEqual({ state: 'ahead', by: 1.5 * MINUTE })
  expect(paceAt(plan, 0, 1.5 * MINUTE)).toEqual({ state: 'behind', by: 0.5 * MINUTE })
})

test.each([
  ['ru', '«В 2024 году — 23 визита», — сказал он.', 7],
  ['kk', 'Бұл — жаңа кезең.', 3],
  ['en', 'Twenty-three visits, and that’s all', 6],
  ['ja', '今日は', 2],
])('words in %s are counted as they are heard', (lang, text, count) => {
  expect(countWords(text, lang)).toBe(count)
})
