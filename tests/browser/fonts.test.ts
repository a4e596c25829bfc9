import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser, type StaticServer, serveFolder } from './harness.ts'

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

/** A page whose fonts come `late` milliseconds after they are asked for. */
async function pageWithLateFonts(viewport: { width: number; height: number }, late: number): Promise<Page> {
  const page = await browser.newPage({ viewport })
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late))
    await route.continue().catch(() => {}) // the test may be over
  })
  return page
}

const facesAreLoaded = (page: Page): Promise<boolean> =>
  page.evaluate(() => [...document.fonts].every(({ status }) => status === 'loaded'))

test.each([
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
])('nothing moves when fonts come late: $width × $height', async (viewport) => {
  const page = await pageWithLateFonts(viewport, 500)
  for (const id of ['', '#/columns', '#/group']) {
    await page.goto('about:blank')
    await page.goto(server.url + id)
    await page.waitForSelector('.reveal.ready')
    expect(await facesAreLoaded(page), id).toBe(true)
    await page.waitForTimeout(300)
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const shifts = (list: PerformanceObserverEntryList) =>
            list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
          new PerformanceObserver((list) => resolve(shifts(list))).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(resolve, 200, 0)
        }),
    )
    expect(moved, id).toBe(0)
  }
  await page.close()
})

test('fonts that never come do not hold the deck back', async () => {
  const page = await pageWithLateFonts({ width: 1280, height: 720 }, 60_000)
  await page.goto(server.url, { waitUntil: 'commit' })
  await page.waitForSelector('.reveal.ready')
  expect(await facesAreLoaded(page)).toBe(false)
  expect(await page.locator('section.present .headline').isVisible()).toBe(true)
  await page.close()
})
