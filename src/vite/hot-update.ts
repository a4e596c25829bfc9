import { sep } from 'node:path'
import type { HotPayload, ViteDevServer } from 'vite'
import { type FontFile, fontFaceCss } from '../fonts/subset.ts'
import { formatMessage, type Message } from '../model/message.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { readingHtml } from '../site/page-html.ts'
import { forDevServer, headOf, shell } from './dev-page.ts'

/** Where the dev server has the fonts of the deck. */
const FONTS_URL = '/@lectern/fonts/'

/** Their style sheet, with the brand's colours. */
const FACES_URL = `${FONTS_URL}faces.css`

/** What the page in the browser gets when a file of the deck was saved. */
const SLIDES_EVENT = 'lectern:slides'

export interface DeckServer {
  readonly folder: string
  readonly first: Promise<CompiledDeck>
  readonly fonts: Promise<readonly FontFile[]>
  /** The deck as it is on disk now; throws a `DeckError` for one with errors. */
  readonly compile: () => Promise<CompiledDeck>
  /** Messages of an error, to be shown over the page; undefined for an error that is not the person's. */
  readonly messagesOf: (error: unknown) => readonly Message[] | undefined
}

/**
 * Serves the deck's page and sends it anew to the open page whenever a file of the deck folder is saved, added or
 * removed. A deck with errors leaves the page as it was and shows the messages over it.
 */
export function serveDeck(server: ViteDevServer, deck: DeckServer): () => void {
  let compiled = deck.first
  let styles: string | undefined
  compiled.then(
    ({ page }) => {
      styles = page.styles
    },
    () => {},
  )
  let timer: NodeJS.Timeout | undefined
  const update = () => {
    const mine = deck.compile()
    compiled = mine
    // Two saves in a row: the answer to the first may come last, and is no longer wanted.
    const isLatest = () => compiled === mine
    mine.then(
      ({ page }) => {
        if (!isLatest()) return
        if (page.styles !== styles) server.ws.send(renewedFaces())
        styles = page.styles
        server.ws.send(SLIDES_EVENT, { html: page.html })
      },
      (error) => isLatest() && showError(server, deck, error),
    )
  }
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(deck.folder + sep)) return
    // An editor saves in several steps: one update for all of them.
    clearTimeout(timer)
    timer = setTimeout(update, 20)
  })
  // Added after Vite's own middleware, so that files of the deck are served first.
  return () => {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const answer = ANSWERS[path]
      if (path.startsWith(FONTS_URL)) {
        Promise.all([deck.fonts, compiled]).then(([files, { page }]) => {
          if (path === FACES_URL) {
            response.setHeader('Content-Type', 'text/css')
            response.end(fontFaceCss(files, (name) => FONTS_URL + name) + page.styles)
            return
          }
          const file = files.find(({ name }) => name === path.slice(FONTS_URL.length))
          response.setHeader('Content-Type', 'font/woff2')
          response.statusCode = file ? 200 : 404
          response.end(file?.data)
        }, next)
        return
      }
      if (!answer) {
        next()
        return
      }
      const send = (status: number, type: string, body: string) => {
        response.statusCode = status
        response.setHeader('Content-Type', `${type}; charset=utf-8`)
        response.end(body)
      }
      compiled
        .then(async (deck) => send(200, answer.type, await answer.body(deck, server)))
        .catch((error) => {
          const messages = deck.messagesOf(error)
          if (messages) send(500, 'text/plain', messages.map(formatMessage).join('\n'))
          else next(error)
        })
    })
  }
}

interface Answer {
  readonly type: string
  readonly body: (deck: CompiledDeck, server: ViteDevServer) => string | Promise<string>
}

const sheetLink = (address: string): string => `<link rel="stylesheet" href="${address}">`

const PAGE: Answer = {
  type: 'text/html',
  body: async ({ page, head }, server) => {
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
  body: ({ page, head }) => {
    const own = head.match(/<link rel="stylesheet"[^>]*>/g) ?? []
    return readingHtml(page.reading ?? '', [...SHEETS, ...own].join('\n'), new Map())
  },
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/': PAGE,
  '/index.html': PAGE,
  '/read/': READING,
  '/read/index.html': READING,
  '/deck.json': { type: 'application/json', body: ({ page }) => JSON.stringify(page.data, null, 2) },
}

/** Tells Vite's client to load the sheet with the brand's colours again, in its place. */
const renewedFaces = (): HotPayload => ({
  type: 'update',
  updates: [{ type: 'css-update', path: FACES_URL, acceptedPath: FACES_URL, timestamp: Date.now() }],
})

function showError(server: ViteDevServer, deck: DeckServer, error: unknown): void {
  // Whatever it is, the server goes on: the next save may mend it.
  const text = deck.messagesOf(error)?.map(formatMessage).join('\n') ?? String(error)
  server.config.logger.error(text)
  server.ws.send({ type: 'error', err: { message: text, stack: '' } })
}
