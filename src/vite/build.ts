import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import { hasErrors } from '../model/message.ts'
import { type CompiledDeck, compileDeck } from '../project/compile.ts'
import { replaceFolder } from '../project/folder.ts'
import { writeWhole } from '../project/write-file.ts'
import { LINK_PICTURE, withLinkPicture } from '../render/head.ts'
import { lectern } from './plugin.ts'
import { refuseFile, refuseFolder } from './replaceable.ts'
import { type BuiltFiles, singleFile } from './single-file.ts'

export interface BuildOptions {
  /** `false` leaves out all that stands only in the notes. */
  readonly notes?: boolean
  /** Takes the picture for previews of a link from the built folder; asked for only where the deck has an address. */
  readonly takePicture?: TakePicture
}

/** PNG of the title slide; undefined where none can be taken, with a message that says why. */
type TakePicture = (builtFolder: string) => Promise<Result<Uint8Array | undefined>>

/** Number of slides that were built; undefined where errors stopped it (then nothing was written). */
type Built = Result<number | undefined>

/** Deck folder → folder to be hosted, or opened from disk. It is replaced whole. */
export async function buildDeck(
  deckFolder: string,
  outFolder: string,
  options: BuildOptions = {},
): Promise<Built> {
  const out = resolve(outFolder)
  const refused = await refuseFolder(out)
  if (refused) return { value: undefined, messages: [refused] }
  const { value: compiled, messages } = await compileDeck(resolve(deckFolder), options)
  if (!compiled || hasErrors(messages)) return { value: undefined, messages }
  const later: Message[] = []
  await replaceFolder(
    out,
    async (temporary) => {
      await build({ ...bundling(deckFolder, compiled), build: { outDir: temporary } })
      later.push(...(await addPicture(temporary, compiled.deck, options.takePicture)))
    },
    'remove',
  )
  return { value: compiled.deck.slides.length, messages: [...messages, ...later] }
}

async function addPicture(folder: string, deck: Deck, take?: TakePicture): Promise<readonly Message[]> {
  if (!take || deck.config.url === undefined) return []
  const { value: picture, messages } = await take(folder)
  if (picture) {
    const page = join(folder, 'index.html')
    await writeFile(join(folder, LINK_PICTURE.file), picture)
    await writeFile(page, withLinkPicture(await readFile(page, 'utf8'), deck))
  }
  return messages
}

/** Deck folder → one HTML file that needs nothing beside it. */
export async function buildSingleFile(
  deckFolder: string,
  outFile: string,
  options: BuildOptions = {},
): Promise<Built> {
  const out = resolve(outFile)
  const refused = await refuseFile(out)
  if (refused) return { value: undefined, messages: [refused] }
  const { value: compiled, messages } = await compileDeck(resolve(deckFolder), options)
  if (!compiled || hasErrors(messages)) return { value: undefined, messages }
  const built = await build({ ...bundling(deckFolder, compiled), build: { write: false } })
  const faults = await writeWhole(out, singleFile(filesOf(built)))
  return {
    value: hasErrors(faults) ? undefined : compiled.deck.slides.length,
    messages: [...messages, ...faults],
  }
}

const bundling = (deck: string, compiled: CompiledDeck): InlineConfig => ({
  configFile: false,
  logLevel: 'error',
  plugins: [lectern({ deck, compiled })],
})

function filesOf(built: Awaited<ReturnType<typeof build>>): BuiltFiles {
  const outputs = Array.isArray(built) ? built : [built]
  return new Map(
    outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
