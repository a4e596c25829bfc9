import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, UserConfig } from 'vite'
import { formatMessage, hasErrors, type Message } from '../model/message.ts'
import { type CompiledDeck, compileDeck } from '../project/compile.ts'
import { CACHE, PACKAGE } from '../site/package-folder.ts'
import { siteFiles } from '../site/site-files.ts'
import { answerRequests } from './answers.ts'
import { DeckError } from './deck-error.ts'
import { deckServer } from './deck-server.ts'
import { updateOnSave } from './hot-update.ts'

export interface LecternOptions {
  /** The deck folder; default `slides`. */
  readonly deck?: string
  /** `false` leaves out all that stands only in the notes: the deck for the public. */
  readonly notes?: boolean
}

/** A build has nothing to bundle: the page's script and style sheet were bundled with Lectern itself. */
const NOTHING = 'virtual:lectern/nothing'
// In the sources this file is TypeScript and so is the runtime; compiled, both are JavaScript.
const RUNTIME = fileURLToPath(
  new URL(`../runtime/main.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

/**
 * Vite plugin: the deck folder becomes the page. A build writes what `siteFiles` makes; the dev server puts saved
 * slides into the open page.
 * A deck with errors fails the build with their messages.
 */
export function lectern(options: LecternOptions = {}): Plugin {
  const deckFolder = resolve(options.deck ?? 'slides')
  let report: (messages: readonly Message[]) => void = () => {}
  const compile = async (): Promise<CompiledDeck> => {
    const { value, messages } = await compileDeck(deckFolder, { notes: options.notes ?? true })
    if (!value || hasErrors(messages)) throw new DeckError(messages)
    report(messages)
    return value
  }

  return {
    name: 'lectern',
    enforce: 'pre',
    config: ({ build }) => configOf(deckFolder, resolve(build?.outDir ?? 'dist')),
    configResolved({ logger }) {
      report = (messages) => {
        for (const message of messages) logger.warn(formatMessage(message))
      }
    },
    resolveId(id) {
      if (id === NOTHING) return id
      return id === '/@lectern/runtime' ? RUNTIME : undefined
    },
    load: (id) => (id === NOTHING ? '' : undefined),
    async generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) delete bundle[name]
      for (const [fileName, source] of await siteFiles(await compile(), deckFolder))
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      const deck = deckServer(deckFolder, compile)
      updateOnSave(server, deck)
      // Added after Vite's own middleware, so that files of the deck are served first.
      return () => server.middlewares.use(answerRequests(server, deck))
    },
  }
}

const configOf = (deckFolder: string, outDir: string): UserConfig => ({
  root: deckFolder,
  base: './',
  publicDir: false,
  appType: 'custom',
  cacheDir: join(CACHE, 'vite'),
  // reveal.js ships as ES modules: nothing to prepare, nothing to write into the person's folder.
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { fs: { allow: [deckFolder, PACKAGE] } },
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: NOTHING } },
})
