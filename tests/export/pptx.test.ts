import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDeck, exportEffects } from '../../src/export/export-deck.ts'
import { presentation } from '../../src/export/pptx.ts'

const BRIDGE = 'tests/fixtures/bridge'
const GALLERY = 'examples/gallery'

let folder: string
let bridge: ReadonlyMap<string, string>
let gallery: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pptx-'))
  bridge = await partsOf(await exported(BRIDGE))
  gallery = await partsOf(await exported(GALLERY))
})

afterAll(() => rm(folder, { recursive: true }))

async function exported(deck: string): Promise<Buffer> {
  const out = join(folder, 'deck.pptx')
  const messages = await exportDeck(presentation, { deck, out }, exportEffects())
  expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  return readFile(out)
}

/** Name and text of every part of a package. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  )
}

const part = (parts: ReadonlyMap<string, string>, name: string) => parts.get(name) ?? ''
const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n')
/** The text of the placeholder of a type. */
const placeholder = (xml: string, type: string) =>
  textOf((xml.split('<p:sp>').find((shape) => shape.includes(`type="${type}"`)) ?? '').replace(/\n/g, ''))

test('every part is declared, every declared part and every target of a relation is there', () => {
  for (const parts of [bridge, gallery]) {
    const types = part(parts, '[Content_Types].xml')
    const declared = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name = '']) => name)
    const extensions = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, extension]) => extension)
    expect(declared.filter((name) => !parts.has(name))).toEqual([])
    expect(
      [...parts.keys()].filter(
        (name) =>
          name !== '[Content_Types].xml' &&
          !declared.includes(name) &&
          !extensions.includes(name.split('.').pop()),
      ),
    ).toEqual([])
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue
      const base = posix.dirname(posix.dirname(name))
      const inside = [...xml.matchAll(/<Relationship [^>]*>/g)].filter(([one]) => !one.includes('External'))
      const targets = inside.map(([one]) =>
        posix.resolve(`/${base}`, /Target="([^"]*)"/.exec(one)?.[1] ?? '').slice(1),
      )
      expect(
        targets.filter((target) => !parts.has(target)),
        name,
      ).toEqual([])
    }
  }
})

test('the headings are the titles of the slides', () => {
  const titles = Array.from({ length: 8 }, (_, index) =>
    placeholder(part(bridge, `ppt/slides/slide${index + 1}.xml`), 'title').replace(/\s+/g, ' '),
  )
  expect(titles).toEqual([
    'Мост через Озёрную соединил два берега',
    'Теперь дорога занимает четверть часа',
    'Первый год моста',
    '«Мост выдержал ледоход, какого здесь не видели сорок лет, и ни одна опора не сдвинулась»',
    'Как за мостом следят',
    'За мостом следят днём и ночью',
    'Осенью начнут строить вторую полосу',
    'Источник',
  ])
})

test('the notes are the whole article', async () => {
  const notes = Array.from({ length: 8 }, (_, index) =>
    placeholder(part(bridge, `ppt/notesSlides/notesSlide${index + 1}.xml`), 'body'),
  ).join('\n')
  const article = (await readFile(join(BRIDGE, 'article.md'), 'utf8')).replace(/^---[\s\S]*?---/, '')
  const letters = (text: string) => text.replace(/\s+/g, '')
  expect(letters(notes)).toBe(letters(article).replace('Осенью', '—Показатьснимокэкранадежурного.Осенью'))
})

test('lists, tables and bars are PowerPoint’s own', () => {
  const slides = [...gallery]
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, xml]) => xml)
  expect(slides.filter((xml) => xml.includes('<a:tbl>')).length).toBe(1)
  expect(slides.filter((xml) => xml.includes('drawingml/2006/chart')).length).toBe(2)
  expect(slides.filter((xml) => xml.includes('<a:buChar')).length).toBeGreaterThan(0)
  expect(slides.filter((xml) => xml.includes('<a:buAutoNum')).length).toBe(1)
  expect([...gallery.keys()].filter((name) => /Microsoft_Excel_Worksheet/i.test(name)).length).toBe(2)
})

test('pictures and charts have their words for those who do not see them', () => {
  const slides = [...gallery].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const words = slides.flatMap(([, xml]) => [...xml.matchAll(/descr="([^"]+)"/g)].map(([, alt]) => alt))
  expect(words).toContain('2021 год: 16 тысяч; 2022 год: 19 тысяч; 2023 год: 21 тысяча; 2024 год: 23 тысячи')
  expect(words).toContain('Мост через широкую реку, за ним холмы')
})

test('the language, the colours and the fonts are the deck’s', async () => {
  expect([...bridge.values()].filter((xml) => xml.includes('lang="en-US"'))).toEqual([])
  expect(part(bridge, 'ppt/slides/slide2.xml')).toContain('lang="ru-RU"')
  const theme = part(bridge, 'ppt/theme/theme1.xml')
  expect(theme).toContain('<a:accent1><a:srgbClr val="0B5C7A"/></a:accent1>')
  const slides = [...bridge].filter(([name]) => name.startsWith('ppt/slides/'))
  expect(slides.filter(([, xml]) => /<a:srgbClr val="(?!F2C14E|FFFFFF|000000|FBFAF7)/.test(xml))).toEqual([])
})

test('nothing stands beyond the edge of a slide', () => {
  const slides = [...gallery].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const boxes = slides.flatMap(([name, xml]) =>
    [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((found) => {
      const [x = 0, y = 0, w = 0, h = 0] = found.slice(1).map(Number)
      return { name, x, y, right: x + w, bottom: y + h }
    }),
  )
  expect(boxes.length).toBeGreaterThan(50)
  const [width, height] = [12_192_000, 6_858_000]
  const beyond = boxes.filter(({ x, y, right, bottom }) => x < 0 || y < 0 || right > width || bottom > height)
  expect(beyond).toEqual([])
})

test('the same deck gives the same bytes', async () => {
  expect((await exported(BRIDGE)).equals(await exported(BRIDGE))).toBe(true)
})

test('a range of slides is taken with its notes', async () => {
  const out = join(folder, 'range.pptx')
  expect(await exportDeck(presentation, { deck: BRIDGE, out, range: '7' }, exportEffects())).toEqual([])
  const parts = await partsOf(await readFile(out))
  expect([...parts.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBe(1)
  expect(placeholder(part(parts, 'ppt/notesSlides/notesSlide1.xml'), 'body')).toContain(
    'Осенью начнут строить',
  )
})

test('the labels of a chart follow its values and have the words of the article', () => {
  const charts = [...gallery].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml)
  const formats = charts.map((xml) =>
    [...xml.matchAll(/<c:dLbl><c:idx val="\d"\/><c:numFmt formatCode="([^"]*)"/g)].map(([, code]) => code),
  )
  const quoted = (before: string, word: string) => `${before}&quot;\u00a0${word}&quot;`
  expect(formats).toContainEqual([
    quoted('0,', 'тысячи'),
    quoted('0,', 'тысяча'),
    quoted('0,', 'тысяч'),
    quoted('0,', 'тысяч'),
  ])
  expect(formats).toContainEqual(Array(3).fill(quoted('0', '%')))
})

test('a slide that does not fit is refused by name, for it would be cut', async () => {
  const deck = await mkdtemp(join(tmpdir(), 'lectern-pptx-'))
  const sentence = 'Мост через широкую реку открыли раньше срока, и это заметили все жители района. '
  await writeFile(join(deck, 'article.md'), sentence.repeat(20))
  await writeFile(join(deck, '01-a.md'), `---\nsource: p1\n---\n# A\n\n${sentence.repeat(20)}\n`)
  const messages = await exportDeck(presentation, { deck, out: join(deck, 'a.pptx') }, exportEffects())
  expect(messages).toMatchObject([{ rule: 'slide-overflow', severity: 'error', place: { line: 1 } }])
  expect(await readdir(deck)).not.toContain('a.pptx')
  await rm(deck, { recursive: true })
})
