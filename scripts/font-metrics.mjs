// Writes src/render/font-metrics.ts: the advance widths of the deck's font faces, which the fit is computed
// from. Run it after a change of a font package or of a face: node scripts/font-metrics.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']
const FACES = [
  { name: 'title', package: 'source-serif-4', file: 'opsz', axes: { opsz: 60, wght: 600 } },
  { name: 'heading', package: 'source-serif-4', file: 'opsz', axes: { opsz: 32, wght: 620 } },
  { name: 'text', package: 'golos-text', file: 'wght', axes: { wght: 400 } },
  { name: 'strong', package: 'golos-text', file: 'wght', axes: { wght: 600 } },
]

const require = createRequire(import.meta.url)

/** Offset of a table in an uncompressed font. */
function table(font, tag) {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** Glyph index by code point, from the format 4 subtable (all that these fonts' files need). */
function characterMap(font) {
  const cmap = table(font, 'cmap')
  const glyphs = new Map()
  for (let record = 0; record < font.readUInt16BE(cmap + 2); record += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + record * 8 + 4)
    if (font.readUInt16BE(at) !== 4) continue
    const segments = font.readUInt16BE(at + 6) / 2
    for (let segment = 0; segment < segments; segment += 1) {
      const end = font.readUInt16BE(at + 14 + segment * 2)
      const start = font.readUInt16BE(at + 16 + segments * 2 + segment * 2)
      const delta = font.readUInt16BE(at + 16 + segments * 4 + segment * 2)
      const rangeAt = at + 16 + segments * 6 + segment * 2
      const range = font.readUInt16BE(rangeAt)
      for (let code = start; code <= end && code !== 0xffff; code += 1) {
        const raw = range === 0 ? code : font.readUInt16BE(rangeAt + range + (code - start) * 2)
        const glyph = raw === 0 && range !== 0 ? 0 : (raw + delta) & 0xffff
        if (glyph !== 0) glyphs.set(code, glyph)
      }
    }
  }
  return glyphs
}

/** Advance by code point in thousandths of the font size. */
function advances(font) {
  const unitsPerEm = font.readUInt16BE(table(font, 'head') + 18)
  const longMetrics = font.readUInt16BE(table(font, 'hhea') + 34)
  const hmtx = table(font, 'hmtx')
  const widths = new Map()
  for (const [code, glyph] of characterMap(font)) {
    const advance = font.readUInt16BE(hmtx + Math.min(glyph, longMetrics - 1) * 4)
    widths.set(code, Math.round((advance * 1000) / unitsPerEm))
  }
  return widths
}

async function faceAdvances(face) {
  const folder = dirname(require.resolve(`@fontsource-variable/${face.package}/package.json`))
  const all = new Map()
  for (const subset of SUBSETS) {
    const file = join(folder, 'files', `${face.package}-${subset}-${face.file}-normal.woff2`)
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes === undefined) continue
    const font = await subsetFont(bytes, undefined, {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
      variationAxes: face.axes,
    })
    for (const [code, width] of advances(font)) if (!all.has(code)) all.set(code, width)
  }
  return all
}

/** Runs of neighbouring code points: `[first, width, width, …]`. */
function runs(widths) {
  const codes = [...widths.keys()].sort((a, b) => a - b)
  const found = []
  for (const code of codes) {
    const last = found.at(-1)
    if (last !== undefined && last.next === code) {
      last.widths.push(widths.get(code))
      last.next = code + 1
    } else found.push({ first: code, next: code + 1, widths: [widths.get(code)] })
  }
  return found.map(
    (run) => `${run.first.toString(36)}:${run.widths.map((width) => width.toString(36)).join(',')}`,
  )
}

function wrapped(lines) {
  return lines.map((line) => `    '${line}',`).join('\n')
}

const faces = []
for (const face of FACES) faces.push(`  ${face.name}: [\n${wrapped(runs(await faceAdvances(face)))}\n  ],`)
const text = `// Written by scripts/font-metrics.mjs: do not edit.

/**
 * Advance widths of each face in thousandths of the font size, as runs of neighbouring code points:
 * first code point, colon, widths, all in base 36. \`'10:4m'\` says that U+0024 is 166 wide.
 */
export const FONT_ADVANCES: Readonly<Record<'title' | 'heading' | 'text' | 'strong', readonly string[]>> = {
${faces.join('\n')}
}
`
await writeFile(join(dirname(fileURLToPath(import.meta.url)), '../src/render/font-metrics.ts'), text)
