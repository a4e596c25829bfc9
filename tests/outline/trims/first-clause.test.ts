import { expect, test } from 'vitest'
import { headingsOf } from '../lines.ts'

test.each([
  [
    'ru',
    'Старый мост через озеро закрыли на ремонт, и объезд по берегу стал длиннее на 40 км.',
    'Объезд по берегу стал длиннее на 40 км',
  ],
  [
    'en',
    'The old bridge across the lake was closed for repairs, and the detour along the shore is 40 km longer.',
    'The detour along the shore is 40 km longer',
  ],
])('of two statements the second stands alone (%s)', (lang, text, second) => {
  expect(headingsOf(text, lang)).toContain(second)
})

test.each([
  ['speaks of the first', 'Старый мост через озеро закрыли на ремонт, и его опоры осмотрят весной.', /^Его/u],
  [
    'has no subject',
    'Паром вышел из старого порта на рассвете, и вернулся он уже в полной темноте.',
    /^Вернулся/u,
  ],
  [
    'hangs on what somebody said',
    'Капитан сказал, что мост закрыли, и объезд стал длиннее на 40 км.',
    /^Объезд/u,
  ],
  ['hangs on a condition', 'Если мост закроют, и объезд станет длиннее на 40 км, паром вернут.', /^Объезд/u],
])('but not one that %s', (_, text, second) => {
  expect(headingsOf(text, 'ru').filter((line) => second.test(line))).toEqual([])
})
