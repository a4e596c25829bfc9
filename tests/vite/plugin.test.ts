import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { buildDeck } from '../../src/site/build.ts'
import { lectern } from '../../src/vite/plugin.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

const DECK = 'tests/fixtures/bridge'

/** Path inside the folder → hash of its bytes. */
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )

test.each([true, false])('Vite builds the same files as the command does, notes: %s', async (notes) => {
  const own = join(temporaryFolder(), 'dist')
  await buildDeck(DECK, own, { notes })
  const vite = join(temporaryFolder(), 'dist')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lectern({ deck: DECK, notes })],
    build: { outDir: vite, sourcemap: true },
  })
  expect(filesOf(vite)).toEqual(filesOf(own))
})

test('a deck with errors fails the build with their messages', async () => {
  const building = build({
    configFile: false,
    logLevel: 'silent',
    plugins: [lectern({ deck: temporaryFolder() })],
    build: { outDir: join(temporaryFolder(), 'dist') },
  })
  await expect(building).rejects.toThrow(/no-slides/)
})
