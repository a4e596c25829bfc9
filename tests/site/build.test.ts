import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDeck } from '../../src/site/build.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

const SAMPLE = 'slides'
const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'))
const dist = join(folder, 'dist')
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

beforeAll(async () => {
  const { value, messages } = await buildDeck(SAMPLE, dist)
  expect(messages).toEqual([])
  expect(value).toBeGreaterThan(8)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => ENTITIES[one] ?? one)

test('the notes in the built page are the article, character by character', () => {
  const passages = [...read('index.html').matchAll(/<p data-passage="[^"]*"[^>]*>([\s\S]*?)<\/p>/g)].map(
    (match) => textOf(match[1] ?? ''),
  )
  const article = readFileSync(join(SAMPLE, 'article.md'), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
  const squash = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(squash(passages.join('\n'))).toBe(squash(article))
})

test('the page holds every slide before a script runs', () => {
  const { slides } = JSON.parse(read('deck.json'))
  const html = read('index.html')
  expect(html.match(/<section /g)?.length).toBe(slides.length)
  for (const { id } of slides) expect(html).toContain(`<section id="${id}"`)
})

test('the four statistics of 2024 are one group with their lead-ins and labels, and no year is one of them', () => {
  const { slides } = JSON.parse(read('deck.json'))
  const statistics = slides.flatMap((slide: { statistics?: object[] }) => slide.statistics ?? [])
  expect(statistics).toMatchObject([
    { value: 23, text: '23', lead: 'совершил', label: 'зарубежных визита', period: 'в 2024 году' },
    { value: 19, text: '19', lead: 'принял участие в', label: 'многосторонних форумах и саммитах' },
    { value: 27, text: '27', lead: 'провел', label: 'встреч с зарубежными лидерами' },
    { value: 84, text: '84', lead: 'провел' },
  ])
  expect(slides.find((slide: { layout: string }) => slide.layout === 'statistics')?.statistics.length).toBe(4)
})

test('every address in the built files is relative, and none is of another host', () => {
  const html = read('index.html')
  for (const [, address] of html.matchAll(/\b(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^(?:\.\/|#|data:)/)
  for (const file of readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'))) {
    for (const [, address] of read(`assets/${file}`).matchAll(/url\(([^)]*)\)/g))
      expect(address).toMatch(/^["']?(?:\.\/|data:)/)
  }
})

test('the script is one classic script, so that the page opens from disk', () => {
  expect(read('index.html').match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
    expect.stringMatching(/^<script defer src="\.\/assets\/[^"]+\.js">$/),
  ])
})

test('two builds give the same bytes', async () => {
  const again = join(folder, 'again')
  await buildDeck(SAMPLE, again)
  const files = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  expect(files(again)).toEqual(files(dist))
  for (const file of files(dist).filter((name) => name.includes('.'))) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file)))).toBe(true)
  }
}, 60_000)

test('a deck with an error writes nothing and leaves the last build as it was', async () => {
  const deck = temporaryFolder()
  writeFileSync(join(deck, 'article.md'), 'Текст статьи в одно предложение.\n')
  writeFileSync(join(deck, '01-a.md'), '---\nlayout: stetment\n---\n# A\n')
  const out = join(temporaryFolder(), 'dist')
  mkdirSync(out)
  writeFileSync(join(out, 'deck.json'), '{}')
  const { value, messages } = await buildDeck(deck, out)
  expect(value).toBeUndefined()
  expect(messages.map(({ rule }) => rule)).toEqual(['unknown-layout'])
  expect(readdirSync(out)).toEqual(['deck.json'])
})

test('a folder with other files in it is never replaced', async () => {
  const out = temporaryFolder()
  writeFileSync(join(out, 'thesis.docx'), 'years of work')
  const { value, messages } = await buildDeck(SAMPLE, out)
  expect(value).toBeUndefined()
  expect(messages.map(({ rule }) => rule)).toEqual(['output-not-a-deck'])
  expect(existsSync(join(out, 'thesis.docx'))).toBe(true)
})
