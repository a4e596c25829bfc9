import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { FONT_FACES, type FontFace } from './faces.ts'
import { renamed } from './name-table.ts'

/** WOFF2 for pages that are served; TrueType where a file is read once, from disk: it is made in a third of the time. */
export type FontFormat = 'woff2' | 'truetype'

/** A font file of the deck: one face, the characters of one script. */
export interface FontFile {
  /** `lectern-text-600-cyrillic.woff2`. */
  readonly name: string
  readonly family: string
  readonly weight: number
  /** As CSS has it: `U+20,U+41-43`. */
  readonly unicodeRange: string
  readonly format: FontFormat
  readonly data: Uint8Array
}

/** Substitutions and positions that text is set with; the rest (small capitals, old-style figures) is left out. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'pnum', 'tnum']

const require = createRequire(import.meta.url)

/**
 * The deck's fonts as static instances with no more than the characters given. Characters that a package does
 * not have are left to the system's fonts.
 */
export async function subsetFonts(
  characters: string,
  format: FontFormat = 'woff2',
): Promise<readonly FontFile[]> {
  const codes = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => code >= 0x20)
    .sort((a, b) => a - b)
  const files: FontFile[] = []
  for (const face of FONT_FACES) {
    for (const [subset, ranges] of await unicodeRanges(face)) {
      const own = codes.filter((code) => ranges.some(([first, last]) => code >= first && code <= last))
      if (own.length > 0) files.push(await fontFile(face, subset, own, format))
    }
  }
  return files
}

type Range = readonly [number, number]

/** Which characters each file of a package has, by the package's own list; a character counts once. */
async function unicodeRanges(face: FontFace): Promise<readonly (readonly [string, readonly Range[]])[]> {
  const listed: unknown = JSON.parse(await readFile(join(folderOf(face), 'unicode.json'), 'utf8'))
  if (typeof listed !== 'object' || listed === null) throw new Error(`${face.package} lists no characters`)
  return Object.entries(listed).map(([subset, ranges]) => [subset, String(ranges).split(',').map(rangeOf)])
}

/** `U+0400-045F` */
function rangeOf(range: string): Range {
  const [first = '', last = first] = range.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

/** Versions of the packages that the fonts come from. */
export async function fontVersions(): Promise<readonly string[]> {
  const packages = [...new Set(FONT_FACES.map((face) => require.resolve(`${face.package}/package.json`)))]
  return Promise.all(
    packages.map(async (path) => {
      const described: { readonly version?: unknown } = JSON.parse(await readFile(path, 'utf8'))
      return String(described.version)
    }),
  )
}

const folderOf = (face: FontFace): string => dirname(require.resolve(`${face.package}/package.json`))

async function fontFile(
  face: FontFace,
  subset: string,
  codes: readonly number[],
  format: FontFormat,
): Promise<FontFile> {
  const base = face.package.split('/').at(-1)
  const source = await readFile(join(folderOf(face), 'files', `${base}-${subset}-${face.file}.woff2`))
  const text = String.fromCodePoint(...codes)
  const instance = await subsetFont(source, text, {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  })
  const named = renamed(instance, face.family, face.weight === 600 ? 'SemiBold' : 'Regular')
  const extension = format === 'woff2' ? 'woff2' : 'ttf'
  return {
    name: `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.weight}-${subset}.${extension}`,
    family: face.family,
    weight: face.weight,
    unicodeRange: codeRanges(codes),
    format,
    data:
      format === 'truetype'
        ? named
        : await subsetFont(named, text, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true }),
  }
}

/** Ascending code points as CSS ranges. */
function codeRanges(codes: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const code of codes) {
    const open = ranges.at(-1)
    if (open !== undefined && open.last + 1 === code) open.last = code
    else ranges.push({ first: code, last: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',')
}

/** The style sheet of the font files; `urlOf` says where a file of that name is served. */
export function fontFaceCss(files: readonly FontFile[], urlOf: (name: string) => string): string {
  return files
    .map(
      (file) => `@font-face {
  font-family: '${file.family}';
  font-weight: ${file.weight};
  font-display: block;
  src: url('${urlOf(file.name)}') format('${file.format}');
  unicode-range: ${file.unicodeRange};
}
`,
    )
    .join('')
}
