import { expect, test } from 'vitest'
import { frameLinesOf } from '../../src/outline/frame-lines.ts'
import { letterheadOf } from '../../src/outline/letterhead.ts'
import { headingsOf, sentencesOf } from './lines.ts'

const linesOf = (text: string, lang: string): string[] =>
  letterheadOf(sentencesOf(text, lang)).map((sentence) => sentence.text)

const RU = 'Порт Озёрска подвёл итоги весны и рассказал, сколько лодок прошло через новый шлюз с начала года.'
const EN =
  'The port of Laketown has counted the boats that passed the new lock since the beginning of the year.'

test.each([
  [
    'ru',
    ['МИНИСТЕРСТВО ПОРТОВ И ОЗЁР', 'ул. Набережная, 12', 'Тел.: (00-42) 55-17-30', 'ПРЕСС-РЕЛИЗ № 27'],
    RU,
  ],
  ['en', ['LAKETOWN HARBOUR OFFICE', 'press@harbour.example', 'FOR IMMEDIATE RELEASE'], EN],
])('the lines of the sender stand before the text, in %s', (lang, lines, prose) => {
  expect(linesOf([...lines, prose].join('\n\n'), lang)).toEqual(lines)
})

test.each([
  ['who speaks first', ['THE PRESIDENT', EN]],
  ['the text itself', [EN, 'FOR IMMEDIATE RELEASE', EN]],
  ['years of a life', ['Anna Kim (1904–1946), captain', EN]],
])('%s is none', (_, paragraphs) => {
  expect(linesOf(paragraphs.join('\n\n'), 'en')).toEqual([])
})

test('the place where it was written goes from its first words', () => {
  const text = '28 мая в порту открыли новый шлюз для лодок и паромов'
  expect(headingsOf(`г. Белый Дом. ${text}.`, 'ru')).toContain(text)
  const [place, said] = sentencesOf(`г. Озёрск. ${text}.`, 'ru')
  expect(said?.text).toBe(`${text}.`)
  expect([...frameLinesOf([place, said].filter((one) => one !== undefined))]).toEqual([place])
})

test('a long line in capitals takes no longer than its length', () => {
  const line = `${'PORT OF LAKETOWN '.repeat(400)}opens`
  const before = performance.now()
  expect(linesOf(`${line}\n\n${EN}`, 'en')).toEqual([])
  expect(performance.now() - before).toBeLessThan(2000)
})

test('a sentence behind the place where it was written is news', () => {
  const frame = (text: string) => frameLinesOf(sentencesOf(text, 'ru')).size
  expect(frame('г. Омск. 5 мая открыли мост через реку. Его строили три года.')).toBe(0)
  expect(frame('г. Озёрск. Мост открыли в мае. Его строили три года.')).toBe(1)
})
