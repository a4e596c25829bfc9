import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'

let browser: Browser
let server: StaticServer

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder(inject('decks').bridge)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('an address made by someone else', () => {
  test.each([
    'url=javascript:opener.alert(1)',
    'postMessage=true&postMessageEvents=true',
    'keyboard=false',
    'showNotes=true',
    'view=print-pdf',
    'transition=zoom',
  ])('cannot configure the deck: ?%s', async (query) => {
    const { page, errors } = await openDeck(browser, `${server.url}?${query}#/road`)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('section.present').getAttribute('id')).toBe('road')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('section.present').getAttribute('id')).toBe('year')
    expect(await page.locator('.reveal.show-notes, .reveal.zoom, .pdf-page').count()).toBe(0)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('opens no script of its own in the speaker view', async () => {
    const { page, errors } = await openDeck(browser, `${server.url}?url=javascript:alert(document.domain)`)
    const dialogs: string[] = []
    page.context().on('dialog', (dialog) => dialogs.push(dialog.message()))
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await speaker.waitForSelector('.speaker-notes p')
    expect(speaker.url()).toBe('about:blank')
    expect(dialogs).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('is cleaned on a page opened from disk as well', async () => {
    const address = `file://${inject('decks').bridge}/index.html`
    const { page, errors } = await openDeck(browser, `${address}?url=javascript:alert(1)#/year`)
    expect(page.url()).not.toContain('javascript')
    expect(await page.locator('section.present').getAttribute('id')).toBe('year')
    expect(errors).toEqual([])
    await page.context().close()
  })
})

describe('a page of someone else that frames the deck', () => {
  test.each(['', '?receiver'])('can neither read nor lead it by messages (%j)', async (query) => {
    const answers = `<!doctype html><title>frame</title><iframe src="${server.url}${query}"></iframe>
<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>`
    const stranger = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(answers)
    })
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening))
    const address = stranger.address()
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    const deck = page.locator('iframe').contentFrame()
    await deck.locator('.reveal.ready').waitFor()
    const messages = [
      { method: 'slide', args: [3] },
      { method: 'getSlideNotes', args: [] },
      { method: 'configure', args: [{ keyboard: false }] },
      { method: 'togglePause', args: [true] },
    ]
    await page.evaluate((all) => {
      for (const message of all) window.frames[0]?.postMessage(JSON.stringify(message), '*')
    }, messages)
    await page.waitForTimeout(500)
    expect(await deck.locator('section.present').getAttribute('id')).toBe('title')
    expect(await deck.locator('.reveal.paused').count()).toBe(0)
    expect(await page.evaluate('window.heard')).toEqual([])
    await page.close()
    stranger.close()
    stranger.closeAllConnections()
  })
})
