import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDeck, exportEffects } from '../../src/export/export-deck.ts'
import { contactSheet, pictures } from '../../src/export/png.ts'

const DECK = 'tests/fixtures/bridge'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-png-'))
})

afterAll(() => rm(folder, { recursive: true }))

const read = async (path: string): Promise<PNG> => PNG.sync.read(await readFile(path))
const colourAt = ({ data, width }: PNG, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]

test('each slide is a picture of its own, named by its number and id', async () => {
  const out = join(folder, 'slides')
  const seen: string[] = []
  const effects = exportEffects({
    progress: (done, all) => {
      seen.push(`${done}/${all}`)
    },
  })
  expect(await exportDeck(pictures(1), { deck: DECK, out, range: '4-5' }, effects)).toEqual([])
  const names = (await readdir(out)).sort()
  expect(names).toEqual(['04-engineer.png', '05-watch.png'])
  expect(seen).toEqual(['0/2', '1/2', '2/2'])
  const [quote, section] = await Promise.all(names.map((name) => read(join(out, name))))
  expect([quote?.width, quote?.height]).toEqual([1920, 1080])
  expect(quote && colourAt(quote, 1900, 20)).toEqual([0xfb, 0xfa, 0xf7])
  expect(section && colourAt(section, 1900, 20)).toEqual([0x0e, 0x2c, 0x3d])
})

test('one slide may be one file, twice as large, in another theme', async () => {
  const out = join(folder, 'slide.png')
  const request = { deck: DECK, out, range: '2', theme: 'dark' }
  expect(await exportDeck(pictures(2), request, exportEffects())).toEqual([])
  const picture = await read(out)
  expect([picture.width, picture.height]).toEqual([3840, 2160])
  expect(colourAt(picture, 3800, 40)).toEqual([0x0e, 0x18, 0x22])
})

test('several slides are not squeezed into one file', async () => {
  const out = join(folder, 'all.png')
  expect(await exportDeck(pictures(1), { deck: DECK, out }, exportEffects())).toMatchObject([
    { rule: 'several-slides-one-file', severity: 'error' },
  ])
  expect(await readdir(folder)).not.toContain('all.png')
})

test('the contact sheet has all slides in rows of four', async () => {
  const out = join(folder, 'sheet.png')
  expect(await exportDeck(contactSheet(1), { deck: DECK, out }, exportEffects())).toEqual([])
  const sheet = await read(out)
  expect([sheet.width, sheet.height]).toEqual([4 * 480 + 5 * 12, 2 * 270 + 3 * 12])
})
