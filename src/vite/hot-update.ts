import { sep } from 'node:path'
import type { HotPayload, ViteDevServer } from 'vite'
import type { CompiledDeck } from '../project/compile.ts'
import { devFonts } from '../site/deck-fonts.ts'
import type { DeckServer } from './deck-server.ts'
import { FACES_URL } from './dev-page.ts'

/** What the page in the browser gets when a file of the deck was saved. */
const SLIDES_EVENT = 'lectern:slides'

/**
 * Sends the deck's page anew to the open page whenever a file of the deck folder is saved, added or removed. A deck
 * with errors leaves the page as it was and shows the messages over it.
 */
export function updateOnSave(server: ViteDevServer, deck: DeckServer): void {
  let styles: string | undefined
  deck.compiled.then(
    ({ page }) => {
      styles = page.styles
    },
    () => {},
  )
  const send = (compiled: CompiledDeck) => {
    const { page } = compiled
    deck.fonts = deck.fonts.catch(() => devFonts(compiled))
    if (page.styles !== styles) server.ws.send(renewedFaces())
    styles = page.styles
    server.ws.send(SLIDES_EVENT, { html: page.html })
  }
  const update = () => {
    const mine = deck.compile()
    deck.compiled = mine
    // Two saves in a row: the answer to the first may come last, and is no longer wanted.
    const isLatest = () => deck.compiled === mine
    mine.then(
      (compiled) => isLatest() && send(compiled),
      (error) => isLatest() && showError(server, error),
    )
  }
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(deck.folder + sep)) return
    // An editor saves in several steps: one update for all of them.
    clearTimeout(timer)
    timer = setTimeout(update, 20)
  })
}

/** Tells Vite's client to load the sheet with the brand's colours again, in its place. */
const renewedFaces = (): HotPayload => ({
  type: 'update',
  updates: [{ type: 'css-update', path: FACES_URL, acceptedPath: FACES_URL, timestamp: Date.now() }],
})

function showError(server: ViteDevServer, error: unknown): void {
  // Whatever it is, the server goes on: the next save may mend it. The messages of a `DeckError` are its text.
  const text = error instanceof Error ? error.message : String(error)
  server.config.logger.error(text)
  server.ws.send({ type: 'error', err: { message: text, stack: '' } })
}
