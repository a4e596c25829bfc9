import type { ServerResponse } from 'node:http'
import type { Connect, ViteDevServer } from 'vite'
import { fontFaceCss } from '../fonts/subset.ts'
import { readingHtml } from '../site/page-html.ts'
import { DeckError } from './deck-error.ts'
import type { DeckServer } from './deck-server.ts'
import { FACES_URL, FONTS_URL, forDevServer, headOf, shell } from './dev-page.ts'

/** Answers requests for the deck's pages, its data and its fonts; all others are Vite's. */
export function answerRequests(server: ViteDevServer, deck: DeckServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const answer = ANSWERS[path]
    if (answer) {
      answer.body(server, deck).then(
        (body) => send(response, answer.type, body),
        (error) => (error instanceof DeckError ? refuse(response, error) : next(error)),
      )
    } else if (path.startsWith(FONTS_URL)) {
      sendFont(response, deck, path.slice(FONTS_URL.length)).catch(next)
    } else {
      next()
    }
  }
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.end(body)
}

/** The messages instead of the page. */
function refuse(response: ServerResponse, error: DeckError): void {
  response.statusCode = 500
  send(response, 'text/plain', error.message)
}

async function sendFont(response: ServerResponse, deck: DeckServer, name: string): Promise<void> {
  const font = (await deck.fonts).find((file) => file.name === name)
  response.statusCode = font ? 200 : 404
  response.setHeader('Content-Type', 'font/woff2')
  response.end(font?.data)
}

interface Answer {
  readonly type: string
  readonly body: (server: ViteDevServer, deck: DeckServer) => Promise<string>
}

const sheetLink = (address: string): string => `<link rel="stylesheet" href="${address}">`

const PAGE: Answer = {
  type: 'text/html',
  body: async (server, deck) => {
    const { page, head } = await deck.compiled
    const loaded = headOf(await server.transformIndexHtml('/index.html', shell(head)))
    const built = `${sheetLink(FACES_URL)}\n${loaded}`
    return forDevServer(page.html.replace(head, () => built))
  },
}

const ASSETS = new URL('../../assets/', import.meta.url).pathname

/** The style sheets as the dev server has them: the deck's own page gets them from its script. */
const SHEETS = [`/@fs${ASSETS}deck.css`, `/@fs${ASSETS}read.css`, FACES_URL].map(sheetLink)

const READING: Answer = {
  type: 'text/html',
  body: async (_server, deck) => {
    const { page, head } = await deck.compiled
    const own = head.match(/<link rel="stylesheet"[^>]*>/g) ?? []
    return readingHtml(page.reading ?? '', [...SHEETS, ...own].join('\n'), new Map())
  },
}

const DATA: Answer = {
  type: 'application/json',
  body: async (_server, deck) => JSON.stringify((await deck.compiled).page.data, null, 2),
}

const FACES: Answer = {
  type: 'text/css',
  body: async (_server, deck) => {
    const { page } = await deck.compiled
    return fontFaceCss(await deck.fonts, (name) => FONTS_URL + name) + page.styles
  },
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/': PAGE,
  '/index.html': PAGE,
  '/read/': READING,
  '/read/index.html': READING,
  '/deck.json': DATA,
  [FACES_URL]: FACES,
}
