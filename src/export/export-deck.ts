import { resolve } from 'node:path'
import { hasErrors, type Message } from '../model/message.ts'
import { compileDeck } from '../project/compile.ts'
import { type BrowserEffects, installedBrowser, startBrowser } from './browser.ts'
import { stillPage } from './deck-page.ts'
import { slidesPdf } from './pdf.ts'
import { parseRange } from './range.ts'
import { writeWhole } from './write-file.ts'

export interface ExportRequest {
  readonly deck: string
  readonly out: string
  /** «1,4-5»; absent means all slides. */
  readonly range?: string | undefined
  readonly theme?: string | undefined
}

export interface ExportEffects {
  readonly browser: BrowserEffects
  /** Environment's `SOURCE_DATE_EPOCH`. */
  readonly sourceDate?: string | undefined
}

export const exportEffects = (): ExportEffects => ({
  browser: installedBrowser,
  sourceDate: process.env.SOURCE_DATE_EPOCH,
})

/**
 * Deck folder → PDF file. The browser starts while the deck is compiled; nothing is written where there is an
 * error among the messages.
 */
export async function exportPdf(request: ExportRequest, effects: ExportEffects): Promise<readonly Message[]> {
  const starting = startBrowser(effects.browser)
  try {
    const folder = resolve(request.deck)
    const { value: compiled, messages } = await compileDeck(folder)
    if (!compiled || hasErrors(messages)) return messages
    const range =
      request.range === undefined ? undefined : parseRange(request.range, compiled.deck.slides.length)
    if (range && hasErrors(range.messages)) return [...messages, ...range.messages]
    const page = await stillPage(compiled, folder)
    const browser = await starting
    if (!browser.value) return [...messages, ...browser.messages]
    const pdf = await slidesPdf(browser.value, {
      deck: compiled.deck,
      page,
      theme: request.theme,
      range: range?.value,
      sourceDate: effects.sourceDate,
    })
    const written = pdf.value ? await writeWhole(resolve(request.out), pdf.value) : []
    return [...messages, ...pdf.messages, ...written]
  } finally {
    await (await starting).value?.close()
  }
}
