import { expect, test } from 'vitest'
import { checkDeck } from '../../src/check/check.ts'
import { formatMessage } from '../../src/model/message.ts'
import { deckFrom } from '../deck/deck-from.ts'

const ARTICLE = `Завод выпустил 12 500 станков. Директор сказал: «Мы растём, несмотря ни на что».

Новых цехов не строили.
`

const check = (slides: readonly string[]) => checkDeck(deckFrom(ARTICLE, slides).deck).map(formatMessage)

test('a faithful deck has no faults', () => {
  expect(check(['---\nsource: p1-p2\n---\n# Завод выпустил 12 500 станков'])).toEqual([])
})

test('a number may be grouped with another space than in the article', () => {
  expect(check(['---\nsource: p1-p2\n---\n# Выпущено 12\u202f500 станков\n\n- всего 12500'])).toEqual([])
})

test('a year and a number side by side are two numbers', () => {
  const article = 'In May 2024 300 people came.\n'
  expect(checkDeck(deckFrom(article, ['---\nsource: p1\n---\n# 300 people came in 2024']).deck)).toEqual([])
})

test('a number that the article does not have is an error at its line', () => {
  expect(
    check(['---\nlayout: statement\nsource: p1-p2\n---\n# A\n\n- выпустил 12 600 станков'])[0],
  ).toContain('01-slide.md:7  error  number-not-in-article  The article has no number 12600.')
})

test('quoted words must be the article’s, but may be cut at «…»', () => {
  expect(check(['---\nsource: p1-p2\n---\n> Мы растём … ни на что'])).toEqual([])
  expect(check(['---\nsource: p1-p2\n---\n> Мы быстро растём'])[0]).toContain(
    'error  quotation-not-in-article',
  )
})

test('slides in another order than the article are complete, and that is said', () => {
  const messages = check(['---\nsource: p2\n---\n# B', '---\nsource: p1\n---\n# A'])
  expect(messages[0]).toContain('02-slide.md:1  info  notes-out-of-order')
})

test('notes that lack a sentence are an error', () => {
  const { deck } = deckFrom(ARTICLE, ['---\nsource: p1-p2\n---\n# A'])
  const [slide] = deck.slides
  if (!slide) throw new Error('the deck has a slide')
  const broken = {
    ...deck,
    slides: [{ ...slide, notes: { ...slide.notes, passages: slide.notes.passages.slice(1) } }],
  }
  expect(checkDeck(broken).map(({ rule }) => rule)).toEqual(['notes-incomplete'])
})

test('a picture without words is named with its line', () => {
  expect(check(['---\nsource: p1-p2\n---\n# A\n\n- see **![](most.jpg)**'])[0]).toContain(
    '01-slide.md:6  warning  image-without-alt',
  )
  expect(check(['---\nsource: p1-p2\n---\n# A\n\n![мост](most.jpg)'])).toEqual([])
})

test.each([
  ['[x](#/balance)', []],
  ['[x](#/balance/1)', []],
  ['[x](#/1)', []],
  ['[x](https://example.kz/a)', []],
  ['[x](tel:+77172000000)', []],
  ['[x](#/nope)', ['link-not-found']],
  ['[x](#/2)', ['link-not-found']],
  ['[x](report.pdf)', ['link-not-published']],
  ['**[x](ftp://example.kz)**', ['link-unsafe']],
  ['[x](javascript:alert)', ['link-unsafe']],
])('the link in «%s» gives %j', (link, rules) => {
  const slides = [`---\nsource: p1-p2\n---\n# A\n\n- ${link}`, '---\nid: balance\nlayout: section\n---\n# B']
  const { deck } = deckFrom(ARTICLE, slides)
  const found = checkDeck(deck).map(({ rule, place }) => [rule, place?.line])
  expect(found).toEqual(rules.map((rule) => [rule, 6]))
})
