import type { Browser, Page } from 'playwright-core'
import { extractText } from 'unpdf'
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

const shown = (page: Page) => page.locator('section.present').getAttribute('id')

/** A key as a keyboard with Russian letters sends it. */
const pressRussian = (page: Page, key: string, code: string) =>
  page.evaluate(
    ([letter, place]) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: letter ?? '',
          code: place ?? '',
          bubbles: true,
          cancelable: true,
        }),
      ),
    [key, code],
  )

describe('in the room', () => {
  test('the question mark lists the keys in the language of the deck', async () => {
    const { page } = await openDeck(browser, server.url)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Клавиши' })
    expect(await help.textContent()).toContain('Режим докладчика')
    expect(await help.textContent()).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
    await page.keyboard.press('ArrowRight')
    expect(await shown(page)).toBe('title')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toBe('road')
    await page.context().close()
  })

  test('a slide is found by its number and by words of its title', async () => {
    const { page } = await openDeck(browser, server.url)
    await page.keyboard.press('g')
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toBe('year')
    await page.keyboard.press('g')
    await page.keyboard.type('полосу')
    expect(await page.getByRole('option').allInnerTexts()).toHaveLength(1)
    await page.getByRole('option').click()
    await expect.poll(() => shown(page)).toBe('next')
    await page.keyboard.press('g')
    await page.keyboard.type('паром')
    expect(await page.getByRole('dialog').textContent()).toContain('Такого слайда нет')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => shown(page)).toBe('next')
    await page.context().close()
  })

  test('keys work on a keyboard with Russian letters', async () => {
    const { page } = await openDeck(browser, server.url)
    await pressRussian(page, 'п', 'KeyG')
    await expect.poll(() => page.getByRole('dialog', { name: 'Перейти к слайду' }).count()).toBe(1)
    await page.context().close()
  })

  test('the screen goes black and comes back, with a button in the language of the deck', async () => {
    const { page } = await openDeck(browser, `${server.url}#/year`)
    await page.keyboard.press('b')
    await expect.poll(() => page.locator('.pause-overlay').isVisible()).toBe(true)
    expect(await page.locator('.resume-button').textContent()).toBe('Вернуться к слайду')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toBe('year')
    await page.keyboard.press('.')
    await expect.poll(() => page.locator('.pause-overlay').isVisible()).toBe(false)
    await page.context().close()
  })

  test('the overview shows all slides and goes to one of them', async () => {
    const { page, errors } = await openDeck(browser, server.url)
    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'Все слайды' })
    const choices = overview.getByRole('button', { name: /^\d+\. / })
    expect(await choices.count()).toBe(await page.locator('.slides > section').count())
    expect(await choices.first().getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => overview.count()).toBe(0)
    expect(await shown(page)).toBe('road')
    await page.keyboard.press('Escape')
    await overview.getByRole('button', { name: /^3\. / }).click()
    await expect.poll(() => shown(page)).toBe('year')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => overview.count()).toBe(0)
    expect(await shown(page)).toBe('year')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('a clicker leads the deck', async () => {
    const { page } = await openDeck(browser, server.url)
    await page.keyboard.press('PageDown')
    await expect.poll(() => shown(page)).toBe('road')
    await page.keyboard.press('PageUp')
    await expect.poll(() => shown(page)).toBe('title')
    await page.context().close()
  })

  test('a finger leads the deck on a tablet', async () => {
    const { page } = await openDeck(browser, server.url, {
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
    })
    const fingers = await page.context().newCDPSession(page)
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 700, y: 300 }] })
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 400, y: 300 }] })
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => shown(page)).toBe('road')
    await page.context().close()
  })

  test('the arrows are named in the language of the deck and show only while the mouse moves', async () => {
    const { page } = await openDeck(browser, server.url)
    const names = await page
      .locator('.controls button')
      .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))
    expect(new Set(names)).toEqual(new Set(['Предыдущий слайд', 'Следующий слайд']))
    const opacity = () => page.locator('.controls').evaluate((one) => getComputedStyle(one).opacity)
    expect(await opacity()).toBe('0')
    await page.mouse.move(300, 300)
    await expect.poll(opacity).toBe('1')
    await expect.poll(opacity, { timeout: 5000 }).toBe('0')
    await page.context().close()
  })

  test('screen readers are let in: no application role, no slide kept from them in the print view', async () => {
    const { page } = await openDeck(browser, server.url)
    expect(await page.locator('[role="application"]').count()).toBe(0)
    await page.goto(`${server.url}?view=print`)
    await page.waitForSelector('.pdf-page')
    await expect
      .poll(() => page.locator('.slides section[aria-hidden], .slides section[hidden]').count())
      .toBe(0)
    await page.context().close()
  })

  test('printed from the menu of the browser it is one slide a page, and the screen is as before', async () => {
    const { page } = await openDeck(browser, `${server.url}#/year`)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const { text } = await extractText(new Uint8Array(pdf))
    expect(text).toHaveLength(8)
    expect(text[1]).toContain('Теперь')
    expect(text[7]).toContain('Источник')
    expect(await page.locator('section:not([aria-hidden])').count()).toBe(1)
    expect(await shown(page)).toBe('year')
    await page.context().close()
  })

  test('who asks for less motion gets none', async () => {
    const { page } = await openDeck(browser, server.url, { reducedMotion: 'reduce' })
    expect(await page.locator('.reveal.none').count()).toBe(1)
    await page.context().close()
  })

  test('once loaded it needs no network', async () => {
    const { page } = await openDeck(browser, server.url)
    const fonts = () => page.evaluate(() => [...document.fonts].every((font) => font.status === 'loaded'))
    await expect.poll(fonts).toBe(true)
    await page.context().setOffline(true)
    for (let slide = 0; slide < 7; slide += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toBe('closing')
    await page.context().close()
  })
})

describe('on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const headOf = (page: Page, id: string) =>
    page.locator(`#${id}`).evaluate((slide) => Math.abs(Math.round(slide.getBoundingClientRect().top)))

  test('a link leads to its slide, the address follows the finger, and turning the phone keeps the slide', async () => {
    const { page } = await openDeck(browser, `${server.url}#/engineer`, PHONE)
    await expect.poll(() => headOf(page, 'engineer')).toBe(0)
    await page.locator('#year').evaluate((slide) => slide.scrollIntoView())
    await expect.poll(() => page.url()).toContain('#/year')
    await page.reload()
    await page.waitForSelector('.reveal.ready')
    await expect.poll(() => headOf(page, 'year')).toBe(0)
    expect(await page.locator('.slides section[aria-hidden], .slides section[hidden]').count()).toBe(0)
    await page.setViewportSize({ width: 844, height: 390 })
    await expect.poll(() => shown(page)).toBe('year')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toBe('engineer')
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => headOf(page, 'engineer')).toBe(0)
    await page.context().close()
  })
})

test('on a phone a link leads to the last slide too, though it is too low to reach the head of the page', async () => {
  const { page } = await openDeck(browser, `${server.url}#/closing`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await expect
    .poll(() => page.locator('#closing').evaluate((slide) => slide.getBoundingClientRect().top < 844))
    .toBe(true)
  await page.waitForTimeout(400)
  expect(page.url()).toContain('#/closing')
  await page.context().close()
})

describe('where the script cannot run', () => {
  const WHY = 'Презентация показана как текст'
  const readable = async (page: Page) => {
    await expect.poll(() => page.getByText(WHY).isVisible(), { timeout: 4000 }).toBe(true)
    for (const id of ['title', 'road', 'closing']) {
      await expect.poll(() => page.locator(`#${id} .slide`).isVisible()).toBe(true)
    }
    expect(await page.getByText('Если ветер сильнее двадцати метров').isVisible()).toBe(true)
  }

  test('the page is a text to scroll, notes included, and says why', async () => {
    const { page } = await openDeck(browser, server.url, { javaScriptEnabled: false })
    await readable(page)
    await page.context().close()
  })

  test('an old browser that does not understand the script shows the text', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'let old = @browser' }),
    )
    await page.goto(server.url)
    await readable(page)
    await context.close()
  })

  test('an old browser that lacks what the script needs shows the text', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(() => Reflect.deleteProperty(window, 'MutationObserver'))
    await page.goto(server.url)
    await readable(page)
    await context.close()
  })

  test('everywhere else the line that says so is hidden', async () => {
    const { page } = await openDeck(browser, server.url)
    expect(await page.getByText(WHY).isVisible()).toBe(false)
    await page.context().close()
  })
})
