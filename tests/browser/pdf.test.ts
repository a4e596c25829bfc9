import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type ExportRequest, exportDeck, exportEffects } from '../../src/export/export-deck.ts'
import { slidesPdf } from '../../src/export/pdf.ts'
import type { DeckData } from '../../src/render/deck-data.ts'
import { hasTool, pageTexts, writeDeck } from './export-fixture.ts'

const DECK = 'tests/fixtures/bridge'

const exportPdf = (request: ExportRequest) => exportDeck(slidesPdf, request, exportEffects())

let folder: string
let pdf: Uint8Array

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pdf-'))
  const out = join(folder, 'deck.pdf')
  expect(await exportPdf({ deck: DECK, out })).toEqual([])
  pdf = await readFile(out)
})

afterAll(() => rm(folder, { recursive: true }))

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

describe('the PDF of the slides', () => {
  test('has a page for every slide with all of its words', async () => {
    const data: DeckData = JSON.parse(await readFile(join(inject('decks').bridge, 'deck.json'), 'utf8'))
    const pages = await pageTexts(pdf)
    expect(pages.length).toBe(data.slides.length)
    data.slides.forEach((slide, index) => {
      const shown = words(
        [
          slide.heading,
          ...slide.bullets,
          slide.quote?.text ?? '',
          ...slide.statistics.flatMap(({ lead, text, label }) => [lead ?? '', text, label ?? '']),
        ].join(' '),
      )
      const printed = (pages[index] ?? '').toLowerCase()
      expect(
        shown.filter((word) => !printed.includes(word)),
        slide.id,
      ).toEqual([])
    })
  })

  test('says what it is: title, author, subject, language, the date of the deck', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(document.getTitle()).toBe('Мост через Озёрную соединил два берега')
    expect(document.getAuthor()).toBe('Анна Кимова')
    expect(document.getSubject()).toBe('о первом годе работы моста')
    expect(document.getCreationDate()).toEqual(new Date('2025-03-14T12:00:00Z'))
    expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('ru')
    expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true')
  })

  test('lists every heading in its outline, the slides of a section below it', async () => {
    const document = await PDFDocument.load(pdf)
    const titles = (item: PDFDict | undefined): unknown[] => {
      const found: unknown[] = []
      for (let at = item; at; at = at.lookupMaybe(PDFName.of('Next'), PDFDict)) {
        const below = titles(at.lookupMaybe(PDFName.of('First'), PDFDict))
        const title = at.lookup(PDFName.of('Title'), PDFHexString).decodeText()
        found.push(below.length > 0 ? [title, below] : title)
      }
      return found
    }
    const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    expect(titles(root.lookup(PDFName.of('First'), PDFDict))).toEqual([
      'Мост через Озёрную соединил два берега',
      'Теперь дорога занимает четверть часа',
      'Первый год моста',
      'Мост выдержал ледоход, какого здесь не видели сорок лет, и ни одна опора не сдвинулась',
      ['Как за мостом следят', ['За мостом следят днём и ночью', 'Осенью начнут строить вторую полосу']],
      'Источник',
    ])
  })

  test('is the same file the second time', async () => {
    const again = join(folder, 'again.pdf')
    await exportPdf({ deck: DECK, out: again })
    expect((await readFile(again)).equals(pdf)).toBe(true)
  })

  test('takes a range of slides and another theme', async () => {
    const out = join(folder, 'range.pdf')
    expect(await exportPdf({ deck: DECK, out, range: '2,4-5', theme: 'dark' })).toEqual([])
    const pages = await pageTexts(await readFile(out))
    expect(pages.length).toBe(3)
    expect(pages[0]).toContain('четверть часа')
    expect(pages[1]).toContain('Пётр Лесной')
    expect(pages[2]).toContain('Как за мостом следят')
  })

  test('is not written when a slide overflows; the slide is named', async () => {
    const deck = join(folder, 'overfull')
    const long = 'Длинное предложение, которому на слайде тесно. '.repeat(60)
    await writeDeck(deck, { heading: long, paragraph: long })
    const out = join(folder, 'overfull.pdf')
    const messages = await exportPdf({ deck, out })
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'slide-overflow', place: { line: 1 } },
    ])
    expect(await readdir(folder)).not.toContain('overfull.pdf')
  })

  test.skipIf(!hasTool('qpdf'))('is well-formed in the eyes of qpdf', () => {
    expect(execFileSync('qpdf', ['--check', join(folder, 'deck.pdf')], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
  })

  test.skipIf(!hasTool('pdffonts'))('embeds static TrueType fonts, cut to what is used', () => {
    const fonts = execFileSync('pdffonts', [join(folder, 'deck.pdf')], { encoding: 'utf8' })
    const rows = fonts.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatch(/\+Lectern\S+ +CID TrueType +Identity-H +yes yes yes/)
  })
})
