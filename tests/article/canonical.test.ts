import { expect, test } from 'vitest'
import { canonicalBody } from '../../src/article/canonical.ts'
import { parseArticle } from '../../src/article/parse.ts'

/** Pieces that articles are made of; a generator that repeats itself puts them together. */
const PIECES = [
  'Город открыл три школы.',
  'В 2024 г. их стало 12.',
  '«Мы рады. Очень», — сказала Анна Ким.',
  'The council has decided to build a bridge over the river\nand to open it to trams in May.',
  '- первый пункт\n- второй пункт',
  'Что дальше',
  'Рост на 5 %. 84 школы открыты, и это только начало большой работы на много лет вперёд.',
  '---',
  'одна строка\nи ещё одна',
]

function* numbers(seed: number): Generator<number> {
  let state = seed
  while (true) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state
  }
}

function article(seed: number): string {
  const random = numbers(seed)
  const next = (below: number): number => (random.next().value ?? 0) % below
  const count = 2 + next(8)
  return Array.from(
    { length: count },
    () => PIECES[next(PIECES.length)] + (next(3) === 0 ? '\n' : '\n\n'),
  ).join('')
}

const shape = (text: string, title: string | undefined) => {
  const { value } = parseArticle(text, title === undefined ? {} : { metadata: { title } })
  const squeezed = (start: number, end: number) => value.text.slice(start, end).replace(/\s+/g, ' ')
  return {
    article: value,
    shape: value.paragraphs.map(({ id, kind, sentences }) => ({
      id,
      kind,
      sentences: sentences.map(({ id, span }) => [id, squeezed(span.start, span.end)]),
    })),
  }
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'what is written parses to the same paragraphs and sentences (%i)',
  (seed) => {
    const first = shape(`Заголовок о школах\n\n${article(seed)}`, undefined)
    const body = canonicalBody(first.article)
    const again = shape(body, first.article.metadata.title ?? '')
    expect(again.shape).toEqual(first.shape)
    expect(canonicalBody(again.article)).toBe(body)
  },
)
