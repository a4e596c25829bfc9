import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDeck } from '../../src/site/build.ts'
import { type DevServer, startDevServer } from '../../src/vite/dev.ts'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-read-'))
let browser: Browser
let server: StaticServer
let dev: DevServer

beforeAll(async () => {
  const deck = join(folder, 'deck')
  cpSync('tests/fixtures/bridge', deck, { recursive: true })
  writeFileSync(join(deck, 'опора.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>')
  writeFileSync(join(deck, '08-picture.md'), '# Опора\n\n![Опора](опора.svg)\n')
  writeFileSync(join(deck, 'theme.css'), '.reading-text { color: rgb(1, 2, 3) }\n')
  await buildDeck(deck, join(folder, 'dist'))
  browser = await launchBrowser()
  server = await serveFolder(join(folder, 'dist'), '/briefings/most/')
  dev = await startDevServer(deck, 0)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await dev?.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['in a subpath', () => `${server.url}read/index.html`],
  ['from disk', () => `file://${join(folder, 'dist/read/index.html')}`],
  ['on the dev server', () => `${dev.url}read/index.html`],
])('the reading page %s has its styles, fonts and pictures, and no script', async (_, address) => {
  const { page, errors, foreignRequests } = await openDeck(browser, address(), { javaScriptEnabled: false })
  const text = page.locator('.reading-text').first()
  expect(await text.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(1, 2, 3)')
  const slide = await page.locator('.reading-slide').first().boundingBox()
  const words = await text.boundingBox()
  expect(slide && words && slide.x + slide.width < words.x).toBe(true)
  const picture = page.locator('.reading-slide img')
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40)
  expect(await page.evaluate(() => document.fonts.check('600 40px "Lectern Heading"', 'Мост'))).toBe(true)
  expect(errors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
})

test('on a phone slide and text stand one below the other, and nothing is wider than the screen', async () => {
  const { page } = await openDeck(browser, `${server.url}read/index.html`, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const slide = await page.locator('.reading-slide').nth(1).boundingBox()
  const words = await page.locator('.reading-text').nth(1).boundingBox()
  expect(slide && words && slide.y + slide.height <= words.y).toBe(true)
  await page.context().close()
})

test('the help of the deck leads to it, and it leads back', async () => {
  const { page, errors } = await openDeck(browser, server.url)
  await page.keyboard.press('?')
  await page.getByRole('link', { name: 'Читать как текст' }).click()
  await page.waitForSelector('.reading')
  await page.getByRole('link', { name: 'Показать слайды' }).click()
  await page.waitForSelector('.reveal.ready')
  expect(errors).toEqual([])
  await page.context().close()
})
