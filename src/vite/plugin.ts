import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type FontFile, fontFaceCss } from '../fonts/subset.ts'
import { formatMessage, hasErrors, type Message } from '../model/message.ts'
import { type CompiledDeck, compileDeck } from '../project/compile.ts'
import { readIfThere } from '../project/folder.ts'
import { HEADERS_FILE } from '../project/hosting.ts'
import { READING_PAGE } from '../render/head.ts'
import { deckFonts, devFonts } from './deck-fonts.ts'
import { FONTS_URL, serveDeck } from './hot-update.ts'
import { CACHE, PACKAGE } from './package-folder.ts'
import { forStaticHosting, headOf, readingHtml, shell, withImages } from './page-html.ts'

export interface LecternOptions {
  /** The deck folder; default `slides`. */
  readonly deck?: string
  /** The deck if it is compiled already; its messages are the caller's to report. */
  readonly compiled?: CompiledDeck
  /** `false` leaves out all that stands only in the notes: the deck for the public. */
  readonly notes?: boolean
}

const FONTS = 'virtual:lectern/fonts.css'
// In the sources this file is TypeScript and so is the runtime; compiled, both are JavaScript.
const RUNTIME = fileURLToPath(
  new URL(`../runtime/main.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
)

/**
 * Vite plugin: the deck folder becomes the page. A build is a static folder with relative URLs and one classic
 * script, so it opens from any subpath and from disk; the dev server puts saved slides into the open page.
 * A deck with errors fails the build with their messages.
 */
export function lectern(options: LecternOptions = {}): Plugin {
  const deckFolder = resolve(options.deck ?? 'slides')
  const page = join(deckFolder, 'index.html')
  let report: (messages: readonly Message[]) => void = () => {}
  let isDevServer = false
  let current: Promise<CompiledDeck> | undefined
  let fonts: Promise<readonly FontFile[]> | undefined
  const compile = async (): Promise<CompiledDeck> => {
    if (options.compiled) return options.compiled
    const { value, messages } = await compileDeck(deckFolder, { notes: options.notes ?? true })
    if (!value || hasErrors(messages)) throw new DeckError(messages)
    report(messages)
    return value
  }

  return {
    name: 'lectern',
    enforce: 'pre',
    config: ({ build }) => ({
      root: deckFolder,
      base: './',
      publicDir: false,
      appType: 'custom',
      cacheDir: join(CACHE, 'vite'),
      // reveal.js ships as ES modules: nothing to prepare, nothing to write into the person's folder.
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { fs: { allow: [deckFolder, PACKAGE] } },
      build: {
        outDir: resolve(build?.outDir ?? 'dist'),
        emptyOutDir: true,
        assetsInlineLimit: 0, // the content policy allows fonts from files only
        modulePreload: { polyfill: false },
        cssCodeSplit: false,
        license: { fileName: 'licenses.md' },
        rolldownOptions: { input: page, output: { format: 'iife' } },
      },
    }),
    configResolved({ logger, command }) {
      isDevServer = command === 'serve'
      report = (messages) => {
        for (const message of messages) logger.warn(formatMessage(message))
      }
    },
    buildStart() {
      if (isDevServer) return
      current = compile()
      fonts = current.then(deckFonts) // takes as long as the bundling: let both run
      fonts.catch(() => {})
    },
    resolveId(id) {
      if (id === page || id === FONTS) return id
      return id === '/@lectern/runtime' ? RUNTIME : undefined
    },
    async load(id) {
      if (id === page) return shell((await current)?.head ?? '')
      if (id !== FONTS) return undefined
      const files = (await fonts) ?? []
      const brand = (await current)?.page.styles ?? ''
      if (isDevServer) return fontFaceCss(files, (name) => FONTS_URL + name) + brand
      const faces = fontFaceCss(files, (name) => {
        const file = files.find((one) => one.name === name)
        const reference = this.emitFile({ type: 'asset', name, source: file?.data ?? '' })
        return `__VITE_ASSET__${reference}__` // Vite's own mark for an asset in a style sheet
      })
      return faces + brand
    },
    generateBundle: {
      // After Vite has written the scripts and style sheets into the shell.
      order: 'post',
      async handler(_options, bundle) {
        const built = bundle['index.html']
        const compiled = await current
        if (!compiled || built?.type !== 'asset') return
        const images = new Map<string, string>()
        for (const [src, path] of compiled.images) {
          const reference = this.emitFile({
            type: 'asset',
            name: basename(path),
            source: await readFile(path),
          })
          images.set(src, `./${encodeURI(this.getFileName(reference))}`)
        }
        const head = forStaticHosting(headOf(String(built.source)))
        const { html, reading } = compiled.page
        built.source = withImages(
          html.replace(compiled.head, () => head),
          images,
        )
        if (reading) {
          const sheets = head.match(/<link rel="stylesheet"[^>]*>/g) ?? []
          const source = readingHtml(reading, sheets.join('\n'), images)
          this.emitFile({ type: 'asset', fileName: READING_PAGE, source })
        }
        const data = `${JSON.stringify(compiled.page.data, null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: 'deck.json', source: data })
        const headers = await readIfThere(join(deckFolder, HEADERS_FILE))
        if (headers) this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source: headers })
      },
    },
    configureServer(server) {
      const messagesOf = (error: unknown) => (error instanceof DeckError ? error.messages : undefined)
      current = compile()
      fonts = current.then(devFonts)
      fonts.catch(() => {})
      return serveDeck(server, { folder: deckFolder, first: current, fonts, compile, messagesOf })
    },
  }
}

/** The deck has errors: they are in `messages`, and in the text as a person reads them. */
export class DeckError extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super(messages.map(formatMessage).join('\n'))
    this.name = 'DeckError'
    this.messages = messages
    // What is wrong is in the person's files: a stack of ours would only hide it.
    this.stack = ''
  }
}
