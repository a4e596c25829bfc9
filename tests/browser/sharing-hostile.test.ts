import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deriveDeck } from '../../src/project/derive.ts'
import { writeFiles } from '../../src/project/folder.ts'
import { buildDeck, buildSingleFile } from '../../src/site/build.ts'
import { type DevServer, startDevServer } from '../../src/vite/dev.ts'
import { HOSTILE_ARTICLE } from '../fixtures/hostile-article.ts'
import { launchBrowser, openDeck } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-hostile-'))
let browser: Browser
let dev: DevServer

beforeAll(async () => {
  const deck = join(folder, 'deck')
  mkdirSync(deck)
  const { value } = deriveDeck(new TextEncoder().encode(HOSTILE_ARTICLE), 'letter.txt')
  await writeFiles(deck, value?.files ?? [])
  // A drawing of someone else's, with a script in it.
  writeFileSync(
    join(deck, 'drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="top.__run = 7"><script>top.__run = 8</script></svg>',
  )
  writeFileSync(join(deck, '99-drawing.md'), '# Рисунок\n\n![Рисунок](drawing.svg)\n')
  await buildDeck(deck, join(folder, 'dist'))
  await buildSingleFile(deck, join(folder, 'deck.html'))
  browser = await launchBrowser()
  dev = await startDevServer(deck, 0)
})

afterAll(async () => {
  await browser?.close()
  await dev?.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['in a folder', () => `file://${folder}/dist/index.html`],
  ['in one file', () => `file://${folder}/deck.html`],
  ['on the dev server', () => dev.url],
])('a hostile article runs nothing, neither on the slides nor before the speaker: %s', async (_, address) => {
  const { page, errors, foreignRequests } = await openDeck(browser, address())
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.waitForSelector('.speaker-notes p')
  const slides = await page.locator('.slides > section').count()
  for (let slide = 1; slide < slides; slide++) await speaker.keyboard.press('PageDown')
  await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('drawing')
  for (const one of [page, speaker]) {
    const found = await one.evaluate(() => [
      Reflect.get(window, '__run'),
      document.querySelectorAll('[onload], [onerror], [srcdoc], a[href^="javascript"]').length,
      getComputedStyle(document.body).display,
    ])
    expect([found[0], found[1]]).toEqual([undefined, 0])
    expect(found[2]).not.toBe('none')
  }
  expect(await page.title()).toContain('</title><script>window.__run = 1</script> $& %MODE%')
  expect(errors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
})
