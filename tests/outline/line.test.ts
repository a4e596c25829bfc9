import { expect, test } from 'vitest'
import { lineText, wholeLine } from '../../src/outline/line.ts'
import { sentencesOf } from './lines.ts'

test.each([
  ['kk', 'Тұрғындар қызметке 5 190- ы рет хабарласты.', '5 190-ы рет'],
  ['ru', 'На станции 17- летний насос заменили новым.', '17-летний'],
  ['en', 'The town opened a school for 5- or 6-year-olds.', '5- or 6-year-olds'],
])('%s: what the end of a line parted at a hyphen is whole on a slide: %s', (lang, text, whole) => {
  const [sentence] = sentencesOf(text, lang)
  expect(sentence && lineText(wholeLine(sentence))).toContain(whole)
})
