import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutNotes } from '../../src/deck/without-notes.ts'
import { compileDeck } from '../../src/project/compile.ts'
import { renderDeck } from '../../src/render/page.ts'

async function bridge() {
  const { value } = await compileDeck('tests/fixtures/bridge')
  if (!value) throw new Error('the fixture is a deck')
  return value
}

const squash = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the reading page is the whole article beside its slides, in order', async () => {
  const { deck, page } = await bridge()
  const text = [...(page.reading ?? '').matchAll(/<div class="reading-text">([\s\S]*?)<\/div>/g)]
    .map(([, part = '']) => part.replace(/<[^>]*>/g, ''))
    .join(' ')
  const article = readFileSync('tests/fixtures/bridge/article.md', 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
  expect(squash(text)).toBe(squash(article))
  expect(page.reading?.match(/<section class="reading-part" id="[^"]*"/g)).toEqual(
    deck.slides.map(({ id }) => `<section class="reading-part" id="${id}"`),
  )
})

test('the speaker’s own remarks are nobody else’s', async () => {
  const { page } = await bridge()
  expect(page.html).toContain('Показать снимок экрана')
  expect(page.reading).not.toContain('Показать снимок экрана')
})

test('it has no script, and its policy lets none run', async () => {
  const { page } = await bridge()
  expect(page.reading).not.toContain('<script')
  expect(page.reading).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'self';/)
  expect(page.reading).not.toContain('script-src')
})

test('links to slides lead to places on the page, relative ones out of its folder', async () => {
  const { deck } = await bridge()
  const link = (href: string) => {
    const blocks = [
      { type: 'paragraph' as const, line: 1, inlines: [{ type: 'link' as const, href, children: [] }] },
    ]
    const slides = deck.slides.map((slide, index) => (index === 1 ? { ...slide, blocks } : slide))
    const reading = renderDeck({ ...deck, slides }).value.reading ?? ''
    return /id="road"[\s\S]*?<a href="([^"]*)"/.exec(reading)?.[1]
  }
  expect(link('#/year')).toBe('#year')
  expect(link('notes.html')).toBe('../notes.html')
  expect(link('https://example.org/')).toBe('https://example.org/')
  expect(link('mailto:a@example.org')).toBe('mailto:a@example.org')
})

test('the deck’s page names it, and a deck without its notes has none', async () => {
  const { deck, page } = await bridge()
  expect(page.html).toContain('<link rel="alternate" type="text/html" href="./read/index.html"')
  const bare = renderDeck(withoutNotes(deck)).value
  expect(bare.reading).toBeUndefined()
  expect(bare.html).not.toContain('rel="alternate"')
})
