import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { lectern } from './run-command.ts'

const ARTICLE = `Мост через реку открыли раньше срока

Мост через реку Примерную открыли на месяц раньше срока. Его длина – 840 метров, строили его 3 года и 250 рабочих.

«Теперь дорога до больницы занимает десять минут, а не час», – сказала врач Анна Образцова. Паром больше не ходит.
`

function articleIn(folder: string, content: string | Uint8Array = ARTICLE): string {
  const path = join(folder, 'article.txt')
  writeFileSync(path, content)
  return path
}

test('an article becomes a deck folder that the other commands accept', async () => {
  const folder = temporaryFolder()
  const deck = join(folder, 'slides')
  const derived = await lectern('derive', articleIn(folder), '-o', deck)
  expect(derived).toMatchObject({ code: 0, stderr: '' })
  expect(readdirSync(deck)).toEqual(expect.arrayContaining(['article.md', 'deck.yaml', '01-title.md']))
  expect(await lectern('check', deck)).toMatchObject({ code: 0 })
})

test('deriving twice gives the same bytes', async () => {
  const folder = temporaryFolder()
  const article = articleIn(folder)
  const read = (deck: string) =>
    readdirSync(deck).map((name) => [name, readFileSync(join(deck, name), 'utf8')])
  await lectern('derive', article, '-o', join(folder, 'a'))
  await lectern('derive', article, '-o', join(folder, 'b'))
  expect(read(join(folder, 'a'))).toEqual(read(join(folder, 'b')))
})

test('a folder that holds a deck is refused and left as it was; --force keeps it beside the new one', async () => {
  const folder = temporaryFolder()
  const deck = join(folder, 'slides')
  const article = articleIn(folder)
  await lectern('derive', article, '-o', deck)
  writeFileSync(join(deck, '01-title.md'), '# Mine\n')
  const refused = await lectern('derive', article, '-o', deck)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('deck-exists')
  expect(readFileSync(join(deck, '01-title.md'), 'utf8')).toBe('# Mine\n')
  const forced = await lectern('derive', article, '-o', deck, '--force')
  expect(forced.code).toBe(0)
  expect(readFileSync(join(`${deck}.old`, '01-title.md'), 'utf8')).toBe('# Mine\n')
})

test('a file is never taken for the deck folder, nor a folder that holds other things', async () => {
  const folder = temporaryFolder()
  const article = articleIn(folder)
  for (const out of [article, join(article, 'deck')]) {
    const { code, stderr } = await lectern('derive', article, '-o', out, '--force')
    expect(code).toBe(1)
    expect(stderr).toContain('output-not-a-folder')
  }
  expect(readFileSync(article, 'utf8')).toBe(ARTICLE)
  const { code, stderr } = await lectern('derive', article, '-o', folder, '--force')
  expect(code).toBe(1)
  expect(stderr).toContain('deck-exists')
  expect(readdirSync(folder)).toEqual(['article.txt'])
})

test('an empty folder is filled and not kept', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'slides'))
  const { code, stdout } = await lectern('derive', articleIn(folder), '-o', join(folder, 'slides'))
  expect(code).toBe(0)
  expect(stdout).not.toContain('.old')
  expect(readdirSync(folder).sort()).toEqual(['article.txt', 'slides'])
})

test('a language is written as usual, and one that does not exist is refused', async () => {
  const folder = temporaryFolder()
  await lectern('derive', articleIn(folder), '-o', join(folder, 'slides'), '--lang', 'RU')
  expect(readFileSync(join(folder, 'slides', 'deck.yaml'), 'utf8')).toContain('lang: ru')
  const { code, stderr } = await lectern('derive', articleIn(folder), '-o', join(folder, 'b'), '--lang', 'xx')
  expect(code).not.toBe(0)
  expect(stderr).toContain('--lang')
})

test.each([
  ['an empty file', '', 'article-empty'],
  ['a file of spaces only', ' \n\u00a0\n', 'article-empty'],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'article-binary',
  ],
])('%s is refused with a message, and nothing is written', async (_, content, rule) => {
  const folder = temporaryFolder()
  const { code, stderr } = await lectern('derive', articleIn(folder, content), '-o', join(folder, 'slides'))
  expect(code).toBe(1)
  expect(stderr).toContain(rule)
  expect(stderr).toContain('article.txt')
  expect(stderr).not.toContain('    at ')
  expect(existsSync(join(folder, 'slides'))).toBe(false)
})

test('an article that is not there is a message', async () => {
  const { code, stderr } = await lectern(
    'derive',
    join(temporaryFolder(), 'none.txt'),
    '-o',
    join(temporaryFolder(), 'slides'),
  )
  expect(code).toBe(1)
  expect(stderr).toContain('article-not-found')
})

test('--explain prints where each item comes from, its rule and its score', async () => {
  const folder = temporaryFolder()
  const { stdout } = await lectern('derive', articleIn(folder), '-o', join(folder, 'slides'), '--explain')
  expect(stdout).toMatch(/^ {2}\d+–\d+ {2}heading-\S+ {2}-?\d+\.\d\d {2}\S/m)
})

test('--no-statistics and --no-quotes leave those slides out', async () => {
  const folder = temporaryFolder()
  const deck = join(folder, 'slides')
  await lectern('derive', articleIn(folder), '-o', deck, '--no-statistics', '--no-quotes')
  const all = readdirSync(deck).map((name) => readFileSync(join(deck, name), 'utf8'))
  expect(all.join()).not.toMatch(/layout: (?:statistics|quote)/)
})

test('a title that looks like a number is kept as it was given', async () => {
  const folder = temporaryFolder()
  const deck = join(folder, 'slides')
  await lectern('derive', articleIn(folder), '-o', deck, '--title', '1.10')
  expect(readFileSync(join(deck, 'deck.yaml'), 'utf8')).toMatch(/^title: ["']1\.10["']$/m)
})
