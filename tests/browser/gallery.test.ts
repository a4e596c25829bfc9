import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { measureOverflow } from '../../src/export/overflow.ts'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'
import { measureOverlaps } from './overlap.ts'

/** Small pictures: another machine's smoothing of letters weighs little, a moved line still shows. */
const PICTURE = { width: 640, height: 360 }
const PICTURES = join(import.meta.dirname, 'gallery')
/** Part of the pixels that may differ between machines. */
const TOLERANCE = 0.012
/** Slides in a script or a face for which every machine has another font. */
const SYSTEM_FONTS = new Set(['code', 'arabic'])
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let server: StaticServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder(inject('decks').gallery)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const slideIds = (page: Page): Promise<string[]> =>
  page.locator('.slides section[id]').evaluateAll((all) => all.map(({ id }) => id))

/** Goes to a slide by its address; again, where reveal has just written the address of the slide before. */
async function show(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${id}`)
      return page.locator('section.present').getAttribute('id')
    })
    .toBe(id)
}

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)

test.each(['light', 'dark', 'contrast'])('axe finds nothing on any layout, %s', async (theme) => {
  const { page } = await openDeck(browser, server.url, { bypassCSP: true, reducedMotion: 'reduce' })
  await setTheme(page, theme)
  await page.addScriptTag({ path: AXE })
  for (const id of await slideIds(page)) {
    await show(page, id)
    const violations: unknown = await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
    )
    expect(violations, id).toEqual([])
  }
})

describe.each([
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
])('at $width × $height', (viewport) => {
  test('no layout lets text leave the stage or lie on other text', async () => {
    const { page } = await openDeck(browser, server.url, { viewport, reducedMotion: 'reduce' })
    for (const id of await slideIds(page)) {
      await show(page, id)
      const stage = page.locator(`section[id="${id}"] .slide`)
      expect(await stage.evaluateAll(measureOverflow), id).toEqual([])
      expect(await stage.evaluateAll(measureOverlaps), id).toEqual([])
    }
  })
})

test.each([
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
])('a picture goes to the edges of a window of $width × $height', async (viewport) => {
  const { page } = await openDeck(browser, server.url, { viewport, reducedMotion: 'reduce' })
  const edges = async (id: string) => {
    await show(page, id)
    return page.locator('section.present .picture img').evaluate((picture) => {
      const { left, top, right, bottom } = picture.getBoundingClientRect()
      return [left, top, right, bottom].map(Math.round)
    })
  }
  const { width, height } = viewport
  expect(await edges('full-image')).toEqual([0, 0, width, height])
  expect(await edges('image')).toEqual([width / 2, 0, width, height])
})

test('on a phone every slide is readable: nothing wider than the window, text of 13 px or more', async () => {
  const { page } = await openDeck(browser, server.url, { viewport: { width: 390, height: 844 } })
  await page.locator('.reveal-viewport.reveal-scroll').waitFor()
  const faults = await page.locator('.slide :is(h1, h2, h3, p, li, td, th, figcaption)').evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        if (width === 0) return false
        return (
          right > innerWidth + 1 || left < -1 || Number.parseFloat(getComputedStyle(element).fontSize) < 13
        )
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(faults).toEqual([])
  expect(await page.locator('.slide').evaluateAll(measureOverlaps)).toEqual([])
})

test('without scripts the deck is a page with all slides and notes', async () => {
  const { page } = await openDeck(browser, server.url, { javaScriptEnabled: false })
  const shown = (words: string) => page.getByText(words).first().isVisible()
  expect(await shown('Мост сократил путь к районному центру')).toBe(true)
  expect(await shown('Теперь он идёт без остановки.')).toBe(true)
})

async function difference(page: Page, id: string): Promise<number> {
  const taken = PNG.sync.read(await page.screenshot())
  const kept = PNG.sync.read(await readFile(join(PICTURES, `${id}.png`)))
  const { width, height } = PICTURE
  return pixelmatch(kept.data, taken.data, undefined, width, height, { threshold: 0.3 }) / (width * height)
}

/** `LECTERN_UPDATE=1 npx vitest run tests/browser/gallery.test.ts` takes the pictures anew: look at them before you commit. */
test('every slide looks as it did', async () => {
  const { page } = await openDeck(browser, server.url, { viewport: PICTURE, reducedMotion: 'reduce' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const ids = (await slideIds(page)).filter((id) => !SYSTEM_FONTS.has(id))
  await mkdir(PICTURES, { recursive: true })
  for (const id of ids) {
    await show(page, id)
    if (process.env.LECTERN_UPDATE) await writeFile(join(PICTURES, `${id}.png`), await page.screenshot())
    expect(await difference(page, id), id).toBeLessThan(TOLERANCE)
  }
})

test('a heading that has moved by a line is seen', async () => {
  const { page } = await openDeck(browser, server.url, { viewport: PICTURE, reducedMotion: 'reduce' })
  await show(page, 'stacked')
  await page.locator('section.present .heading').evaluate((heading) => {
    heading.style.marginBlock = '80px -80px'
  })
  expect(await difference(page, 'stacked')).toBeGreaterThan(TOLERANCE)
})
