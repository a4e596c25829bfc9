import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startBrowser } from '../../src/export/browser.ts'
import { formatMessage } from '../../src/model/message.ts'

/** The browser that exports use. Without one the tests fail and say how to get one. */
export async function launchBrowser(): Promise<Browser> {
  const { value, messages } = await startBrowser()
  if (!value) throw new Error(messages.map(formatMessage).join('\n'))
  return value
}

export interface StaticServer {
  /** With the slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves a folder on this machine, at the root or in a subpath such as `/briefings/may/`. */
export async function serveFolder(
  folder: string,
  path = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end() // a browser asks for it by itself
      return
    }
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : undefined
    const file = inside && join(folder, normalize(`/${decodeURIComponent(inside)}`))
    if (!file || !(await stat(file).catch(() => undefined))?.isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** An open deck and what went wrong in it so far. */
export interface OpenDeck {
  readonly page: Page
  /** Console errors, uncaught exceptions and failed requests. */
  readonly errors: readonly string[]
  /** Requests to another origin than the deck's. */
  readonly foreignRequests: readonly string[]
}

/** Opens a deck's page in a fresh context and waits until reveal.js has laid it out. */
export async function openDeck(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenDeck> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, ...options })
  const page = await context.newPage()
  const errors: string[] = []
  const foreignRequests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText}`))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== new URL(url).origin) foreignRequests.push(request.url())
  })
  await page.goto(url, { waitUntil: 'load' })
  if (options.javaScriptEnabled !== false) await page.waitForSelector('.reveal.ready')
  return { page, errors, foreignRequests }
}
