import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDeck, buildSingleFile } from '../../src/site/build.ts'
import { launchBrowser, openDeck } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-single-'))
const file = join(folder, 'briefing.html')
const bare = join(folder, 'bare')
let browser: Browser

/** A square of one colour, so that a picture that is not shown would be seen. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'

beforeAll(async () => {
  const deck = join(folder, 'deck')
  cpSync('tests/fixtures/bridge', deck, { recursive: true })
  writeFileSync(join(deck, 'опора.svg'), PICTURE)
  writeFileSync(join(deck, '08-picture.md'), '# Опора\n\n![Опора](опора.svg)\n')
  writeFileSync(join(deck, 'theme.css'), '.slide-title { background: rgb(1, 2, 3) url(опора.svg) }\n')
  const [single] = [await buildSingleFile(deck, file), await buildDeck(deck, bare, { notes: false })]
  expect(single.messages).toEqual([])
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

test('a deck in one file asks for nothing and works from disk with the speaker view', async () => {
  const { page, errors } = await openDeck(browser, `file://${file}`)
  const requests: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  await page.reload()
  await page.waitForSelector('.reveal.ready')
  expect(
    await page.locator('section.present .slide').evaluate((slide) => getComputedStyle(slide).backgroundColor),
  ).toBe('rgb(1, 2, 3)')
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.waitForSelector('.speaker-notes p')
  await speaker.keyboard.press('PageDown')
  await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('road')
  await expect
    .poll(() =>
      speaker.locator('iframe').first().contentFrame().locator('section.present').getAttribute('id'),
    )
    .toBe('road')
  expect(await speaker.locator('.speaker-notes').textContent()).toContain('добирались до города паромом')
  await speaker.keyboard.press('End')
  const picture = page.locator('section.present img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40)
  const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
  expect(new Set(fonts)).toEqual(new Set(['loaded']))
  // The page itself, in its own window and in the speaker's previews.
  const others = requests.filter((url) => !url.startsWith('data:') && new URL(url).pathname !== file)
  expect(others).toEqual([])
  expect(errors).toEqual([])
})

test('an injected script or style does nothing in it', async () => {
  const { page } = await openDeck(browser, `file://${file}`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "pwned"'
    const style = document.createElement('style')
    style.textContent = 'body { opacity: 0.5 }'
    document.body.append(script, style)
  })
  expect(await page.title()).toBe('Мост через Озёрную соединил два берега')
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1')
})

test('a build without notes still has its speaker view, which says that there are none', async () => {
  const { page, errors } = await openDeck(browser, `file://${bare}/index.html#/road`)
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.waitForSelector('.speaker-notes p')
  expect(await speaker.locator('.speaker-notes').textContent()).toBe('К этому слайду заметок нет')
  await speaker.keyboard.press('PageDown')
  await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('year')
  expect(await speaker.locator('.speaker-planned').isVisible()).toBe(false)
  expect(errors).toEqual([])
})
