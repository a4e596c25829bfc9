import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface OutputFile {
  /** Inside the folder, with `/`. */
  readonly file: string
  readonly content: string | Uint8Array
}

/** The bytes of a file; undefined where there is no such file. Other failures throw. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Names in a folder in natural order («2-b» before «10-a»); undefined where it is not a folder. */
export async function listFolder(path: string): Promise<string[] | undefined> {
  try {
    const names = await readdir(path)
    return names.sort(byNumberThenName)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The file that stands where a folder is to be: at the path itself or above it. */
export async function fileInTheWay(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? undefined : path
  } catch (error) {
    if (!isMissing(error)) throw error
    return dirname(path) === path ? undefined : fileInTheWay(dirname(path))
  }
}

// Not the machine's locale: the same order everywhere.
const collator = new Intl.Collator('en', { numeric: true })
const byNumberThenName = (a: string, b: string) => collator.compare(a, b) || (a < b ? -1 : 1)

/**
 * Puts a whole folder in place at once: it is made beside `target` and then renamed, so a failure on the way leaves
 * what was there. `previous: 'keep'` moves an existing folder that holds something to `target.old` (`target.old-2` …)
 * and returns its name.
 */
export async function replaceFolder(
  target: string,
  fill: (temporary: string) => Promise<void>,
  previous: 'keep' | 'remove',
): Promise<string | undefined> {
  await mkdir(dirname(target), { recursive: true })
  const temporary = `${target}.lectern-new`
  await rm(temporary, { recursive: true, force: true })
  try {
    await mkdir(temporary, { recursive: true })
    await fill(temporary)
    const old = (await exists(target)) ? await unusedName(`${target}.old`) : undefined
    if (old) await rename(target, old)
    try {
      await rename(temporary, target)
    } catch (error) {
      if (old) await rename(old, target)
      throw error
    }
    const kept = old && previous === 'keep' && (await readdir(old)).length > 0
    if (old && !kept) await rm(old, { recursive: true })
    return kept ? old : undefined
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { file, content } of files) {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

async function unusedName(name: string): Promise<string> {
  let candidate = name
  for (let i = 2; await exists(candidate); i++) candidate = `${name}-${i}`
  return candidate
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
