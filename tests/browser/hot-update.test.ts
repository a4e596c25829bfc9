import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DevServer, startDevServer } from '../../src/vite/dev.ts'
import { launchBrowser, openDeck } from './harness.ts'

let browser: Browser
let server: DevServer
let folder: string

beforeAll(async () => {
  browser = await launchBrowser()
  folder = await mkdtemp(join(tmpdir(), 'lectern-dev-'))
  await cp('tests/fixtures/bridge', folder, { recursive: true })
  server = await startDevServer(folder, 0)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true })
})

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

/** A mark in the page's memory, which a reload would wipe out. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-open', 'yes'))
const isStillOpen = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-open'))

describe('the dev server', () => {
  test('puts a saved slide into the open page and into the speaker view, on the same slide', async () => {
    const { page } = await openDeck(browser, `${server.url}#/watch-2`)
    await mark(page)
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await speaker.waitForSelector('.speaker-notes p')
    // A preview hears of a saved file from when it is loaded.
    await speaker.locator('iframe').first().contentFrame().locator('.reveal.ready').waitFor()
    await edit('05-watch.md', '# За мостом следят днём и ночью', '# За мостом следят всегда')
    await edit('05-watch.md', 'Показать снимок', 'Показать новый снимок')
    await expect
      .poll(() => page.locator('section.present h1, section.present h2').textContent())
      .toMatch(/всегда/)
    await expect.poll(() => speaker.locator('.speaker-notes').textContent()).toContain('новый снимок')
    const preview = speaker.locator('iframe').first().contentFrame().locator('section.present')
    await expect.poll(() => preview.textContent()).toMatch(/всегда/)
    expect(await page.locator('section.present').getAttribute('id')).toBe('watch-2')
    expect(await isStillOpen(page)).toBe(true)
    await page.context().close()
  })

  test('stays where it was when a slide before it goes', async () => {
    const { page } = await openDeck(browser, `${server.url}#/next`)
    await mark(page)
    const total = await page.locator('.slides > section').count()
    await rm(join(folder, '04-engineer.md'))
    await expect.poll(() => page.locator('.slides > section').count()).toBe(total - 1)
    expect(await page.locator('section.present').getAttribute('id')).toBe('next')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('closing')
    expect(await isStillOpen(page)).toBe(true)
    await page.context().close()
  })

  test('reaches a page that is open on a phone', async () => {
    const { page } = await openDeck(browser, `${server.url}#/road`, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    await edit('02-road.md', '# Теперь дорога занимает четверть часа', '# Дорога занимает четверть часа')
    await expect.poll(() => page.locator('#road').textContent()).not.toContain('Теперь\u00a0дорога')
    await expect.poll(() => page.locator('#road h1, #road h2').textContent()).toMatch(/^Дорога/)
    const head = () => page.locator('#road').evaluate((slide) => Math.abs(slide.getBoundingClientRect().top))
    await expect.poll(head).toBeLessThan(2)
    expect(await page.locator('.scroll-page').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
