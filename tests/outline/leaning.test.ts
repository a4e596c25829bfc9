import { expect, test } from 'vitest'
import { leaningOf, leansBack } from '../../src/outline/leaning.ts'
import { wholeLine } from '../../src/outline/line.ts'
import { sentencesOf } from './lines.ts'

test.each([
  ['en', 'They sold the old harbour office.', true],
  ['en', 'This year the council has sold the old harbour office.', false],
  ['en', 'This year their council has sold the old harbour office.', true],
  ['en', 'In 2006 they sold the old harbour office.', true],
  ['en', 'In 2006 she sold the old harbour office.', false],
  ['ru', 'В этом году в городе 31 паром.', false],
  ['ru', 'В этом году их — 31.', true],
  ['ru', 'В 2006 году он продал старую контору порта.', false],
  ['kk', 'Шәкірттеріне де ол осы рухта терең білім береді.', true],
  ['kk', 'Шәкірттеріне Анна терең білім береді.', false],
  ['kk', 'Анна осы рухта терең білім береді.', true],
  ['kk', 'Анна осы жылы мектеп ашады.', false],
  ['en', 'In spring the boats carry similar nets to the islands.', true],
  ['en', 'In spring the boats carry nets similar to those of the islands.', false],
  ['ru', 'Подобные сети на озере видели и раньше.', true],
  ['ru', 'В порту с такой оценкой не согласны.', true],
  ['ru', 'О том, что лёд сошёл, в порту узнали утром.', false],
  ['en', 'The second is to lease the old harbour office.', true],
  ['en', 'The second bridge leads to the old harbour office.', false],
  ['ru', 'Вторая — деньги, которых немного.', true],
  ['ru', 'Следствие считает, что он вывел из порта сто лодок.', true],
  ['ru', 'Капитан считает, что он вывел из порта сто лодок.', false],
  ['ru', 'Рыбаки считают, что они вывели из порта сто лодок.', false],
  ['en', 'At the ceremony in the harbour, she sold the old office.', true],
  ['en', 'On routes where nothing was cut, it fell by nine per cent.', true],
  ['en', 'In Laketown, it rains for half of the year.', false],
  ['en', 'In 2006, she sold the old harbour office.', false],
  ['en', 'Over the same twelve months, the harbour sold its old office.', true],
  ['en', 'The ferry does the work for the same money.', false],
  ['en', 'Before the mayor took office, she ran the old harbour.', false],
  ['en', 'After years of talk, it is clear that the old bridge must close.', false],
  ['ru', 'Водитель сообщил, что он не видел старую лодку.', false],
  ['ru', 'Суд решил, что она вывела из порта сто лодок.', true],
  ['en', 'At the harbour he sold the old office.', true],
  ['en', 'At the harbour Anna says he sold the old office.', false],
  ['fr', 'Au port de la ville il est interdit de pêcher.', false],
])(
  'a line leans back on what stood before, also behind a date, but not on a person there (%s): %s',
  (lang, text, leans) => {
    const [sentence] = sentencesOf(text, lang)
    expect(sentence && leansBack(wholeLine(sentence))).toBe(leans)
  },
)

test.each([
  ['en', 'When the old ferry stopped, the council of the town sold it for nothing.'],
  ['ru', 'Капитан остался на причале, потому что его попросили жители.'],
])('a pronoun of a later clause is explained in the line (%s: %s)', (lang, text) => {
  const [sentence] = sentencesOf(text, lang)
  expect(sentence && leaningOf(wholeLine(sentence))).toBe(0)
})

test('a heading loses by “he” behind a date', () => {
  const [first, second] = sentencesOf('В 2025 году он вырос на треть. В 2025 году порт вырос на треть.', 'ru')
  expect(first && leaningOf(wholeLine(first))).toBeGreaterThan(0)
  expect(second && leaningOf(wholeLine(second))).toBe(0)
})

test('«это» in the middle of a line means what stood before', () => {
  const [first, second] = sentencesOf(
    'Совет порта объяснял это ценой леса. Совет порта объяснял задержку ценой леса.',
    'ru',
  )
  expect(first && leaningOf(wholeLine(first))).toBeGreaterThan(0)
  expect(second && leaningOf(wholeLine(second))).toBe(0)
})

test.each([
  ['ru', 'Никто в порту не может объяснить, почему это произошло с паромом.', 0.3],
  ['ru', 'Совет города сообщил, что этот паром нужен жителям.', 0.3],
  ['ru', 'Совет города купил паром, и этот паром нужен жителям.', 0],
  ['en', 'Nobody in the harbour can explain why the ferry sank.', 0],
  ['en', 'The council of the town knows, because these repairs take years.', 0.3],
  ['ru', 'Жители города же остались на берегу.', 0.3],
])('a later clause that speaks of what the line has not named leans (%s: %s)', (lang, text, cost) => {
  const [sentence] = sentencesOf(text, lang)
  expect(sentence && leaningOf(wholeLine(sentence))).toBe(cost)
})

test.each([
  ['Для порта, у которого мало лодок, это решающий довод.', true],
  ['Порт продал лодки, это решающий шаг.', false],
])('«это» behind words without a verb means what was said before: %s', (text, leans) => {
  const [sentence] = sentencesOf(text, 'ru')
  expect(sentence && leansBack(wholeLine(sentence))).toBe(leans)
})

test('a pronoun that says who said it leans', () => {
  const [sentence] = sentencesOf('Лодки продадут в мае, предупреждает она.', 'ru')
  expect(sentence && leaningOf(wholeLine(sentence))).toBe(0.45)
})

test.each([
  ['kk', 'Сарапшы Анна бұл айырмашылықты салықпен түсіндіреді.', true],
  ['kk', 'Анна бұл айда мектеп ашады.', false],
  ['ru', 'В порту этих жителей знают все.', true],
  ['ru', 'В порту этим утром знают все.', false],
])('a word that begins as a time does is none (%s: %s)', (lang, text, leans) => {
  const [sentence] = sentencesOf(text, lang)
  expect(sentence && leansBack(wholeLine(sentence))).toBe(leans)
})

test('who says it was named before, also where that is put in: “The port had not, he said, …”', () => {
  const [said, named] = ['he said', 'Anna Kim said'].map((tag) =>
    sentencesOf(`The port of Laketown had not, ${tag}, sold any of its boats.`, 'en').map((sentence) =>
      leaningOf(wholeLine(sentence)),
    ),
  )
  expect(said?.[0]).toBeGreaterThan(0)
  expect(named).toEqual([0])
})

test('a word for something told before leans behind a word for now too', () => {
  const leans = (text: string): boolean[] =>
    sentencesOf(text, 'ru').map((sentence) => leansBack(wholeLine(sentence)))
  expect(leans('Сейчас оно есть только на девяти тысячах гектаров.')).toEqual([true])
  expect(leans('Сейчас орошение есть только на девяти тысячах гектаров.')).toEqual([false])
})
