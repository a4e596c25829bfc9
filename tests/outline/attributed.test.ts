import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attributedOf } from '../../src/outline/attributed.ts'
import { planOutline } from '../../src/outline/plan.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'
import { sentencesOf } from './lines.ts'

const partsOf = (text: string, lang: string): [string, string][] =>
  sentencesOf(text, lang)
    .slice(0, 1)
    .flatMap(attributedOf)
    .map(({ heading, below }) => [heading.text, below.text])

describe('what was said heads a slide on which the next line says by whom', () => {
  test.each([
    [
      'en',
      'Night boats will run again between the old port and the capital from 14 May, the harbour said on Tuesday.',
      'Night boats will run again between the old port and the capital from 14 May',
      'The harbour said on Tuesday',
    ],
    [
      'ru',
      'Ночные паромы снова пойдут между старым портом и столицей с 14 мая следующего года, сообщила во вторник управа порта.',
      'Ночные паромы снова пойдут между старым портом и столицей с 14 мая следующего года',
      'Сообщила во вторник управа порта',
    ],
    [
      'en',
      'According to the Harbour Office in the northern port of Laketown, the number of night boats fell by a third between 2019 and 2024.',
      'The number of night boats fell by a third between 2019 and 2024',
      'According to the Harbour Office in the northern port of Laketown',
    ],
    [
      'ru',
      'Напомним, по словам главы управы порта Анны Ким, ночные паромы снова пойдут между старым портом и столицей с 14 мая.',
      'Ночные паромы снова пойдут между старым портом и столицей с 14 мая',
      'По словам главы управы порта Анны Ким',
    ],
    [
      'ru',
      'Состав городского совета Озёрска, по подсчётам рыбаков и корреспондентов, обновился после выборов почти на 45 процентов.',
      'Состав городского совета Озёрска обновился после выборов почти на 45 процентов',
      'По подсчётам рыбаков и корреспондентов',
    ],
    [
      'en',
      'The number of boats on the lake, according to the Harbour Office, fell by a third between 2019 and 2024 in spring.',
      'The number of boats on the lake fell by a third between 2019 and 2024 in spring',
      'According to the Harbour Office',
    ],
    [
      'kk',
      'Порт басшысы Анна Кимнің айтуынша, жаңа көпір ашылғаннан кейін қаладан аралға дейінгі сапар уақыты екі есеге қысқарады.',
      'Жаңа көпір ашылғаннан кейін қаладан аралға дейінгі сапар уақыты екі есеге қысқарады',
      'Порт басшысы Анна Кимнің айтуынша',
    ],
    [
      'en',
      'At the meeting in Laketown, the head of the Harbour Office, Anna Kim, said that night boats will run again to the capital from 14 May.',
      'Night boats will run again to the capital from 14 May',
      'At the meeting in Laketown, the head of the Harbour Office, Anna Kim, said',
    ],
    [
      'en',
      'On Monday the Laketown Harbour Office said the number of night boats on the lake fell by a third between 2019 and 2024.',
      'The number of night boats on the lake fell by a third between 2019 and 2024',
      'On Monday the Laketown Harbour Office said',
    ],
    [
      'ru',
      'На встрече с рыбаками глава управы порта Анна Ким предупредила жителей о том, что лёд у северного берега сойдёт раньше обычного.',
      'Лёд у северного берега сойдёт раньше обычного',
      'На встрече с рыбаками глава управы порта Анна Ким предупредила жителей',
    ],
  ])('%s', (lang, text, heading, source) => {
    expect(partsOf(text, lang)).toContainEqual([heading, source])
  })

  test.each([
    ['a sentence that is short enough', 'en', 'Night boats will run again from 14 May, the harbour said.'],
    [
      'two that each say something',
      'en',
      'Night boats will run again between the old port and the capital from 14 May, and the harbour said that tickets sell well.',
    ],
    [
      'a source that only the sentence before names',
      'en',
      'According to him, night boats will run again between the old port and the capital from 14 May at the latest.',
    ],
    [
      'a source that says of when',
      'en',
      'According to the report for 2012, night boats ran between the old port and the capital on 14 nights of the year.',
    ],
    [
      'what somebody did not say',
      'ru',
      'На встрече с рыбаками глава управы порта Анна Ким не сказала, что ночные паромы снова пойдут в столицу с 14 мая.',
    ],
    [
      'what a sentence says besides something else',
      'en',
      'The old boats were sold in the autumn, and Anna Kim said that night boats will run again to the capital from 14 May.',
    ],
    [
      'words of somebody whom only the sentence before names',
      'en',
      'On Monday, at a meeting with the fishermen of the lake, she said that night boats will run again from 14 May.',
    ],
    [
      'what speaks of something told before',
      'ru',
      'На встрече с рыбаками глава управы порта Анна Ким заявила, что этому району грозит потеря всех ночных паромов на озере.',
    ],
    [
      'a source that names nobody',
      'en',
      'The report says that the number of night boats on the lake between the old port and the capital fell by a third.',
    ],
    [
      'what nobody found',
      'en',
      'A long review by the Harbour Institute of Laketown found insufficient evidence that the new boats work in winter.',
    ],
    [
      'a condition of what was said',
      'en',
      'Night boats will run again between the old port and the capital from 14 May, if the ice goes, the harbour said.',
    ],
  ])('but not of %s', (_, lang, text) => {
    const [sentence] = sentencesOf(text, lang)
    const parts = sentence === undefined ? [] : attributedOf(sentence)
    expect(parts.filter(({ heading }) => !/if the ice goes/u.test(heading.text))).toEqual([])
  })

  test('which stands first under it, as it does in the sentence', () => {
    const article = parseArticle(
      'Boats return\n\nNight boats will run again between the old port and the capital from 14 May, the harbour said on Tuesday. The boats were sold in 2014. Their crews found other work at the lake.',
    ).value
    const { slides } = planOutline(article, statisticsOf(article)).value
    expect(slides[1]?.heading?.text).toMatch(/^Night boats will run again/u)
    expect(slides[1]?.items[0]?.text).toBe('the harbour said on Tuesday')
  })

  test.each([
    [
      'ru',
      'Паромы\n\nНа второй день в порту выступили владельцы лодок. Они сошлись во мнении, что город потеряет ночные паромы, если порт не начнёт вкладывать деньги, поскольку новые причалы строят не только на северном берегу озера.',
      [
        'Город потеряет ночные паромы, если порт не начнёт вкладывать деньги',
        'На второй день в порту выступили владельцы лодок',
        'Они сошлись во мнении',
      ],
    ],
    [
      'en',
      'Boats\n\nThe owners of the night boats met in the old port. They agreed that the city will lose the boats by 2030 unless it repairs the northern pier before the winter.',
      [
        'The city will lose the boats by 2030 unless it repairs the northern pier before the winter',
        'The owners of the night boats met in the old port',
        'They agreed',
      ],
    ],
  ])('%s: who they are that agreed stands before it', (_, text, lines) => {
    const article = parseArticle(text).value
    const [, slide] = planOutline(article, statisticsOf(article)).value.slides
    expect([slide?.heading, ...(slide?.items ?? [])].map((line) => line?.text)).toEqual(lines)
  })

  test('and what they agreed heads nothing where who they are is told nowhere', () => {
    const article = parseArticle(
      'Boats\n\nThey agreed that the city will lose the boats by 2030 unless it repairs the northern pier before the winter. The pier was built in 1960.',
    ).value
    const [, slide] = planOutline(article, statisticsOf(article)).value.slides
    expect(slide?.heading?.text).toBe('The pier was built in 1960')
  })
})

test('what the author found heads a slide over the line that says when', () => {
  expect(
    partsOf(
      'In November, five weeks after the start of the new boat form, we discovered that papers with a comma in the name of a boat were being sent back by the harbour.',
      'en',
    ),
  ).toContainEqual([
    'Papers with a comma in the name of a boat were being sent back by the harbour',
    'In November, five weeks after the start of the new boat form, we discovered',
  ])
})
