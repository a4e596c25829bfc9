import { expect, test } from 'vitest'
import { matchSlides } from '../../src/runtime/jump-match.ts'

const SLIDES = [
  'Год дипломатии: 2024',
  'Ақтөбе облысында жаңа мектеп ашылды',
  'Объёмы торговли растут',
  'Две столицы, 12 встреч',
  'Résumé of the talks',
  'Шестой',
  'Седьмой',
  'Восьмой',
  'Девятый',
  'Десятый',
  'Одиннадцатый',
  'Двенадцатый',
].map((title, index) => ({ number: index + 1, title }))

const found = (query: string) => matchSlides(SLIDES, query).map(({ number }) => number)

test('an empty query lists every slide in order', () => {
  expect(found('  ')).toEqual(SLIDES.map(({ number }) => number))
})

test('a number is its slide first, then the slides it begins, then titles that have it', () => {
  expect(found('1')).toEqual([1, 10, 11, 12, 4])
  expect(found('12')).toEqual([12, 4])
  expect(found('03')).toEqual([3])
})

test('a number that no slide bears finds titles', () => {
  expect(found('2024')).toEqual([1])
})

test('words are found in any order, in parts, and whatever their case', () => {
  expect(found('ТОРГ объём')).toEqual([3])
})

test('accents may be left out', () => {
  expect(found('обьемы')).toEqual([])
  expect(found('объемы')).toEqual([3])
  expect(found('resume')).toEqual([5])
})

test('signs of a pattern are plain characters', () => {
  expect(found('.*')).toEqual([])
  expect(found('(')).toEqual([])
})
