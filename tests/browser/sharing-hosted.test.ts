import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installedBrowser } from '../../src/export/browser.ts'
import { titlePicture } from '../../src/export/title-picture.ts'
import { hostFiles } from '../../src/project/hosting.ts'
import { buildDeck } from '../../src/site/build.ts'
import { launchBrowser, openDeck, serveFolder } from './harness.ts'

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

/** The headers of `_headers` for every file. */
function headersOf(text: string): Record<string, string> {
  const everywhere = text.slice(text.indexOf('/*\n') + 3, text.indexOf('\n\n'))
  return Object.fromEntries(
    everywhere.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
}

test('with the headers that init writes the deck, its speaker view and its reading page all work', async () => {
  const deck = join(folder, 'deck')
  cpSync('tests/fixtures/bridge', deck, { recursive: true })
  const [headers] = hostFiles('cloudflare', 'deck')
  writeFileSync(join(folder, headers?.file ?? ''), headers?.content ?? '')
  const hosted = join(folder, 'hosted')
  await buildDeck(deck, hosted)
  const sent = headersOf(readFileSync(join(hosted, '_headers'), 'utf8'))
  expect(sent['content-security-policy']).toContain("frame-ancestors 'self'")
  const browser = await launchBrowser()
  const server = await serveFolder(hosted, '/briefings/most/', sent)
  try {
    const { page, errors } = await openDeck(browser, server.url)
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await speaker.waitForSelector('.speaker-notes p')
    await speaker.keyboard.press('PageDown')
    const preview = speaker.locator('iframe').first().contentFrame().locator('section.present')
    await expect.poll(() => preview.getAttribute('id')).toBe('road')
    expect(errors).toEqual([])
    const reading = await openDeck(browser, `${server.url}read/index.html`, { javaScriptEnabled: false })
    expect(await reading.page.locator('.reading-slide').count()).toBe(8)
    expect(reading.errors).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
})
