import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Message } from '../model/message.ts'

/**
 * Writes a whole file or none: beside its place first, then renamed. A place that cannot be written is a
 * message `cannot-write`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<readonly Message[]> {
  const temporary = `${path}.lectern-new`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, content)
    await rename(temporary, path)
    return []
  } catch (error) {
    await rm(temporary, { force: true })
    return [
      {
        rule: 'cannot-write',
        severity: 'error',
        text: `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Choose another place with -o.',
      },
    ]
  }
}
