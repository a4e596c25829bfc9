import { resolve } from 'node:path'
import { hasErrors, type Message } from '../model/message.ts'
import { writeWhole } from '../project/write-file.ts'
import { loadDriver, startBrowser } from './browser.ts'
import type { Exported, Exporter, Prepared } from './prepared.ts'
import { inRange, parseRange } from './range.ts'

export interface ExportRequest {
  readonly deck: string
  readonly out: string
  /** «1,4-5»; absent means all slides. */
  readonly range?: string | undefined
  readonly theme?: string | undefined
}

export interface ExportEffects {
  /** Starts the browser, or hands over one that is starting. It is closed here. */
  readonly startBrowser: typeof startBrowser
  /** The environment's `SOURCE_DATE_EPOCH`. */
  readonly sourceDate?: string | undefined
  readonly progress: (done: number, all: number) => void
}

export const exportEffects = (given: Partial<ExportEffects> = {}): ExportEffects => ({
  startBrowser,
  sourceDate: process.env.SOURCE_DATE_EPOCH,
  progress: () => {},
  ...given,
})

/**
 * Deck folder → files. A browser, where one is needed, starts while the deck is compiled. Nothing is written
 * where there is an error among the messages.
 */
export async function exportDeck(
  exporter: Exporter,
  request: ExportRequest,
  effects: ExportEffects,
): Promise<readonly Message[]> {
  const starting = exporter.needsBrowser ? effects.startBrowser() : undefined
  try {
    // Its driver first: the browser starts in a process of its own while the rest is loaded and compiled here.
    if (starting) await loadDriver()
    const { prepared, messages: found } = await prepare(request, effects)
    const messages = exporter.clips && prepared ? found.map(refusingOverflow(prepared)) : found
    if (!prepared || hasErrors(messages)) return messages
    const made = await runExporter(exporter, prepared, starting)
    const all = [...messages, ...made.messages]
    if (hasErrors(all)) return all
    for (const { path, content } of made.value) all.push(...(await writeWhole(resolve(path), content)))
    return all
  } finally {
    await (await starting)?.value?.close()
  }
}

/** What is a warning on a screen, which scrolls, is an error in a picture: for the chosen slides. */
const refusingOverflow =
  ({ slides }: Prepared) =>
  (message: Message): Message => {
    const isChosen = slides.some(
      ({ slide: { place } }) => place.file === message.place?.file && place.line === message.place.line,
    )
    return message.rule === 'slide-overflow' && isChosen ? { ...message, severity: 'error' } : message
  }

async function runExporter(
  exporter: Exporter,
  prepared: Prepared,
  starting: ReturnType<typeof startBrowser> | undefined,
): Exported {
  prepared.progress(0, prepared.slides.length)
  if (!exporter.needsBrowser) return exporter.run(prepared)
  const browser = await (starting ?? startBrowser())
  return browser.value ? exporter.run(prepared, browser.value) : { value: [], messages: browser.messages }
}

async function prepare(
  request: ExportRequest,
  { sourceDate, progress }: ExportEffects,
): Promise<{ readonly prepared?: Prepared; readonly messages: readonly Message[] }> {
  const folder = resolve(request.deck)
  const { compileDeck } = await import('../project/compile.ts')
  const { value: compiled, messages } = await compileDeck(folder)
  if (!compiled) return { messages }
  const { slides } = compiled.deck
  const range = request.range === undefined ? undefined : parseRange(request.range, slides.length)
  const numbered = slides.map((slide, index) => ({ slide, index }))
  return {
    prepared: {
      ...compiled,
      folder,
      range: range?.value,
      slides: numbered.filter(({ index }) => inRange(range?.value, index + 1)),
      theme: request.theme,
      out: request.out,
      sourceDate,
      progress,
    },
    messages: [...messages, ...(range?.messages ?? [])],
  }
}
