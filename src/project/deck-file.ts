import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

/** What an address in a slide or a style sheet leads to. */
export type DeckFile =
  | { readonly kind: 'file'; readonly path: string }
  /** The data itself, `data:image/png;base64,…`. */
  | { readonly kind: 'data' }
  | { readonly kind: 'remote' | 'outside' | 'missing' }

/**
 * Follows an address as a browser would, from `folder`, and says whether it ends at a file inside `deckFolder`.
 * Links are followed to their end: a symbolic link to a file elsewhere is outside.
 */
export async function findDeckFile(
  deckFolder: string,
  address: string,
  folder = deckFolder,
): Promise<DeckFile> {
  const plain = address.trim()
  if (/^data:/i.test(plain)) return { kind: 'data' }
  // «C:\logo.png» looks like a scheme and is a place outside; «\\host\share» is what browsers make of «//host».
  if (/^[a-z]:[\\/]/i.test(plain)) return { kind: 'outside' }
  if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(plain)) return { kind: 'remote' }
  if (/^[\\/]/.test(plain)) return { kind: 'outside' }
  const name = decoded(plain.replace(/[?#].*$/s, ''))
  if (name === undefined || name === '') return { kind: 'missing' }
  const path = resolve(folder, name)
  try {
    const root = await realpath(deckFolder)
    // `folder` may be given by way of a link to the deck folder, or without it.
    if (!isInside(deckFolder, path) && !isInside(root, path)) return { kind: 'outside' }
    const real = await realpath(path)
    if (!isInside(root, real)) return { kind: 'outside' }
    return (await stat(real)).isFile() ? { kind: 'file', path: real } : { kind: 'missing' }
  } catch {
    // Not there, not to be read, a name no file can have: in every case there is nothing to show.
    return { kind: 'missing' }
  }
}

const isInside = (folder: string, path: string): boolean => path.startsWith(folder + sep)

/** Undefined where the address is not one: «50%.png». */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}
