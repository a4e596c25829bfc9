import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { entriesOf } from '../../src/outline/events.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'
import { sentencesOf } from './lines.ts'

const CHRONICLE = [
  '2005: На северном берегу озера рухнул старый причал у маяка.',
  'Двенадцать лодок ушли под лёд.',
  '2009: В порту Озёрска затонул паром «Ветер» с машинами на борту.',
  'Погибло более 1100 рыб.',
  '2010: Шторм силой 7,5 балла разбил шлюз и поднял волну до 10 метров у Приозёрска.',
]

const NEWS = [
  'Беды озера',
  'Озёрск вспоминает беды своего озера. Каждую весну лёд ломает причалы, и каждую весну город строит их снова.',
  ...CHRONICLE,
  'В управе порта говорят, что с тех пор на озере построили новые маяки, а капитаны каждый год сдают экзамен и слушают прогноз.',
]

describe('the entries of a chronicle', () => {
  test('what stands behind one goes on with it, a long paragraph behind the last does not', () => {
    const sentences = sentencesOf(NEWS.slice(2).join('\n\n'), 'ru')
    const entries = entriesOf(sentences).map((entry) => entry?.text.slice(0, 4))
    expect(entries).toEqual([undefined, '2005', undefined, '2009', undefined, undefined])
  })

  test('one entry is no chronicle', () => {
    const text =
      '2009: В порту затонул паром.\n\nМост откроют в мае. Рыбаки довольны. Лодки идут.\n\n5 мая — день порта. На площади собрались 200 рыбаков.'
    expect(entriesOf(sentencesOf(text, 'ru')).filter((entry) => entry !== undefined)).toHaveLength(0)
  })

  test('what goes on with one stands under no other', () => {
    const article = parseArticle(NEWS.join('\n\n')).value
    const { slides } = planOutline(article, statisticsOf(article)).value
    for (const slide of slides) {
      const lines = [slide.heading, ...slide.items].map((line) => line?.text ?? '')
      const at = lines.findIndex((line) => line.startsWith('Погибло'))
      if (at >= 0) expect(lines[at - 1]).toMatch(/^2009/u)
    }
    const figures = slides.filter(({ layout }) => layout === 'statistics')
    for (const { heading, source } of figures)
      if (heading?.text.startsWith('2010')) expect(source[0]?.from.paragraph).toBe(6)
  })
})

test('a quotation does not take the slide of the first sentence', () => {
  const text = `Мастер лодок

В мастерской у озера висят семнадцать лодок, и каждая ждёт своего капитана. «Если месяц не брать её в руки, она перестаёт слушаться хозяина», — говорит Пётр Ким.

Лодкам его научил дед. Зимой они строили одну, весной отдавали её рыбакам.
`
  const article = parseArticle(text).value
  const { slides } = planOutline(article, statisticsOf(article)).value
  expect(slides[1]?.layout).toBe('statement')
})
