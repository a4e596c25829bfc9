import { expect, test } from 'vitest'
import { renderDeck } from '../../src/render/page.ts'
import { deck, heading, slide } from './deck-fixture.ts'

const messagesOf = (words: string, lang: string) =>
  renderDeck(deck([slide('s', 'statement', [heading(words)], { lang })])).messages

test.each([
  ['ru', 'Мост — «новый», 12 ₸ № 5…'],
  ['kk', 'Әуежай мен Қызылжар, өңір, ұлы, үміт, һәм, ғылым'],
  ['ar', 'الجسر الجديد، ثم المدينة؟ 12 %'],
  ['ja', '新しい橋、「開通」した。'],
  ['zh', '新桥，已通车（第一年）。'],
])('in %s nothing is missing: %s', (lang, words) => {
  expect(messagesOf(words, lang)).toEqual([])
})

test('characters without a glyph are named with their code points and the slide', () => {
  const [message] = messagesOf('Мост 🌉 и 橋', 'ru')
  expect(message).toMatchObject({ rule: 'glyph-missing', severity: 'warning', place: { file: 's.md' } })
  expect(message?.text).toContain('橋 (U+6A4B), 🌉 (U+1F309)')
})
