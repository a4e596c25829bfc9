import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'

let browser: Browser
let server: StaticServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder(inject('decks').bridge, '/briefings/most/')
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const current = (page: Page) => page.evaluate(() => location.hash)

describe('the built deck', () => {
  test('opens in a subpath without an error and without a request to another host', async () => {
    const { page, errors, foreignRequests } = await openDeck(browser, server.url)
    expect(await page.locator('.slides > section').count()).toBe(8)
    expect(await page.locator('section.present h1').textContent()).toMatch(/Мост\sчерез\sОзёрную/)
    expect(errors).toEqual([])
    expect(foreignRequests).toEqual([])
  })

  test('opens from disk', async () => {
    const { page, errors, foreignRequests } = await openDeck(
      browser,
      `file://${inject('decks').bridge}/index.html`,
    )
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('road')
    expect(errors).toEqual([])
    expect(foreignRequests).toEqual([])
  })

  test('is led by the keys', async () => {
    const { page } = await openDeck(browser, server.url)
    const shown = () => page.locator('section.present').getAttribute('id')
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe('road')
    await page.keyboard.press('Space')
    await expect.poll(shown).toBe('year')
    await page.keyboard.press('PageUp')
    await expect.poll(shown).toBe('road')
    await page.keyboard.press('End')
    await expect.poll(shown).toBe('closing')
    await page.keyboard.press('Home')
    await expect.poll(shown).toBe('title')
  })

  test('keeps the slide of its address over a reload', async () => {
    const { page } = await openDeck(browser, `${server.url}#/engineer`)
    expect(await page.locator('section.present').getAttribute('id')).toBe('engineer')
    await page.reload()
    await page.waitForSelector('.reveal.ready')
    expect(await current(page)).toBe('#/engineer')
    expect(await page.locator('section.present').getAttribute('id')).toBe('engineer')
  })

  test('holds the whole article in its notes before any script runs', async () => {
    const { page } = await openDeck(browser, server.url, { javaScriptEnabled: false })
    const notes = await page.locator('aside.notes p[data-passage]').allTextContents()
    const article = (await readFile('tests/fixtures/bridge/article.md', 'utf8')).replace(
      /^---[\s\S]*?---/,
      '',
    )
    const words = (text: string) => text.replace(/\s+/g, '')
    expect(words(notes.join(''))).toBe(words(article))
  })
})
