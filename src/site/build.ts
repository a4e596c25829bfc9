import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import { hasErrors } from '../model/message.ts'
import { compileDeck } from '../project/compile.ts'
import { replaceFolder, writeFiles } from '../project/folder.ts'
import { writeWhole } from '../project/write-file.ts'
import { LINK_PICTURE, withLinkPicture } from '../render/head.ts'
import { refuseFile, refuseFolder } from './replaceable.ts'
import { type BuiltFiles, singleFile } from './single-file.ts'
import { siteFiles } from './site-files.ts'

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
  const { value: built, messages } = await builtFiles(deckFolder, options)
  if (!built) return { value: undefined, messages }
  const later: Message[] = []
  await replaceFolder(
    out,
    async (temporary) => {
      await writeFiles(
        temporary,
        [...built.files].map(([file, content]) => ({ file, content })),
      )
      later.push(...(await addPicture(temporary, built.deck, options.takePicture)))
    },
    'remove',
  )
  return { value: built.deck.slides.length, messages: [...messages, ...later] }
}

/** Undefined where the deck has errors. */
async function builtFiles(
  deckFolder: string,
  options: BuildOptions,
): Promise<Result<{ readonly deck: Deck; readonly files: BuiltFiles } | undefined>> {
  const folder = resolve(deckFolder)
  const { value: compiled, messages } = await compileDeck(folder, options)
  if (!compiled || hasErrors(messages)) return { value: undefined, messages }
  return { value: { deck: compiled.deck, files: await siteFiles(compiled, folder) }, messages }
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
  const { value: built, messages } = await builtFiles(deckFolder, options)
  if (!built) return { value: undefined, messages }
  const faults = await writeWhole(out, singleFile(built.files))
  return {
    value: hasErrors(faults) ? undefined : built.deck.slides.length,
    messages: [...messages, ...faults],
  }
}
