import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deriveDeck } from '../../src/project/derive.ts'
import { writeFiles } from '../../src/project/folder.ts'
import { buildDeck, buildSingleFile } from '../../src/site/build.ts'
import { HOSTILE_ARTICLE, HOSTILE_PARAGRAPHS } from '../fixtures/hostile-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-hostile-'))
const out = join(folder, 'inner', 'dist')
const file = join(folder, 'inner', 'deck.html')

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.png'), 'the secret')
  const deck = join(folder, 'inner', 'deck')
  mkdirSync(deck, { recursive: true })
  const { value } = deriveDeck(new TextEncoder().encode(HOSTILE_ARTICLE), 'letter.txt')
  if (!value) throw new Error('the article makes a deck')
  await writeFiles(deck, value.files)
  process.env.VITE_SECRET = 'the secret'
  const built = [await buildDeck(deck, out), await buildSingleFile(deck, file)]
  for (const { value: slides } of built) expect(slides).toBeGreaterThan(2)
}, 60_000)

afterAll(() => {
  delete process.env.VITE_SECRET
  rmSync(folder, { recursive: true })
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
const squash = (text: string) => text.replace(/\s+/g, ' ').trim()

const notesOf = (html: string) =>
  [...html.matchAll(/<p data-passage="[^"]*"[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, part = '']) => textOf(part))
    .join('\n')

test.each([
  ['the folder', () => readFileSync(join(out, 'index.html'), 'utf8')],
  ['the single file', () => readFileSync(file, 'utf8')],
])('%s holds every character of a hostile article, and none of it as markup', (_, read) => {
  const html = read()
  expect(squash(notesOf(html))).toBe(squash(HOSTILE_PARAGRAPHS.join('\n')))
  const page = html.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '')
  expect(page.match(/<(?:iframe|svg onload|img|object|embed|base)\b[^>]*>/g)).toBeNull()
  expect(
    page.match(/<script(?![^>]*(?: src="\.\/assets\/| type="(?:application\/json|text\/plain)"))/g),
  ).toBeNull()
  expect(page).not.toMatch(/<[^>]* on\w+=|href="javascript:/i)
})

test('nothing of the bundler’s is put in place of the article’s words, and no secret is published', () => {
  const everything = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  expect(everything).toContain('%VITE_SECRET%')
  expect(everything).not.toContain('the secret')
  expect(readFileSync(file, 'utf8')).not.toContain('the secret')
})

test('a title that looks like a path leads nowhere', () => {
  expect(readdirSync(folder).sort()).toEqual(['inner', 'secret.png'])
  expect(readdirSync(join(folder, 'inner')).sort()).toEqual(['deck', 'deck.html', 'dist'])
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  expect(files.filter((name) => !/^[\w.-]+(?:[/\\][\w.-]+)*$/.test(name))).toEqual([])
})
