import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Message, Result } from '../model/message.ts'
import { findDeckFile } from './deck-file.ts'
import { shownPath } from './shown-path.ts'
import { THEME } from './theme.ts'

/** Puts a file into the build and says its address as seen from the style sheets. */
export type AddFile = (name: string, content: Uint8Array) => string

/**
 * The person's `theme.css` with the sheets that it imports, as one sheet; the files that it names go to `add`. Empty
 * where the deck has none. Error: `style-syntax`, where the parser stopped.
 */
export async function themeSheet(folder: string, add: AddFile = (name) => name): Promise<Result<string>> {
  const found = await findDeckFile(folder, THEME)
  if (found.kind !== 'file') return { value: '', messages: [] }
  const { bundleAsync } = await import('lightningcss') // for the decks that have such a sheet
  try {
    const { code, dependencies } = await bundleAsync({
      filename: found.path,
      minify: true,
      analyzeDependencies: true,
    })
    let sheet = new TextDecoder().decode(code)
    for (const named of dependencies ?? []) {
      if (named.type !== 'url') continue
      const address = await addressOf(named.url, folder, dirname(named.loc.filePath), add)
      sheet = sheet.replaceAll(named.placeholder, () => address)
    }
    return { value: sheet, messages: [] }
  } catch (error) {
    const message = syntaxMessage(error)
    if (!message) throw error
    return { value: '', messages: [message] }
  }
}

/** `url` as it is to be in the build: of a file in the deck folder the added one's, `data:` and `#mask` as they are. */
async function addressOf(url: string, folder: string, from: string, add: AddFile): Promise<string> {
  const [path = '', part] = url.split('#')
  if (path === '') return url
  const found = await findDeckFile(folder, path, from)
  if (found.kind !== 'file') return url
  const address = add(found.path, await readFile(found.path))
  return part === undefined ? address : `${address}#${part}`
}

/** The parser's errors have the file and the place; any other error is not the person's. */
function syntaxMessage(error: unknown): Message | undefined {
  if (!(error instanceof SyntaxError && 'fileName' in error && 'loc' in error)) return undefined
  const { fileName, loc, message } = error
  const { line, column } = { line: 0, column: 0, ...(typeof loc === 'object' ? loc : {}) }
  return {
    rule: 'style-syntax',
    severity: 'error',
    place: { file: shownPath(String(fileName)), line, column },
    text: `The style sheet cannot be read: ${message}.`,
    hint: 'Look for a brace or a quotation mark that is missing just before.',
  }
}
