import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportDeck, exportEffects } from '../../src/export/export-deck.ts'
import { handoutPdf, speechPdf } from '../../src/export/handout.ts'
import type { Exporter } from '../../src/export/prepared.ts'
import { pageTexts, writeDeck } from './export-fixture.ts'

const BRIDGE = 'tests/fixtures/bridge'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-handout-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function exported(exporter: Exporter, deck: string): Promise<Uint8Array> {
  const out = join(folder, 'handout.pdf')
  expect(await exportDeck(exporter, { deck, out }, exportEffects())).toEqual([])
  return readFile(out)
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

async function articleLetters(): Promise<string> {
  const article = await readFile(join(BRIDGE, 'article.md'), 'utf8')
  return letters(article.replace(/^---[\s\S]*?---/, ''))
}

describe('the handout', () => {
  test('has each slide above its notes, a sheet a slide', async () => {
    const pages = await pageTexts(await exported(handoutPdf({ paper: 'a4', perPage: 1 }), BRIDGE))
    expect(pages.length).toBe(8)
    expect(pages[1]).toMatch(
      /Слайд 2[\s\S]*паром зимой не ходил[\s\S]*Теперь дорога занимает четверть часа\./,
    )
    expect(pages[1]).toContain('Анна Кимова. Мост через Озёрную соединил два берега')
    expect(pages[1]).toMatch(/2 \/ 8/)
  })

  test('two a page need half the sheets, in Letter too', async () => {
    const pdf = await exported(handoutPdf({ paper: 'letter', perPage: 2 }), BRIDGE)
    const document = await PDFDocument.load(pdf)
    expect(document.getPageCount()).toBeLessThanOrEqual(5)
    expect(document.getPage(0).getSize()).toEqual({ width: 612, height: 792 })
  })

  test('is tagged, and its outline leads to the sheet of each slide', async () => {
    const document = await PDFDocument.load(await exported(handoutPdf({ paper: 'a4', perPage: 1 }), BRIDGE))
    expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
    const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const second = outline
      .lookup(PDFName.of('First'), PDFDict)
      .lookup(PDFName.of('Next'), PDFDict)
      .get(PDFName.of('Dest'))
    expect(second?.toString()).toContain(document.getPage(1).ref.toString())
  })

  test('loses no sentence of notes that run over several sheets, and leaves none of them blank', async () => {
    const sentences = Array.from(
      { length: 120 },
      (_, index) =>
        `Предложение номер ${index + 1} рассказывает о мосте через Озёрную и о тех, кто его строил.`,
    )
    const deck = join(folder, 'long')
    await writeDeck(deck, { heading: 'Мост строили долго', paragraph: sentences.join(' ') })
    const pages = await pageTexts(await exported(handoutPdf({ paper: 'a4', perPage: 1 }), deck))
    expect(pages.length).toBeGreaterThan(2)
    // A sentence may go on behind the head and the foot of a sheet: «Мост», «2 / 4».
    const text = pages
      .join(' ')
      .replace(/(?<!\p{L})Мост(?!\p{L})(?! строили)|\d+ ?\/ ?\d+/gu, ' ')
      .replace(/\s+/g, ' ')
    const missing = sentences.filter(
      (_, index) => !text.includes(`Предложение номер ${index + 1} рассказывает`),
    )
    expect(missing).toEqual([])
    expect(pages.filter((page) => letters(page).length < 80)).toEqual([])
  })
})

test('the speech alone is the whole article with the marks of the slides', async () => {
  const pages = await pageTexts(await exported(speechPdf('a4'), BRIDGE))
  const text = letters(
    pages
      .join(' ')
      .replaceAll(/Слайд \d/g, '')
      .replaceAll('Анна Кимова. Мост через Озёрную соединил два берега', '')
      .replaceAll('2025-03-14', '')
      .replaceAll('Показать снимок экрана дежурного.', '')
      .replaceAll(/\d \/ \d/g, ''),
  )
  expect(text).toBe(await articleLetters())
})
