import { describe, expect, test } from 'vitest'
import { figuresOfSentences, worthShowing } from '../../src/outline/figures.ts'
import { extractStatistics } from '../../src/statistics/extract.ts'
import { sentencesOf } from './lines.ts'

/** Numbers of the sentences whose figures are worth a slide, the best first. */
function worth(text: string, lang = 'ru'): number[] {
  const sentences = sentencesOf(text, lang)
  const figures = figuresOfSentences(sentences, extractStatistics(text, { lang }))
  const salience = sentences.map(({ index }) => 1 - index / 10)
  return worthShowing(sentences, figures, salience).map(({ index }) => index)
}

describe('figures that are worth a slide', () => {
  test('two that say something in one sentence', () => {
    expect(worth('Шёл снег. В порту 300 лодок и 40 причалов.')).toEqual([1])
  })

  test('one only where no sentence has several, and of the most important sentence', () => {
    expect(worth('В старом порту стоят 300 рыбацких лодок. Новый мост стоил 5 млн тенге.')).toEqual([0])
    expect(
      worth('В старом порту стоят 300 рыбацких лодок. Мост стоил 5 млн тенге, а дорога 3 млн тенге.'),
    ).toEqual([1])
  })

  test('not such as are no measure of anything', () => {
    expect(worth('В порту 30 лодок.')).toEqual([])
    expect(worth('Пришли три рыбака и две лодки.')).toEqual([])
    expect(worth('Рыбак жил там пять лет, а потом ещё 12 лет.')).toEqual([])
  })

  test('not one of which the clause that can head the slide says nothing', () => {
    const text =
      'Norland is no member of the old union of the northern lakes, but six other ports are among the 163 towns.'
    expect(worth(text, 'en')).toEqual([])
    expect(worth(text.replace('but six other ports are among the', 'with'), 'en')).toEqual([0])
  })

  test('the same figures are shown once', () => {
    expect(worth('В порту 300 лодок и 40 причалов. Всего лодок 300 и 40 причалов.')).toEqual([0])
  })

  test('in Kazakh too', () => {
    expect(worth('Портта 300-ден астам қайық және 40 айлақ бар.', 'kk')).toEqual([0])
  })
})
