import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installedBrowser } from '../../src/export/browser.ts'
import { titlePicture } from '../../src/export/title-picture.ts'
import { buildDeck } from '../../src/vite/build.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-hosted-'))
const out = join(folder, 'dist')
const cache = join(folder, 'cache')

afterAll(() => rmSync(folder, { recursive: true }))

/** Width and height as a PNG's header has them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a hosted deck has a picture of its title slide for previews of its link', async () => {
  const { messages } = await buildDeck('tests/fixtures/bridge', out, {
    takePicture: (built) => titlePicture(built, installedBrowser, cache),
  })
  expect(messages).toEqual([])
  expect(sizeOf(readFileSync(join(out, 'og.png')))).toEqual([1200, 630])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('content="https://example.org/most/og.png"')
})

test('the picture is remembered: while the title slide stays, no browser is started', async () => {
  const before = readFileSync(join(out, 'og.png'))
  const forbidden = { find: () => Promise.reject(new Error('started')), launch: installedBrowser.launch }
  const { value } = await titlePicture(out, forbidden, cache)
  expect(value && Buffer.from(value).equals(before)).toBe(true)
})

test('without a browser the build is complete but for the picture, and says so', async () => {
  const bare = join(folder, 'bare')
  const { value, messages } = await buildDeck('tests/fixtures/bridge', bare, {
    takePicture: (built) =>
      titlePicture(built, { find: async () => [], launch: installedBrowser.launch }, join(folder, 'empty')),
  })
  expect(value).toBe(8)
  expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['no-link-picture', 'info']])
  expect(readdirSync(bare)).not.toContain('og.png')
  expect(readFileSync(join(bare, 'index.html'), 'utf8')).not.toContain('og:image')
})
