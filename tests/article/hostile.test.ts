import { expect, test } from 'vitest'
import { canonicalBody } from '../../src/article/canonical.ts'
import { parseArticle } from '../../src/article/parse.ts'

/** Each takes under a second where time grows with the text, and far longer where it grows with its square. */
const BOUND = 10_000

test.each([
  ['initials without end', 'А. Б. В. '.repeat(8_000)],
  ['quotation marks that open sentences', '«Да. '.repeat(10_000)],
  ['sentences before a number', 'Стало ясно. 5 '.repeat(10_000)],
  ['spaces', `Слово${' '.repeat(100_000)}и слово.`],
  ['spaces after a full stop', `Слово.${' '.repeat(100_000)}И слово.`],
  ['spaces before a line break', `слово${' '.repeat(100_000)}\n${' '.repeat(100_000)}и слово.`],
])(
  'time grows with the article, not with its square: %s',
  (_, text) => {
    const { value } = parseArticle(`Заголовок\n\n${text}`)
    const words = (given: string) => given.replace(/\s+/g, ' ').trim()
    expect(words(canonicalBody(value))).toBe(words(text))
  },
  BOUND,
)

test('initials and an open quotation stay in one sentence however far the beginning is', () => {
  const sentences = (text: string) =>
    parseArticle(text, { metadata: { title: 'Т' }, lang: 'ru' }).value.paragraphs[0]?.sentences.length
  expect(sentences(`Город ${'строил дома и '.repeat(20)}позвал А. Кима. Он приехал.`)).toBe(2)
  expect(
    sentences(`Он сказал: «Мы ${'строили дома и '.repeat(20)}рады. Очень рады», и ушёл. Все молчали.`),
  ).toBe(2)
})

test('runs of spaces are one space in what is written', () => {
  const { value } = parseArticle('Город  открыл\t \tтри\u00a0школы.', { metadata: { title: 'Т' } })
  expect(canonicalBody(value)).toBe('Город открыл три\u00a0школы.\n')
})
