import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themeSheet } from '../../src/project/theme-sheet.ts'
import { temporaryFolder } from './temporary-folder.ts'

function deckWith(files: Readonly<Record<string, string>>): string {
  const deck = temporaryFolder()
  mkdirSync(join(deck, 'sub'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(deck, name), text)
  return deck
}

const THEME = {
  'theme.css': '@import "sub/paper.css";\n.slide { background: url("grain.png#x"); mask: url(#cut) }\n',
  'sub/paper.css': '.paper { background: url(fibre.png) }\n',
  'grain.png': 'the grain',
  'sub/fibre.png': 'the fibre',
}

async function sheetOf(deck: string) {
  const added = new Map<string, string>()
  const result = await themeSheet(deck, (path, content) => {
    const name = path.split('/').at(-1) ?? ''
    added.set(name, Buffer.from(content).toString())
    return `./built-${name}`
  })
  return { ...result, added: Object.fromEntries(added) }
}

test('imported sheets stand in one with the deck’s, and the files they name are taken along', async () => {
  const { value, messages, added } = await sheetOf(deckWith(THEME))
  expect(messages).toEqual([])
  expect(added).toEqual({ 'grain.png': 'the grain', 'fibre.png': 'the fibre' })
  expect(value).toContain('.paper{background:url("./built-fibre.png")}')
  expect(value).toContain('url("./built-grain.png#x")')
  expect(value).toContain('url("#cut")')
})

test('a deck folder that is reached by a link has the same sheet', async () => {
  const link = join(temporaryFolder(), 'link')
  symlinkSync(deckWith(THEME), link)
  const { value, added } = await sheetOf(link)
  expect(Object.keys(added)).toHaveLength(2)
  expect(value).toContain('url("./built-fibre.png")')
})

test('a fault of syntax is said with its file, line and column', async () => {
  const { value, messages } = await sheetOf(
    deckWith({ 'theme.css': '.a { color: red }\n.b { color: }\n} x' }),
  )
  expect(value).toBe('')
  expect(messages).toMatchObject([{ rule: 'style-syntax', severity: 'error', place: { line: 3 } }])
})

test('a deck without theme.css has an empty sheet', async () => {
  expect(await sheetOf(deckWith({}))).toMatchObject({ value: '', messages: [] })
})
