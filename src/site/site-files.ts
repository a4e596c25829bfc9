import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type FontFile, fontFaceCss } from '../fonts/subset.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { readIfThere } from '../project/folder.ts'
import { HEADERS_FILE } from '../project/hosting.ts'
import { type AddFile, themeSheet } from '../project/theme-sheet.ts'
import { READING_PAGE } from '../render/head.ts'
import { deckFonts } from './deck-fonts.ts'
import { pageBundle } from './page-bundle.ts'
import { readingHtml, withImages } from './page-html.ts'
import type { BuiltFiles } from './single-file.ts'

/** Where the files are that carry the hash of what is in them, and so may be kept by a browser for ever. */
const ASSETS = 'assets'

/**
 * The whole static deck in memory: relative addresses, one classic script and one style sheet, so that it opens from
 * any subpath and from disk. The deck has no errors.
 */
export async function siteFiles(compiled: CompiledDeck, deckFolder: string): Promise<BuiltFiles> {
  const files = new Map<string, string | Uint8Array>()
  const asset = (name: string, content: string | Uint8Array): string => {
    const hashed = hashedName(name, content)
    files.set(`${ASSETS}/${hashed}`, content)
    return hashed
  }
  const besideSheet: AddFile = (path, content) => `./${encodeURI(asset(basename(path), content))}`
  const [bundle, fonts, theme, headers] = await Promise.all([
    pageBundle(),
    deckFonts(compiled),
    themeSheet(deckFolder, besideSheet),
    readIfThere(join(deckFolder, HEADERS_FILE)),
  ])
  const { html, reading, data, styles } = compiled.page
  const faces = fontFaceCss(fonts, fontAddress(fonts, besideSheet))
  const sheet = asset('deck.css', [faces, styles, bundle.styles, theme.value].join('\n'))
  const script = asset('deck.js', bundle.script)
  const sheetLink = `<link rel="stylesheet" href="./${ASSETS}/${sheet}">`
  const images = new Map<string, string>()
  for (const [src, path] of compiled.images) {
    images.set(src, `./${ASSETS}/${encodeURI(asset(basename(path), await readFile(path)))}`)
  }
  const head = `<script defer src="./${ASSETS}/${script}"></script>\n${sheetLink}`
  files.set(
    'index.html',
    withImages(
      html.replace(compiled.head, () => head),
      images,
    ),
  )
  if (reading) files.set(READING_PAGE, readingHtml(reading, sheetLink, images))
  files.set('deck.json', `${JSON.stringify(data, null, 2)}\n`)
  files.set('licenses.md', bundle.licenses)
  if (headers) files.set(HEADERS_FILE, headers)
  return files
}

function fontAddress(fonts: readonly FontFile[], add: AddFile): (name: string) => string {
  const addresses = new Map(fonts.map(({ name, data }) => [name, add(name, data)]))
  return (name) => addresses.get(name) ?? name
}

/** `pier #2.svg` → `pier_2-3f9c2a71b0.svg`: characters that every host and every address takes. */
function hashedName(given: string, content: string | Uint8Array): string {
  const name = given.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
  const ending = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return `${basename(name, ending)}-${hash}${ending}`
}
