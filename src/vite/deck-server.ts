import type { FontFile } from '../fonts/subset.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { devFonts } from '../site/deck-fonts.ts'

/** The deck as the dev server has it. */
export interface DeckServer {
  readonly folder: string
  /** The deck as it is on disk now; rejects with a `DeckError` for one with errors. */
  readonly compile: () => Promise<CompiledDeck>
  /** The deck as it was compiled last. */
  compiled: Promise<CompiledDeck>
  /** Those of the first deck without errors. */
  fonts: Promise<readonly FontFile[]>
}

/** Starts to compile the deck; what is wrong with it is said to whoever asks for it. */
export function deckServer(folder: string, compile: DeckServer['compile']): DeckServer {
  const compiled = compile()
  const fonts = compiled.then(devFonts)
  fonts.catch(() => {})
  return { folder, compile, compiled, fonts }
}
