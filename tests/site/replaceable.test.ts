import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildDeck } from '../../src/site/build.ts'
import { refuseFolder } from '../../src/site/replaceable.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

test('a new folder, an empty one and a built one may be replaced', async () => {
  const folder = temporaryFolder()
  expect(await refuseFolder(join(folder, 'new'))).toBeUndefined()
  expect(await refuseFolder(folder)).toBeUndefined()
  const out = join(folder, 'dist')
  await buildDeck('tests/fixtures/bridge', out)
  expect(await refuseFolder(out)).toBeUndefined()
}, 60_000)

test.each(['CNAME', '.git', 'thesis.docx'])(
  'a built folder in which somebody put %s is left alone',
  async (name) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'deck.json'), '{}')
    mkdirSync(join(folder, name))
    const message = await refuseFolder(folder)
    expect(message?.rule).toBe('output-not-a-deck')
    expect(message?.text).toContain(name)
  },
)

test('a file is never replaced by a folder', async () => {
  const file = join(temporaryFolder(), 'thesis.docx')
  writeFileSync(file, 'years of work')
  const { value, messages } = await buildDeck('tests/fixtures/bridge', file)
  expect(value).toBeUndefined()
  expect(messages.map(({ rule }) => rule)).toEqual(['output-not-a-deck'])
  expect(readFileSync(file, 'utf8')).toBe('years of work')
})
