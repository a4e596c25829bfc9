import { readFile, stat } from 'node:fs/promises'
import type { Message } from '../model/message.ts'
import { listFolder } from '../project/folder.ts'
import { HEADERS_FILE } from '../project/hosting.ts'
import { shownPath } from '../project/shown-path.ts'
import { LINK_PICTURE } from '../render/head.ts'

/** What a build writes into its folder; anything else is somebody's, and replacing the folder would lose it. */
const BUILT = new Set([
  'assets',
  'deck.json',
  'index.html',
  'licenses.md',
  'read',
  HEADERS_FILE,
  LINK_PICTURE.file,
  '.DS_Store',
])

/** What every page of a deck has in it. */
const DECK_MARK = 'id="lectern-deck"'

/** A message where a build may not put its folder: only a new one, an empty one or one that a build wrote. */
export async function refuseFolder(out: string): Promise<Message | undefined> {
  const there = await stat(out).catch(() => undefined)
  if (!there) return undefined
  if (!there.isDirectory()) return notADeck(`«${shownPath(out)}» is a file, and a build makes a folder.`)
  const names = (await listFolder(out)) ?? []
  const others = names.filter((name) => !BUILT.has(name))
  if (names.length === 0 || (names.includes('deck.json') && others.length === 0)) return undefined
  const some = others.slice(0, 3).join(', ') + (others.length > 3 ? ' …' : '')
  return notADeck(
    `The folder «${shownPath(out)}» holds other files${some === '' ? '' : ` (${some})`}, and a build would replace them all.`,
  )
}

/** A message where a build may not put its file: only in a free place or over a deck. */
export async function refuseFile(out: string): Promise<Message | undefined> {
  const there = await stat(out).catch(() => undefined)
  if (!there) return undefined
  if (there.isDirectory()) return notADeck(`«${shownPath(out)}» is a folder.`)
  if (there.isFile() && (await readFile(out, 'utf8')).includes(DECK_MARK)) return undefined
  return notADeck(`«${shownPath(out)}» is no deck, and a build would replace it.`)
}

const notADeck = (text: string): Message => ({
  rule: 'output-not-a-deck',
  severity: 'error',
  text,
  hint: 'Name another place with -o, or make room yourself.',
})
