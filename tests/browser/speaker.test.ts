import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, openDeck, type StaticServer, serveFolder } from './harness.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

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

interface Talk {
  readonly page: Page
  readonly speaker: Page
  readonly errors: readonly string[]
}

/** A deck with the speaker view open beside it. */
async function openTalk(address: string): Promise<Talk> {
  const { page, errors } = await openDeck(browser, address)
  return { page, speaker: await openSpeaker(page), errors }
}

async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.waitForSelector('.speaker-notes p')
  return speaker
}

const shown = (page: Page) => page.locator('section.present').getAttribute('id')
const position = (speaker: Page) => speaker.locator('.speaker-position').textContent()
const notes = (speaker: Page) => speaker.locator('.speaker-notes').textContent()

/** The slides that the previews show: the current one and the next. */
const previews = (speaker: Page) =>
  Promise.all(
    [0, 1].map((index) =>
      speaker.locator('iframe').nth(index).contentFrame().locator('section.present').getAttribute('id'),
    ),
  )

const ADDRESSES = [
  ['in a subpath', () => server.url],
  ['from disk', () => `file://${inject('decks').bridge}/index.html`],
] as const

describe.each(ADDRESSES)('the speaker view of a deck %s', (_, address) => {
  test('shows the current and the next slide with the notes, and no error is raised', async () => {
    const { page, speaker, errors } = await openTalk(`${address()}#/road`)
    await expect.poll(() => previews(speaker)).toEqual(['road', 'year'])
    expect(await notes(speaker)).toContain('До этого жители левого берега добирались до города паромом')
    expect(await position(speaker)).toBe('2 / 8')
    expect(await speaker.title()).toContain('Режим докладчика')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('follows the deck and leads it', async () => {
    const { page, speaker } = await openTalk(address())
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => shown(page)).toBe('road')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => position(speaker)).toBe('3 / 8')
    await expect.poll(() => previews(speaker)).toEqual(['year', 'engineer'])
    await speaker.keyboard.press('ArrowLeft')
    await expect.poll(() => shown(page)).toBe('road')
    await speaker.getByRole('button', { name: 'Следующий слайд' }).click()
    await expect.poll(() => shown(page)).toBe('year')
    await page.context().close()
  })
})

describe('the speaker view', () => {
  test('marks the sentences that stand on the slide, and sets own remarks apart', async () => {
    const { page, speaker } = await openTalk(`${server.url}#/watch-2`)
    const marked = await speaker.locator('.on-slide').allTextContents()
    expect(marked.join(' ')).toContain('Датчики сообщают о ветре')
    expect(marked.join(' ')).not.toContain('Если ветер сильнее')
    expect(await speaker.locator('.remarks p').allTextContents()).toEqual([
      'От себя',
      'Показать снимок экрана дежурного.',
    ])
    await page.context().close()
  })

  test('gives the words of a slide whose text was spoken before', async () => {
    const { page } = await openDeck(browser, `${server.url}#/closing`)
    await page.locator('#closing').evaluate((slide) => {
      slide.insertAdjacentHTML(
        'beforeend',
        '<aside class="notes"><p class="spoken-before" data-source="p5.3">p5.3</p></aside>',
      )
    })
    const speaker = await openSpeaker(page)
    expect(await speaker.locator('.speaker-notes p').allTextContents()).toEqual([
      'Этот текст прозвучал раньше (слайд 7)',
      'Совет просит жителей присылать предложения.',
    ])
    await page.context().close()
  })

  test('starts its timer as the talk leaves the first slide, and stops and resets it on demand', async () => {
    const { page, speaker } = await openTalk(server.url)
    const elapsed = () => speaker.locator('.speaker-elapsed').textContent()
    expect(await elapsed()).toBe('00:00')
    await page.keyboard.press('ArrowRight')
    await expect.poll(elapsed, { timeout: 4000 }).toBe('00:01')
    await speaker.getByRole('button', { name: 'Пауза' }).click()
    const stood = await elapsed()
    await page.waitForTimeout(1200)
    expect(await elapsed()).toBe(stood)
    await speaker.getByRole('button', { name: 'Сброс' }).click()
    await expect.poll(elapsed).toBe('00:00')
    expect(await speaker.locator('.speaker-clock').textContent()).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
    await page.context().close()
  })

  test('says how the talk keeps to its plan', async () => {
    const { page, speaker } = await openTalk(server.url)
    await speaker.keyboard.press('End')
    await speaker.waitForTimeout(300)
    expect(await speaker.locator('.speaker-planned').textContent()).toBe('План 01:03')
    expect(await speaker.locator('.speaker-pace').textContent()).toMatch(/^Опережение \d\d:\d\d$/)
    await page.context().close()
  })

  test('is built again after its own reload', async () => {
    const { page, speaker } = await openTalk(`${server.url}#/year`)
    await speaker.reload()
    await expect.poll(() => previews(speaker)).toEqual(['year', 'engineer'])
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => shown(page)).toBe('engineer')
    await page.context().close()
  })

  test('goes on beside a deck that was reloaded: one press is one slide, the timer has kept its time', async () => {
    const { page, speaker } = await openTalk(`${server.url}#/year`)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('#/engineer')
    await page.waitForTimeout(1200)
    await page.reload()
    await page.waitForSelector('.reveal.ready')
    await expect.poll(() => position(speaker)).toBe('4 / 8')
    expect(await speaker.locator('.speaker-elapsed').textContent()).not.toBe('00:00')
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => shown(page)).toBe('watch')
    expect(page.context().pages()).toHaveLength(2)
    await page.context().close()
  })

  test('closed, it is opened again by its key', async () => {
    const { page, speaker } = await openTalk(server.url)
    await speaker.close()
    // The browser takes a moment to tell the page that the window is gone.
    const windows = async () => {
      await page.keyboard.press('s')
      return page.context().pages().length
    }
    await expect.poll(windows, { timeout: 10_000 }).toBe(2)
    const again = page.context().pages()[1]
    if (!again) throw new Error('The speaker window did not open.')
    await expect.poll(() => position(again)).toBe('1 / 8')
    await page.waitForTimeout(600)
    await again.keyboard.press('PageDown')
    await expect.poll(() => position(again)).toBe('2 / 8')
    await page.context().close()
  })

  test('refused by the browser, it is offered by a link on the page', async () => {
    const { page } = await openDeck(browser, server.url)
    await page.evaluate(() => {
      const open = window.open.bind(window)
      window.open = () => {
        window.open = open
        return null
      }
    })
    await page.keyboard.press('s')
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('Браузер не дал открыть окно докладчика')
    const link = page.getByRole('button', { name: 'Открыть окно докладчика' })
    const [speaker] = await Promise.all([page.waitForEvent('popup'), link.click()])
    await expect.poll(() => position(speaker)).toBe('1 / 8')
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().close()
  })

  test('scrolls long notes and finds their place again when the slide comes back', async () => {
    const { page, speaker } = await openTalk(`${server.url}#/road`)
    await speaker.setViewportSize({ width: 700, height: 320 })
    const scrolled = () => speaker.locator('.speaker-notes').evaluate((pane) => pane.scrollTop)
    await speaker.keyboard.press('ArrowDown')
    await expect.poll(scrolled).toBeGreaterThan(50)
    const place = await scrolled()
    await speaker.keyboard.press('PageDown')
    await expect.poll(scrolled).toBe(0)
    await speaker.keyboard.press('PageUp')
    await expect.poll(scrolled).toBeCloseTo(place, -1)
    await page.context().close()
  })

  test('remembers the size of its text and its background', async () => {
    const { page, speaker } = await openTalk(server.url)
    const size = () =>
      speaker.locator('.speaker-notes').evaluate((pane) => Number.parseFloat(getComputedStyle(pane).fontSize))
    const before = await size()
    await speaker.keyboard.press('+')
    await expect.poll(size).toBeGreaterThan(before)
    await speaker.getByRole('button', { name: 'Светлый фон' }).click()
    const larger = await size()
    await speaker.reload()
    await speaker.waitForSelector('.speaker-notes p')
    expect(await size()).toBe(larger)
    expect(await speaker.locator('html').getAttribute('data-theme')).toBe('light')
    await page.context().close()
  })

  test('goes to a slide by words of its title', async () => {
    const { page, speaker } = await openTalk(server.url)
    await speaker.keyboard.press('g')
    await speaker.keyboard.type('вторую полосу')
    await speaker.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toBe('next')
    expect(await speaker.locator('dialog').count()).toBe(0)
    await page.context().close()
  })

  test.each(['dark', 'light'])('axe finds nothing in it, nor in its dialogs, %s', async (theme) => {
    const { page, speaker } = await openTalk(`${server.url}#/watch-2`)
    if (theme === 'light') await speaker.getByRole('button', { name: 'Светлый фон' }).click()
    await speaker.evaluate(await readFile(AXE, 'utf8'))
    const violations = () =>
      speaker.evaluate(
        "axe.run(document, { iframes: false }).then(({ violations }) => violations.map((one) => one.id + ' ' + one.nodes[0].html))",
      )
    expect(await violations()).toEqual([])
    for (const key of ['g', '?']) {
      await speaker.keyboard.press(key)
      await speaker.getByRole('dialog').waitFor()
      expect(await violations()).toEqual([])
      await speaker.keyboard.press('Escape')
    }
    await page.context().close()
  })

  test('says when the screen is black', async () => {
    const { page, speaker } = await openTalk(server.url)
    await speaker.keyboard.press('b')
    await expect.poll(() => page.locator('.reveal.paused').count()).toBe(1)
    await expect.poll(() => speaker.getByText('Экран погашен').isVisible()).toBe(true)
    await page.keyboard.press('.')
    await expect.poll(() => speaker.getByText('Экран погашен').isVisible()).toBe(false)
    await page.context().close()
  })
})
