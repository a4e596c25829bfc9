import { expect, test } from 'vitest'
import { slideIds } from '../../src/deck/slide-ids.ts'
import { formatMessage } from '../../src/model/message.ts'
import { deckFrom } from './deck-from.ts'

const ARTICLE = `---
title: Рынок открыт
lang: ru
---

Рынок открыли весной. Его строили два года.

Каждый день приходят 300 покупателей и работают 40 продавцов.

Зимой рынок закроют.
`

const QUIET = { statistics: 'off' }

const spoken = (slides: readonly string[]) =>
  deckFrom(ARTICLE, slides, QUIET).deck.slides.map((slide) =>
    slide.notes.passages.map((passage) => passage.text).join(' | '),
  )

test('every slide speaks the sentences that it names', () => {
  expect(
    spoken(['---\nsource: p1.1\n---\n# A', '---\nsource: p1.2-p2\n---\n# B', '---\nsource: p3\n---\n# C']),
  ).toEqual([
    'Рынок открыли весной.',
    'Его строили два года. | Каждый день приходят 300 покупателей и работают 40 продавцов.',
    'Зимой рынок закроют.',
  ])
})

test('what no slide names is spoken at the slide before it, and a message says so', () => {
  const slides = ['---\nsource: p1.1\n---\n# A', '---\nsource: p3\n---\n# B']
  expect(spoken(slides)[0]).toBe(
    'Рынок открыли весной. Его строили два года. | Каждый день приходят 300 покупателей и работают 40 продавцов.',
  )
  expect(deckFrom(ARTICLE, slides).messages.map(formatMessage).join()).toContain(
    '01-slide.md:1  warning  text-without-slide  No slide names p1.2-p2.1',
  )
})

test('what stands before the first named sentence is spoken at the first slide', () => {
  expect(spoken(['# Title', '---\nsource: p3\n---\n# B'])[0]).toContain('Рынок открыли весной.')
})

test('what two slides name is spoken once, and the second refers to it', () => {
  const { deck } = deckFrom(ARTICLE, ['---\nsource: p1-p2\n---\n# A', '---\nsource: p2-p3\n---\n# B'])
  expect(deck.slides.at(-1)?.notes.passages.map((passage) => passage.paragraph)).toEqual(['p3'])
  expect(deck.slides.at(-1)?.notes.spokenBefore).toEqual([
    { from: { paragraph: 2, sentence: 1 }, to: { paragraph: 2, sentence: 1 } },
  ])
})

test('the sentences that the slide shows are marked in the notes', () => {
  const { deck } = deckFrom(ARTICLE, ['---\nsource: p1\n---\n# Рынок строили два года'])
  const [passage] = deck.slides[0]?.notes.passages ?? []
  expect(passage?.sentences.map(({ id, onSlide }) => [id, onSlide])).toEqual([
    ['p1.1', false],
    ['p1.2', true],
  ])
})

test('a source beyond the article is an error at its place', () => {
  const { messages } = deckFrom(ARTICLE, ['---\nlayout: statement\nsource: p3-p9\n---\n# A'])
  expect(messages.map(formatMessage)[0]).toContain(
    '01-slide.md:3:9  error  source-not-in-article  The article has no p3-p9; its last sentence is p3.1.',
  )
})

test('a statistics slide shows every statistic of its source with the words of the article', () => {
  const { deck } = deckFrom(ARTICLE, ['---\nlayout: statistics\nsource: p2\n---\n# День рынка'])
  const figure = deck.slides[0]?.figure
  expect(figure?.form).toBe('group')
  expect(figure?.statistics.map(({ lead, figure, label }) => [lead?.text, figure.text, label?.text])).toEqual(
    [
      ['приходят', '300', 'покупателей'],
      ['работают', '40', 'продавцов'],
    ],
  )
  for (const { label, figure: number } of figure?.statistics ?? []) {
    expect(deck.article.text.slice(label?.span.start, label?.span.end)).toBe(label?.text)
    expect(deck.article.text.slice(number.span.start, number.span.end)).toBe(number.text)
  }
})

test.each([
  ['only: [40]', ['40']],
  ['only: 40', ['40']],
  ['omit: ["300"]', ['40']],
  ['form: bars', ['300', '40']],
])('«%s» chooses what a statistics slide shows', (option, figures) => {
  const { deck } = deckFrom(ARTICLE, [`---\nlayout: statistics\nsource: p2\n${option}\n---\n# A`])
  expect(deck.slides[0]?.figure?.statistics.map(({ figure }) => figure.text)).toEqual(figures)
  if (option === 'form: bars') expect(deck.slides[0]?.figure?.form).toBe('bars')
})

test('a list in the body replaces the statistics of the article', () => {
  const { deck } = deckFrom(ARTICLE, [
    '---\nlayout: statistics\nsource: p2\n---\n# A\n\n- в день **300** гостей\n',
  ])
  expect(deck.slides[0]?.figure?.statistics).toMatchObject([
    {
      lead: { text: 'в день' },
      figure: { text: '300' },
      label: { text: 'гостей' },
      quantity: { number: 300 },
    },
  ])
})

test('statistics that no slide shows get a slide of their own after the one that speaks them', () => {
  const added = (slides: readonly string[], config = {}) =>
    deckFrom(ARTICLE, slides, config).deck.slides.map((slide) => [slide.id, slide.layout])
  expect(added(['---\nsource: p1-p3\nlayout: statement\n---\n# A'])).toEqual([
    ['slide', 'statement'],
    ['slide-statistics', 'statistics'],
  ])
  expect(added(['---\nsource: p1-p3\nlayout: statement\nstatistics: off\n---\n# A']).length).toBe(1)
  expect(added(['---\nsource: p1-p3\nlayout: statement\n---\n# A'], { statistics: 'off' }).length).toBe(1)
})

test('a statistics slide without a statistic and a quote slide without a quotation are said', () => {
  const { messages } = deckFrom(ARTICLE, [
    '---\nlayout: statistics\nsource: p3\n---\n# A',
    '---\nlayout: quote\nsource: p1\n---\n# B',
  ])
  expect(messages.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-statistics', 'no-quotation']))
})

test.each([
  ['# A\n\n- b', 'statement'],
  ['> A\n>\n> — B', 'quote'],
  ['# A\n\n| a | b |\n|---|---|\n| c | d |', 'table'],
  ['# A\n\n```js\n1\n```', 'code'],
  ['# A\n\n![b](c.png)', 'image'],
  ['# A\n\n## B\n\ntext\n\n## C\n\ntext', 'columns'],
  ['# A\n\n- **1998** b\n- **12 мая 1999 года** c\n- **May 12, 2004** d', 'timeline'],
  ['# A\n\n- **1998** b\n- **1999** c', 'statement'],
  ['# A\n\n- **1500 %** b\n- **1 999** c\n- **12 000** d', 'statement'],
  ['# A\n\n- **2004** b\n- **1999** c\n- **1500** d', 'statement'],
  ['# A\n\ntext\n\n- **1998** b\n- **1999** c\n- **2004** d', 'statement'],
])('a slide without a layout gets one by its content (%#)', (body, layout) => {
  const { deck } = deckFrom(ARTICLE, ['# Title', body], QUIET)
  expect(deck.slides[1]?.layout).toBe(layout)
  expect(deck.slides[0]?.layout).toBe('title')
})

test('ids come from file names, or from `id`; a second slide of a file is numbered', () => {
  const { deck } = deckFrom(ARTICLE, ['# A\n\n---\n\n# B', '---\nid: own\n---\n# C'], QUIET)
  expect(deck.slides.map((slide) => slide.id)).toEqual(['slide', 'slide-2', 'own'])
})

test.each([
  ['03-2024.md', 's-2024'],
  ['2024.md', 's-2024'],
  ['05-мой слайд.md', 'мой-слайд'],
  ['100%.md', 's-100'],
  ['07-.md', 'slide'],
])('a file named %s gives the id %s', (file, id) => {
  const place = { file }
  const slide = { options: { source: [] }, blocks: [], remarks: [], place, keyPlaces: {} }
  expect(slideIds([{ file, slides: [slide] }]).value).toEqual([id])
})

test('an id given twice is an error at the second', () => {
  const { messages } = deckFrom(ARTICLE, ['---\nid: own\n---\n# A', '---\nid: own\n---\n# B'])
  expect(messages.map(formatMessage).join()).toContain('02-slide.md:2:5  error  duplicate-id')
})

test.each([
  ['На рынке работают 40 продавцов', 1],
  ['День рынка', undefined],
  ['300 покупателей у 40 продавцов', undefined],
])('«%s» sets the accent on the one statistic that it names', (heading, accent) => {
  const { deck } = deckFrom(ARTICLE, [`---\nlayout: statistics\nsource: p2\n---\n# ${heading}`])
  expect(deck.slides[0]?.figure?.accent).toBe(accent)
})

test('every item of a list stands on the slide, its words being nowhere in the article', () => {
  const list = '- 2021 год **16 тысяч** машин\n- 2022 год **19 тысяч** машин\n- 2023 год **21 тысяча** машин'
  const { deck } = deckFrom('Паром перевозил всё больше машин.', [
    `---\nlayout: statistics\nsource: p1\n---\n# Больше\n\n${list}`,
  ])
  expect(deck.slides[0]?.figure?.statistics.map(({ figure }) => figure.text)).toEqual([
    '16 тысяч',
    '19 тысяч',
    '21 тысяча',
  ])
})

test.each([
  ['layout: statement\nform: bars', '«form» does nothing'],
  ['layout: statistics\nonly: [300, 999]', 'no statistic 999'],
  ['layout: statistics\nomit: "12"', 'no statistic 12'],
])('an option that does nothing is said (%#)', (options, text) => {
  const { messages } = deckFrom(ARTICLE, [`---\nsource: p2\n${options}\n---\n# A`], QUIET)
  expect(messages.map(formatMessage).join('\n')).toContain(text)
  expect(messages.map(({ rule }) => rule)).toContain('option-without-effect')
})
