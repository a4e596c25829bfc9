import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFolder, readIfThere, replaceFolder, writeFiles } from '../../src/project/folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('files are listed in natural order', async () => {
  const folder = temporaryFolder()
  for (const name of ['10-b.md', '2-a.md', '1-c.md']) writeFileSync(join(folder, name), '')
  expect(await listFolder(folder)).toEqual(['1-c.md', '2-a.md', '10-b.md'])
  expect(await listFolder(join(folder, 'none'))).toBeUndefined()
  expect(await readIfThere(join(folder, 'none'))).toBeUndefined()
})

test('a folder is put in place whole, and what was there is kept or removed', async () => {
  const folder = temporaryFolder()
  const target = join(folder, 'deck')
  const put = (text: string, previous: 'keep' | 'remove') =>
    replaceFolder(target, (temporary) => writeFiles(temporary, [{ file: 'a/b.md', content: text }]), previous)
  expect(await put('one', 'keep')).toBeUndefined()
  expect(await put('two', 'keep')).toBe(`${target}.old`)
  expect(await put('three', 'keep')).toBe(`${target}.old-2`)
  await put('four', 'remove')
  expect(readdirSync(folder).sort()).toEqual(['deck', 'deck.old', 'deck.old-2'])
  expect(readFileSync(join(target, 'a/b.md'), 'utf8')).toBe('four')
})

test('a failure on the way leaves what was there and nothing half-written', async () => {
  const folder = temporaryFolder()
  const target = join(folder, 'deck')
  mkdirSync(target)
  writeFileSync(join(target, 'mine.md'), 'mine')
  const failing = replaceFolder(
    target,
    async (temporary) => {
      await writeFiles(temporary, [{ file: 'half.md', content: 'half' }])
      throw new Error('disk full')
    },
    'remove',
  )
  await expect(failing).rejects.toThrow('disk full')
  expect(readdirSync(folder)).toEqual(['deck'])
  expect(readFileSync(join(target, 'mine.md'), 'utf8')).toBe('mine')
})
