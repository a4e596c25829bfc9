import { expect, test } from 'vitest'
import { titleLines } from '../../src/outline/title-lines.ts'

function linesOf(title: string, lang: string): (string | undefined)[] {
  const { heading, rest } = titleLines(title, lang)
  return [heading.text, rest?.text]
}

test('a short title is one line', () => {
  expect(linesOf('# Town: a new bridge', 'en')).toEqual(['Town: a new bridge', undefined])
})

test.each([
  [
    'at its last mark that fits',
    'en',
    'The growth of small harbours on the northern coast: results of a survey of two hundred towns',
    ['The growth of small harbours on the northern coast', 'results of a survey of two hundred towns'],
  ],
  [
    'before the phrase in its middle',
    'en',
    'Remarks by Mayor Kim and Captain Lee in a meeting to open the first new bridge of the whole northern coast',
    [
      'Remarks by Mayor Kim and Captain Lee in a meeting',
      'to open the first new bridge of the whole northern coast',
    ],
  ],
  [
    'before a phrase with its name',
    'ru',
    'Глава города Анна Ким 3 июня провела рабочую встречу с начальником порта и маяков Петром Озёрным',
    ['Глава города Анна Ким 3 июня провела рабочую встречу', 'с начальником порта и маяков Петром Озёрным'],
  ],
  [
    'before a quoted name, not inside it',
    'ru',
    'В Озёрске подвели итоги ежегодной осенней конференции «Берег: земля, вода, люди и большие лодки»',
    ['В Озёрске подвели итоги ежегодной осенней конференции', '«Берег: земля, вода, люди и большие лодки»'],
  ],
])('a title that is too long for a heading goes on below it, parted %s', (_, lang, title, lines) => {
  expect(linesOf(title, lang)).toEqual(lines)
})

test.each([
  'The president of the northern towns meets with Dr. Anna Kim, head of the harbour institute of Laketown',
  'Statement by Dr. Anna Kim, vice-chancellor and minister for harbours, at the meeting of the northern towns',
])('no title is parted behind an abbreviation: %s', (title) => {
  expect(linesOf(title, 'en')[0]).not.toMatch(/Dr$/u)
})

test('a colon parts a title before a comma does', () => {
  const title =
    'The town that cannot sleep: inside the long battle of Penny Bay with damp, mould and old lungs of its'
  expect(linesOf(title, 'en')).toEqual([
    'The town that cannot sleep',
    'inside the long battle of Penny Bay with damp, mould and old lungs of its',
  ])
})
