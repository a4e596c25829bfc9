import { describe, expect, test } from 'vitest'
import { headingsOf, shorteningsOf } from './lines.ts'

/** Words that begin or end as others do are not taken for them. */
describe('a noun is no infinitive', () => {
  test('that a decision waits for', () => {
    const text =
      'Совет города отменил решение по старому порту в ночь на пятое мая из-за высокой воды на озере.'
    expect(shorteningsOf(text, 'ru').join()).not.toContain('решение ночь')
  })
})

describe('a subject is no circumstance', () => {
  test.each([
    [
      'en',
      'Events at the port, the largest in many years, drew crowds from every town at the lake.',
      /^The largest/u,
    ],
    [
      'en',
      'Asian carp, the largest in the lake, have eaten most of the young perch this spring.',
      /^The largest/u,
    ],
    [
      'en',
      'Spring floods, the worst in many years, have closed every road that leads to the port.',
      /^The worst/u,
    ],
    ['ru', 'Показатели порта, лучшие за десять лет, удивили совет города и рыбаков.', /^Лучшие/u],
    ['ru', 'Коллектив школы, лучший в городе за много лет, открыл новый причал для лодок.', /^Лучший/u],
  ])('where it only begins or ends like one (%s: %s)', (lang, text, wrong) => {
    expect(shorteningsOf(text, lang).filter((line) => wrong.test(line))).toEqual([])
  })
})

describe('a cut is allowed', () => {
  test.each([
    [
      'before «линию», which asks nothing',
      'ru',
      'Порт Озёрска открыл новую линию для рыбаков и гостей города на северном берегу старого озера.',
      'Порт Озёрска открыл новую линию',
    ],
    [
      'of a Kazakh clause with «депутаттар», who say nothing',
      'kk',
      'Қаланың депутаттары көктемде балықшылардың өтінішіне сәйкес ескі көпірді жауып тастады, ал мұражайды күзде ашпақ.',
      'Қаланың депутаттары көктемде балықшылардың өтінішіне сәйкес ескі көпірді жауып тастады',
    ],
  ])('%s', (_, lang, text, cut) => {
    expect(shorteningsOf(text, lang)).toContain(cut)
  })
})

test('«а и» inside two words is no second half of «не только»', () => {
  const text = 'Инженеры порта изучили не только вода и воздух, а ещё и старый лёд на северном берегу озера.'
  expect(shorteningsOf(text, 'ru')).toEqual([text.slice(0, -1)])
})

test('words that were left out do not make a line long enough to head a slide', () => {
  const text = 'Анна Ким на большом совещании в порту Озёрска, где собрались рыбаки, выступила.'
  expect(headingsOf(text, 'ru')).not.toContain('Анна выступила')
})
