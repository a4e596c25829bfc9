import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { DeckConfig } from '../../src/model/config.ts'
import { hostedUrl, sharingHead, withLinkPicture } from '../../src/render/head.ts'
import { deck, slide } from './deck-fixture.ts'

const given = (text: string, config: Partial<DeckConfig> = {}) => ({
  ...deck([slide('a', 'title', [])], config),
  article: parseArticle(text, { lang: 'ru', file: 'article.md' }).value,
})
const head = (text: string, config: Partial<DeckConfig> = {}) => sharingHead(given(text, config)).markup
const described = (text: string, config: Partial<DeckConfig> = {}) =>
  /<meta name="description" content="([^"]*)">/.exec(head(text, config))?.[1]

const LEAD = 'Мост через реку открыли утром.'

test('the description is the lead: whole sentences of the first paragraph as far as they fit', () => {
  const long = `Потом ${'долго и подробно '.repeat(12)}говорили речи.`
  expect(described(`Мост открыт\n\n${LEAD} Пришли все. ${long}\n\nВторой абзац.`)).toBe(`${LEAD} Пришли все.`)
})

test('a long first sentence is cut between words, one endless word between characters', () => {
  const cut = described(`Мост открыт\n\nМост ${'строили '.repeat(60)}и построили.`)
  expect(cut).toMatch(/ строили…$/)
  expect(cut?.length).toBeLessThanOrEqual(200)
  expect(described(`Мост открыт\n\n${'𝔐'.repeat(300)} это слово.`)).toMatch(/^(?:𝔐)+…$/u)
})

test('a deck without its article is described by its subtitle, or not at all', () => {
  expect(described('', { subtitle: 'о первом годе' })).toBe('о первом годе')
  expect(described('')).toBeUndefined()
})

test('text of the article stays text', () => {
  expect(head('Мост открыт\n\n«"><script>alert(1)</script> сказали строители моста утром.')).not.toContain(
    '<script',
  )
})

test('addresses are absolute where the deck has one, and nothing points anywhere where it has none', () => {
  const hosted = head(LEAD, { url: 'https://example.org/most' })
  expect(hosted).toContain('<link rel="canonical" href="https://example.org/most/">')
  expect(hosted).toContain('<meta property="og:url" content="https://example.org/most/">')
  expect(head(LEAD)).not.toMatch(/canonical|og:url|https?:/)
})

test('a picture is named by its absolute address and makes the card a large one', () => {
  const config = { url: 'https://example.org/most', title: 'Мост "А"' }
  const page = withLinkPicture(head(LEAD, config), given(LEAD, config))
  expect(page).toContain('<meta property="og:image" content="https://example.org/most/og.png">')
  expect(page).toContain('<meta property="og:image:alt" content="Мост &quot;А&quot;">')
  expect(page.match(/twitter:card" content="[^"]*/g)).toEqual(['twitter:card" content="summary_large_image'])
  expect(withLinkPicture(head(LEAD), given(LEAD))).toBe(head(LEAD))
})

test.each([
  ['https://example.org', 'https://example.org/og.png'],
  ['https://example.org/a/', 'https://example.org/a/og.png'],
  ['https://example.org/a', 'https://example.org/a/og.png'],
  ['https://example.org/a/index.html', 'https://example.org/a/og.png'],
  ['https://example.org/v1.2', 'https://example.org/v1.2/og.png'],
])('a file of the deck at %s is at %s', (url, file) => {
  expect(hostedUrl(url, 'og.png')).toBe(file)
})

test('the icon is inside the page and takes the brand’s colour', () => {
  expect(head(LEAD, { brand: { accent: { light: '#123456', dark: '#abcdef' } } })).toMatch(
    /<link rel="icon" href="data:image\/svg\+xml,[^"]*%23123456/,
  )
})

test('robots are told what the deck says, and otherwise nothing', () => {
  expect(head(LEAD, { robots: 'noindex, nofollow' })).toContain(
    '<meta name="robots" content="noindex, nofollow">',
  )
  expect(head(LEAD)).not.toContain('robots')
})
