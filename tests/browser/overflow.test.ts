import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { measureOverflow } from '../../src/export/overflow.ts'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'
import { measureOverlaps } from './overlap.ts'

let browser: Browser
let server: StaticServer
let sample: StaticServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder(inject('decks').bridge)
  sample = await serveFolder(inject('decks').sample)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await sample?.close()
})

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]
const DECKS = [
  { name: 'bridge', slides: 8, url: () => server.url },
  { name: 'sample', slides: 11, url: () => sample.url },
]

describe.each(SIZES.flatMap((viewport) => DECKS.map((deck) => ({ ...deck, ...viewport, viewport }))))(
  'the deck $name at $width × $height',
  ({ viewport, url, slides }) => {
    test('no text leaves its slide or lies on other text', async () => {
      const { page } = await openDeck(browser, url(), { viewport })
      const ids = await page.locator('.slides section[id]').evaluateAll((all) => all.map(({ id }) => id))
      expect(ids.length).toBe(slides)
      for (const id of ids) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, `#/${id}`)
        const stage = page.locator(`section[id="${id}"] .slide`)
        await stage.waitFor({ state: 'visible' })
        expect(await stage.evaluateAll(measureOverflow), id).toEqual([])
        expect(await stage.evaluateAll(measureOverlaps), id).toEqual([])
      }
    })

    test('the page is not wider than the window', async () => {
      const { page } = await openDeck(browser, url(), { viewport })
      const [content, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content).toBe(room)
    })
  },
)

test('text that leaves its stage is found, and by how much', async () => {
  const { page } = await openDeck(browser, server.url)
  await page.locator('section.present h1').evaluate((headline) => {
    headline.style.marginLeft = '-400px'
  })
  const [overflow] = await page.locator('section.present .slide').evaluateAll(measureOverflow)
  expect(overflow).toMatchObject({ id: 'title', text: 'Мост через Озёрную соединил два берега' })
  expect(overflow?.by).toBeGreaterThan(200)
})

test('text on other text is found', async () => {
  const { page } = await openDeck(browser, server.url)
  await page.locator('section.present .byline').evaluate((byline) => {
    byline.style.transform = 'translateY(-260px)'
  })
  expect(await page.locator('section.present .slide').evaluateAll(measureOverlaps)).not.toEqual([])
})
