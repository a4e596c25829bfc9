import { checkDeck } from '../check/check.ts'
import { assembleDeck } from '../deck/assemble.ts'
import { withoutNotes } from '../deck/without-notes.ts'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import { highlightDeck } from '../render/highlight.ts'
import { type DeckPage, renderDeck } from '../render/page.ts'
import { findImages, type ImageFiles } from './images.ts'
import { loadDeck } from './load.ts'
import { checkTheme, THEME } from './theme.ts'
import { themeSheet } from './theme-sheet.ts'

export interface CompiledDeck {
  readonly deck: Deck
  readonly page: DeckPage
  /** The part of the page that names its scripts and style sheets; the bundler puts the real ones in its place. */
  readonly head: string
  readonly images: ImageFiles
}

export interface CompileOptions {
  /** `false` makes the deck for the public, without anything that stands only in the notes. */
  readonly notes?: boolean
}

const RUNTIME = '<script type="module" src="/@lectern/runtime"></script>'
const THEME_LINK = `<link rel="stylesheet" href="./${THEME}">`

/** Deck folder → complete, checked deck and its page. Undefined where the folder cannot be read as a deck. */
export async function compileDeck(
  folder: string,
  options: CompileOptions = {},
): Promise<Result<CompiledDeck | undefined>> {
  const loaded = await loadDeck(folder)
  if (!loaded.value) return { value: undefined, messages: loaded.messages }
  const assembled = assembleDeck(loaded.value)
  const deck = options.notes === false ? withoutNotes(assembled.value) : assembled.value
  const [highlighted, images, theme] = await Promise.all([
    highlightDeck(deck),
    findImages(deck, folder),
    checkedTheme(folder),
  ])
  const head = theme === undefined ? RUNTIME : `${RUNTIME}\n${THEME_LINK}`
  const page = renderDeck(deck, { head, highlighted })
  return {
    value: { deck, page: page.value, head, images: images.value },
    messages: [
      ...loaded.messages,
      ...assembled.messages,
      ...checkDeck(assembled.value),
      ...images.messages,
      ...(theme ?? []),
      ...page.messages,
    ],
  }
}

/** The addresses of the person's style sheet, then its syntax. Undefined where the deck has none. */
async function checkedTheme(folder: string): Promise<readonly Message[] | undefined> {
  const addresses = await checkTheme(folder)
  return addresses?.length === 0 ? (await themeSheet(folder)).messages : addresses
}
