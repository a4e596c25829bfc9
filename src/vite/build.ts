import { resolve } from 'node:path'
import { build } from 'vite'
import type { Message, Result } from '../model/message.ts'
import { hasErrors } from '../model/message.ts'
import { compileDeck } from '../project/compile.ts'
import { listFolder, replaceFolder } from '../project/folder.ts'
import { shownPath } from '../project/shown-path.ts'
import { lectern } from './plugin.ts'

export interface BuildOptions {
  /** `false` leaves out all that stands only in the notes. */
  readonly notes?: boolean
}

/** Number of slides that were built; undefined where errors stopped it (then nothing was written). */
export async function buildDeck(
  deckFolder: string,
  outFolder: string,
  options: BuildOptions = {},
): Promise<Result<number | undefined>> {
  const out = resolve(outFolder)
  const refused = await refuseToReplace(out)
  if (refused) return { value: undefined, messages: [refused] }
  const { value: compiled, messages } = await compileDeck(resolve(deckFolder), options)
  if (!compiled || hasErrors(messages)) return { value: undefined, messages }
  await replaceFolder(
    out,
    async (temporary) => {
      await build({
        configFile: false,
        logLevel: 'error',
        plugins: [lectern({ deck: deckFolder, compiled })],
        build: { outDir: temporary },
      })
    },
    'remove',
  )
  return { value: compiled.deck.slides.length, messages }
}

/** A folder is replaced whole: only an empty one or one that a build wrote. */
async function refuseToReplace(out: string): Promise<Message | undefined> {
  const names = await listFolder(out)
  if (!names || names.length === 0 || names.includes('deck.json')) return undefined
  return {
    rule: 'output-not-a-deck',
    severity: 'error',
    text: `The folder «${shownPath(out)}» holds other files, and a build would replace them all.`,
    hint: 'Name another folder with -o, or empty this one yourself.',
  }
}
