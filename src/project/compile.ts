import { join } from 'node:path'
import { checkDeck } from '../check/check.ts'
import { assembleDeck } from '../deck/assemble.ts'
import type { Deck } from '../model/deck.ts'
import type { Result } from '../model/message.ts'
import { highlightDeck } from '../render/highlight.ts'
import { type DeckPage, renderDeck } from '../render/page.ts'
import { readIfThere } from './folder.ts'
import { loadDeck } from './load.ts'

export interface CompiledDeck {
  readonly deck: Deck
  readonly page: DeckPage
}

/** What loads the scripts and style sheets; the bundler puts the real addresses in its place. */
const RUNTIME = '<script type="module" src="/@lectern/runtime"></script>'

/** The person's own style sheet, after everything else. */
const THEME = 'theme.css'
const THEME_LINK = `<link rel="stylesheet" href="./${THEME}">`

/** Deck folder → complete, checked deck and its page. Undefined where the folder cannot be read as a deck. */
export async function compileDeck(folder: string): Promise<Result<CompiledDeck | undefined>> {
  const loaded = await loadDeck(folder)
  if (!loaded.value) return { value: undefined, messages: loaded.messages }
  const assembled = assembleDeck(loaded.value)
  const highlighted = await highlightDeck(assembled.value)
  const theme = await readIfThere(join(folder, THEME))
  const head = theme === undefined ? RUNTIME : `${RUNTIME}\n${THEME_LINK}`
  const page = renderDeck(assembled.value, { head, highlighted })
  return {
    value: { deck: assembled.value, page: page.value },
    messages: [...loaded.messages, ...assembled.messages, ...checkDeck(assembled.value), ...page.messages],
  }
}
