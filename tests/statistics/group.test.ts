import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'
import { figuresTogether, telling } from '../../src/statistics/group.ts'

const figures = (text: string, lang = 'ru') =>
  figuresTogether(extractStatistics(text, { lang })).map(({ form, statistics }) => [
    form,
    ...statistics.map(({ figure }) => figure.text),
  ])

test('two counts are a group', () => {
  expect(figures('Театр дал 31 спектакль и поставил 4 новые пьесы.')).toEqual([['group', '31', '4']])
})

test('counts of different things never share an axis', () => {
  expect(figures('В парке 300 деревьев, 12 скамеек и 5 фонарей.')).toEqual([['group', '300', '12', '5']])
})

test('three sums in one currency are bars', () => {
  expect(figures('Мост стоил 5 млн тенге, дорога 9 млн тенге, сквер 2 млн тенге.')).toEqual([
    ['bars', '5 млн тенге', '9 млн тенге', '2 млн тенге'],
  ])
})

test('a percentage of something is a share', () => {
  expect(figures('Это 40 % населения города.')).toEqual([['share', '40 %']])
})

test('a part of a whole that the label names is no figure of its own', () => {
  expect(figures('Вернулись двое из трёх рыбаков.')).toEqual([['figure', 'двое']])
})

test('a change and sums of several currencies never share an axis', () => {
  expect(figures('Цена выросла на 5 %, налог на 3 %, сбор на 2 %.')).toEqual([['group', '5 %', '3 %', '2 %']])
  expect(figures('Нужно 5 млн тенге, 3 млн евро и 2 млн долларов.')).toEqual([
    ['group', '5 млн тенге', '3 млн евро', '2 млн долларов'],
  ])
})

test('more than eight statistics are cut into figures of four', () => {
  const counts = Array.from(
    { length: 9 },
    (_, index) => `${index + 2} ${'школ домов полей рек гор лодок книг карт садов'.split(' ')[index]}`,
  )
  expect(figures(`В округе ${counts.join(', ')}.`).map((figure) => figure.length - 1)).toEqual([4, 4, 1])
})

test('what says nothing of its own is not told: bare figures, conversions, spans of time', () => {
  const told = (text: string) =>
    telling(extractStatistics(text, { lang: 'ru' })).map(({ figure }) => figure.text)
  expect(told('40 км (25 миль) ограды за пять лет.')).toEqual(['40 км'])
  expect(told('12 %.')).toEqual([])
})

test('sums a year and whole sums never share an axis', () => {
  const text = 'The ferry costs £2 million a year, the pier £64 million, the lift £3 million.'
  expect(figures(text, 'en').map(([form]) => form)).toEqual(['group'])
})
