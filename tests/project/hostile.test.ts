import { expect, test } from 'vitest'
import { deriveDeck } from '../../src/project/derive.ts'

test('a slide is planned over a run of spaces without reading it again and again', () => {
  const gap = ' '.repeat(100_000)
  const text = `Мост открыли\n\nГород построил мост,${gap}который ведёт на остров. Жители рады мосту через реку.`
  const { value } = deriveDeck(new TextEncoder().encode(text), 'bridge.txt')
  const article = value?.files.find(({ file }) => file === 'article.md')
  expect(article?.content).toContain('построил мост, который ведёт')
}, 10_000)
