import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { OutlineSlide } from '../../src/model/outline.ts'
import { listPart } from '../../src/outline/list.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { formatSource } from '../../src/slides/source.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'
import { sentencesOf } from './lines.ts'

function slidesOf(text: string, options = {}): readonly OutlineSlide[] {
  const article = parseArticle(text).value
  return planOutline(article, statisticsOf(article), options).value.slides
}

const article = (...list: readonly string[]) =>
  [
    'The library of Laketown stays open',
    'The council of Laketown voted on Monday to keep its library open. The vote was close, because the roof leaks and the money is short.',
    list.join('\n'),
    'The librarian welcomed the vote. She said the readers had collected four thousand signatures in a month.',
  ].join('\n\n')

const PROMISES = [
  '- repair the roof before winter;',
  '- open on Sundays;',
  '- lend books without a fee;',
  '- carry books to villages;',
  '- report to readers every spring.',
]

const shown = (slide: OutlineSlide | undefined) => slide?.items.map(({ text }) => text)

describe('a list under the sentence that announces it', () => {
  const slide = slidesOf(
    article('By the end of the year the council wants to keep five promises:', ...PROMISES),
  ).find(({ heading }) => heading?.text.includes('five promises'))

  test('is a slide with all of its items', () => {
    expect(slide?.heading?.text).toBe('By the end of the year the council wants to keep five promises')
    expect(shown(slide)).toEqual([
      'Repair the roof before winter',
      'Open on Sundays',
      'Lend books without a fee',
      'Carry books to villages',
      'Report to readers every spring',
    ])
  })

  test('and with nothing from before or behind it', () => {
    expect(formatSource(slide?.source ?? [])).toBe('p2-p7')
  })
})

test('the subhead over a list heads it', () => {
  const slides = slidesOf(
    article(
      'What was promised\n',
      'The council has promised its readers by the end of the year:',
      ...PROMISES,
    ),
  )
  const slide = slides.find(({ heading }) => heading?.text === 'What was promised')
  expect(shown(slide)).toHaveLength(5)
})

test('a sentence that only announces heads its list, in Kazakh too', () => {
  const slides = slidesOf(
    'Кітапхана жабылмайды\n\nҚалалық кеңес кітапхананы сақтап қалуды шешті. Дауыс беру екі сағатқа созылды, өйткені шатырдан су ағады.\n\nКеңес жыл соңына дейін мынадай істерді атқармақ:\n- шатырды жөндеу;\n- жексенбіде ашық тұру;\n- кітапты тегін беру;\n- ауылдарға кітап жеткізу.\n\nКітапханашы бұл шешімге қуанды. Оқырмандар бір айда төрт мың қол жинады.',
  )
  const slide = slides.find(({ heading }) => heading?.text.startsWith('Кеңес жыл соңына дейін'))
  expect(shown(slide)).toEqual([
    'Шатырды жөндеу',
    'Жексенбіде ашық тұру',
    'Кітапты тегін беру',
    'Ауылдарға кітап жеткізу',
  ])
})

test('a list that is too long for a slide is not kept whole', () => {
  const many = Array.from(
    { length: 9 },
    (_, i) => `- repair the roof of house number ${i + 1} before winter;`,
  )
  const slides = slidesOf(article('The council wants to keep its promises:', ...many))
  for (const slide of slides) expect(slide.items.length).toBeLessThan(6)
})

test('a word that only ties announces no list', () => {
  const text = 'Порт закроют. Итак:\n\n- Паром продали\n- Мост открыт\n- Лодок больше нет'
  const sentences = sentencesOf(text, 'ru')
  expect(sentences.map((sentence, i) => listPart(sentence, sentences[i + 1])?.role)).toEqual([
    undefined,
    undefined,
    'item',
    'item',
    'item',
  ])
})
