import { expect, test } from 'vitest'
import { formatMessage } from '../../src/model/message.ts'
import { renderDeck } from '../../src/render/page.ts'
import { deckFrom } from '../deck/deck-from.ts'

const ARTICLE =
  'Мост длиной 840 метров открыли для 3 городов. «Теперь близко», — сказала врач Анна Образцова.\n'
const notShown = (slide: string) =>
  renderDeck(deckFrom(ARTICLE, [slide], { statistics: 'off' }).deck)
    .messages.filter(({ rule }) => rule === 'text-not-shown')
    .map(formatMessage)

test('a table on a quote slide is named with its line', () => {
  const lines = notShown(
    '---\nlayout: quote\nsource: p1\n---\n> Теперь близко\n\n| город | минут |\n|---|---|\n| Бережок | 10 |\n',
  )
  expect(lines[0]).toContain('01-slide.md:7  warning  text-not-shown')
})

test.each([
  ['statement', '# Мост **длиной** 840 метров\n\n- открыли для *3* городов\n- [адрес](https://example.org)'],
  ['quote', '> Теперь близко\n>\n> — Анна Образцова, врач'],
  ['columns', '# Мост\n\n## Прежде\n\nпаром\n\n## Теперь\n\n- мост\n- дорога'],
  ['table', '# Мост\n\n| город | минут |\n|---|---|\n| Бережок | 10 |'],
  ['timeline', '# Мост\n\n- **2020** начали\n- **2021** строили\n- **2022** открыли'],
  ['statistics', '# Мост\n\n- открыли для **3** городов'],
  ['closing', '# Источник\n\n- «Мост», газета'],
  ['title', '# Мост\n\n**Анна Образцова**, врач'],
  ['section', '# Мост'],
  ['code', '# Мост\n\n```js\nconst a = 1\n```'],
])('a %s slide with what it is for shows all its words', (layout, body) => {
  expect(notShown(`---\nlayout: ${layout}\nsource: p1\n---\n${body}\n`)).toEqual([])
})
