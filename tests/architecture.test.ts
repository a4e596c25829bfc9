import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** The rooms in the order of the pipeline: a room imports only from those before it. */
const ORDER = [
  'model',
  'language',
  'article',
  'statistics',
  'outline',
  'markdown',
  'slides',
  'deck',
  'check',
  'render',
  'fonts',
  'project',
  'site',
  'vite',
  'export',
  'cli',
]

/** They run unchanged in a browser. */
const PURE = ORDER.slice(0, ORDER.indexOf('fonts'))

/** A library and the rooms that may import it. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'markdown-it': ['markdown'],
  yaml: ['slides'],
  zod: ['model', 'slides'],
  'reveal.js': ['runtime'],
  vite: ['vite'],
  lightningcss: ['project'],
  commander: ['cli'],
  tinyld: ['article'],
  'snowball-stemmers': ['outline'],
  'playwright-core': ['export'],
  'chrome-launcher': ['export'],
  '@cantoo/pdf-lib': ['export'],
  pptxgenjs: ['export'],
  jszip: ['export'],
  'image-size': ['export'],
  'subset-font': ['fonts'],
  uqr: ['render'],
  'highlight.js': ['render'],
}

interface Import {
  readonly file: string
  readonly room: string
  readonly specifier: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file): Import[] =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => ({ file, room: roomOf(file), specifier: match[1] ?? match[2] ?? match[3] ?? '' })),
)

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry'
}

const targetRoom = ({ file, specifier }: Import) =>
  roomOf(relative(SRC, resolve(SRC, dirname(file), specifier)))

test('the imports of the sources are found', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(imports.filter(({ specifier }) => specifier.startsWith('.')).length).toBeGreaterThan(100)
})

test('every room of the sources has its place in the order', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => !ORDER.includes(room)).sort()).toEqual(['entry', 'runtime'])
})

test('a room imports only from rooms before it in the pipeline', () => {
  const wrong = imports.filter((one) => {
    if (!one.specifier.startsWith('.') || !ORDER.includes(one.room)) return false
    return ORDER.indexOf(targetRoom(one)) > ORDER.indexOf(one.room) || !ORDER.includes(targetRoom(one))
  })
  expect(wrong).toEqual([])
})

test('the runtime in the browser imports nothing but itself, types, style sheets and reveal.js', () => {
  const wrong = imports.filter((one) => {
    if (one.room !== 'runtime') return false
    if (one.specifier.endsWith('/language/language.ts')) return false // the type of the labels
    if (one.specifier.startsWith('.')) return !['runtime', 'model', '..'].includes(targetRoom(one))
    return !/^reveal\.js/.test(one.specifier)
  })
  expect(wrong).toEqual([])
})

test('no file imports itself by way of others', () => {
  const graph = new Map<string, string[]>()
  for (const { file, specifier } of imports) {
    if (!specifier.startsWith('.')) continue
    graph.set(file, [...(graph.get(file) ?? []), relative(SRC, resolve(SRC, dirname(file), specifier))])
  }
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file])
    if (path.includes(file) || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('the pure core uses nothing of Node, no clock, no chance, no console', () => {
  const builtins = imports.filter(
    ({ room, specifier }) => PURE.includes(room) && specifier.startsWith('node:'),
  )
  expect(builtins).toEqual([])
  const forbidden =
    /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|Buffer\b|__dirname|globalThis)/
  const users = files.filter((file) => PURE.includes(roomOf(file)) && forbidden.test(code(file)))
  expect(users).toEqual([])
})

/** A source file without its comments. */
function code(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}

/** They know scripts, not languages: letters and their transliteration. */
const KNOW_SCRIPTS = [
  'slides/slug.ts',
  'article/detect-language.ts',
  'article/legacy.ts',
  'site/deck-fonts.ts',
]

test('words of a language stand in its language file alone', () => {
  const others = files.filter((file) => roomOf(file) !== 'language' && !KNOW_SCRIPTS.includes(file))
  expect(others.filter((file) => /\p{Script=Cyrillic}{2}/u.test(code(file)))).toEqual([])
  const asking = /\bcode [!=]== '[a-z]{2}'/
  expect(others.filter((file) => asking.test(code(file)) && PURE.includes(roomOf(file)))).toEqual([])
})

test('every library has one owner', () => {
  const wrong = imports.filter(({ room, specifier }) => {
    if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.startsWith('virtual:'))
      return false
    const name = specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '')
    return !OWNERS[name]?.includes(room)
  })
  expect(wrong).toEqual([])
})

test('the public entry imports from the pure core alone, so it runs in a browser', () => {
  const wrong = imports.filter((one) => one.file === 'index.ts' && !PURE.includes(targetRoom(one)))
  expect(wrong).toEqual([])
})

test('there are no barrel files but the public entry and the registry of languages', () => {
  expect(files.filter((file) => file.endsWith('index.ts')).sort()).toEqual(['index.ts', 'language/index.ts'])
})
