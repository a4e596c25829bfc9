import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startDevServer } from '../../src/vite/dev.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { launchBrowser, openDeck } from './harness.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

/** The bridge deck, served from a copy, with its page open at one slide. */
async function openCopy(slide: string) {
  const folder = temporaryFolder()
  await cp('tests/fixtures/bridge', folder, { recursive: true })
  const server = await startDevServer(folder, 0)
  onTestFinished(() => server.close())
  const deck = await openDeck(browser, `${server.url}#/${slide}`)
  // Lost with a reload.
  await deck.page.evaluate(() => document.body.setAttribute('data-kept', ''))
  const kept = () => deck.page.locator('body[data-kept]').count()
  const change = async (file: string, from: string, to: string) => {
    const path = join(folder, file)
    const source = await readFile(path, 'utf8')
    expect(source).toContain(from)
    await writeFile(path, source.replace(from, to))
  }
  return { ...deck, folder, kept, change }
}

test('a saved slide file shows in the open page without a reload, on the same slide', async () => {
  const { page, foreignRequests, kept, change } = await openCopy('road')
  const heading = page.locator('section.present h1, section.present h2').first()
  expect(await heading.textContent()).toContain('четверть часа')
  await change('02-road.md', 'четверть часа', 'пятнадцать минут')
  await expect.poll(() => heading.textContent()).toContain('пятнадцать')
  expect(await page.locator('section.present').getAttribute('id')).toBe('road')
  expect(await kept()).toBe(1)
  expect(foreignRequests).toEqual([])
})

test('a new accent and a new language in deck.yaml show without a reload, in the speaker view too', async () => {
  const { page, errors, kept, change } = await openCopy('road')
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.locator('.speaker-notes p').first().waitFor()
  await change('deck.yaml', 'lang: ru', 'lang: ru\nbrand:\n  accent: "#7a1f0b"')
  await expect.poll(accent).toContain('#7a1f0b')
  await change('deck.yaml', 'lang: ru', 'lang: en')
  const forward = page.locator('.controls .navigate-right')
  await expect.poll(() => forward.getAttribute('aria-label')).toBe('Next slide')
  await expect.poll(() => speaker.title()).toContain('Speaker view')
  await page.keyboard.press('?')
  expect(await page.locator('.lectern-help h2').textContent()).toBe('Keys')
  await page.keyboard.press('Escape')
  await change('deck.yaml', '\nbrand:\n  accent: "#7a1f0b"', '')
  await expect.poll(accent).not.toContain('#7a1f0b')
  expect(await kept()).toBe(1)
  expect(errors).toEqual([])
})

test('a new slide file and a removed one show too', async () => {
  const { page, folder, kept } = await openCopy('road')
  const count = () => page.locator('.slides > section').count()
  const before = await count()
  await writeFile(join(folder, '99-added.md'), '---\nlayout: statement\n---\n# Новый слайд\n')
  await expect.poll(count).toBe(before + 1)
  await rm(join(folder, '99-added.md'))
  await expect.poll(count).toBe(before)
  expect(await kept()).toBe(1)
})

test('a mistake is shown over the page with its place, and is gone when it is mended', async () => {
  const { page, change, kept } = await openCopy('road')
  await change('02-road.md', 'layout: statement', 'layout: statment')
  const overlay = page.locator('vite-error-overlay')
  await expect.poll(() => overlay.count()).toBe(1)
  const text = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '')
  expect(text).toContain('02-road.md:2:9')
  expect(text).toContain('unknown-layout')
  await change('02-road.md', 'layout: statment', 'layout: statement')
  await expect.poll(() => overlay.count()).toBe(0)
  expect(await kept()).toBe(1)
})
