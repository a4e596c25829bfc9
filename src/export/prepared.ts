import type { Browser } from 'playwright-core'
import type { Result } from '../model/message.ts'
import type { CompiledDeck } from '../project/compile.ts'
import type { NumberedSlide } from './pdf-properties.ts'
import type { SlideRange } from './range.ts'

/** What every kind of export works from. */
export interface Prepared extends CompiledDeck {
  /** The deck folder, absolute. */
  readonly folder: string
  readonly range: readonly SlideRange[] | undefined
  /** The chosen slides. */
  readonly slides: readonly NumberedSlide[]
  /** Instead of the deck's own. */
  readonly theme: string | undefined
  readonly sourceDate: string | undefined
  /** Where to write, as the person gave it. */
  readonly out: string
  /** Says how far a long export is. */
  readonly progress: (done: number, all: number) => void
}

export interface ExportedFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What a kind of export makes of the deck; files only where no message is an error. */
export type Exported = Promise<Result<readonly ExportedFile[]>>

/** `clips`: what leaves its stage would be cut in silence, so a slide that does not fit is refused. */
export type Exporter = { readonly clips?: true } & (
  | { readonly needsBrowser: true; readonly run: (prepared: Prepared, browser: Browser) => Exported }
  | { readonly needsBrowser: false; readonly run: (prepared: Prepared) => Exported }
)
