import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FONT_FACES } from './faces.ts'
import { type FontFile, type FontFormat, fontVersions, subsetFonts } from './subset.ts'

/** Raise it when the way a font file is made changes, so that files made the old way are not taken. */
const RECIPE = 1

/**
 * `subsetFonts`, remembered in `folder` from one build to the next: cutting the fonts takes longer than all the rest of
 * a build. A folder that cannot be written costs only the time.
 */
export async function cachedFonts(
  characters: string,
  folder: string,
  format: FontFormat = 'woff2',
): Promise<readonly FontFile[]> {
  const wanted = [...new Set(characters)].sort().join('')
  const recipe = JSON.stringify([RECIPE, FONT_FACES, await fontVersions(), wanted, format])
  const path = join(folder, `fonts-${createHash('sha256').update(recipe).digest('hex').slice(0, 32)}.json`)
  const known = await read(path)
  if (known) return known
  const files = await subsetFonts(wanted, format)
  await write(folder, path, files)
  return files
}

async function read(path: string): Promise<readonly FontFile[] | undefined> {
  try {
    const stored: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (!Array.isArray(stored)) return undefined
    return stored.map((file) => ({ ...file, data: Buffer.from(file.data, 'base64') }))
  } catch {
    return undefined
  }
}

async function write(folder: string, path: string, files: readonly FontFile[]): Promise<void> {
  const stored = files.map((file) => ({ ...file, data: Buffer.from(file.data).toString('base64') }))
  const temporary = `${path}.${process.pid}`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, JSON.stringify(stored))
    await rename(temporary, path)
  } catch {
    // e.g. a package installed for all users: the next build cuts the fonts again
  }
}
