import { expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/extract.ts'
import { figuresOf } from '../../src/statistics/group.ts'

const figures = (text: string, lang = 'ru') =>
  figuresOf(extractStatistics(text, { lang }), text, { lang }).map(({ form, statistics }) => [
    form,
    ...statistics.map(({ figure }) => figure.text),
  ])

test('the statistics of one sentence are one group', () => {
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
