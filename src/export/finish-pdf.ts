import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib'

export interface OutlineEntry {
  readonly title: string
  /** Page from 0. */
  readonly page: number
  readonly children?: readonly OutlineEntry[]
}

export interface PdfProperties {
  readonly title: string
  readonly lang: string
  readonly author?: string | undefined
  readonly subject?: string | undefined
  /** Absent: the file says no date, so that two exports are alike. */
  readonly created?: Date | undefined
  /** Made from the headings that the browser found in the page, which say where they were printed. */
  readonly outline: (headings: readonly OutlineEntry[]) => readonly OutlineEntry[]
}

/**
 * Gives a printed PDF its properties, its outline and a compact file structure. The browser's own outline is
 * replaced: it drops the space where a heading wraps. Tags and links stay as they are.
 */
export async function finishPdf(printed: Uint8Array, properties: PdfProperties): Promise<Uint8Array> {
  const pdf = await loadPdfLibrary()
  const { PDFDocument, PDFName, PDFString } = pdf
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const { catalog, context } = document
  document.setTitle(properties.title, { showInWindowTitleBar: true })
  document.setCreator('Lectern')
  if (properties.author !== undefined) document.setAuthor(properties.author)
  if (properties.subject !== undefined) document.setSubject(properties.subject)
  setDates(context, pdf, properties.created)
  catalog.set(PDFName.of('Lang'), PDFString.of(properties.lang))
  const pages = document.getPages().map((page) => page.ref)
  const headings = readOutline(pdf, catalog.lookupMaybe(PDFName.of('Outlines'), pdf.PDFDict), pages)
  const outline = writeOutline(context, pdf, properties.outline(headings), pages)
  if (outline) catalog.set(PDFName.of('Outlines'), outline)
  return document.save({ useObjectStreams: true })
}

type PdfLib = typeof import('@cantoo/pdf-lib')

/** Takes a while; to be called while the browser prints. */
export const loadPdfLibrary = (): Promise<PdfLib> => import('@cantoo/pdf-lib')

/** The browser writes the time of the print into both. */
function setDates(
  context: PDFContext,
  { PDFDict, PDFName, PDFString }: PdfLib,
  date: Date | undefined,
): void {
  const info = context.lookupMaybe(context.trailerInfo.Info, PDFDict)
  for (const key of ['CreationDate', 'ModDate']) {
    info?.delete(PDFName.of(key))
    if (date) info?.set(PDFName.of(key), PDFString.fromDate(date))
  }
}

/** The items of an outline in reading order, flat. */
function readOutline(
  pdf: PdfLib,
  parent: PDFDict | undefined,
  pages: readonly PDFRef[],
): readonly OutlineEntry[] {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } = pdf
  const entries: OutlineEntry[] = []
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    const title = item.lookup(PDFName.of('Title'))
    const target = item.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0)
    if ((title instanceof PDFHexString || title instanceof PDFString) && target instanceof PDFRef) {
      entries.push({ title: title.decodeText(), page: pages.indexOf(target) })
    }
    entries.push(...readOutline(pdf, item, pages))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return entries
}

/** A tree of outline items (PDF 32000-1, 12.3.3), all open. Undefined where there is none to write. */
function writeOutline(
  context: PDFContext,
  { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber }: PdfLib,
  entries: readonly OutlineEntry[],
  pages: readonly PDFRef[],
): PDFRef | undefined {
  const destination = (page: number) => {
    const array = PDFArray.withContext(context)
    for (const part of [pages[page] ?? PDFNull, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull])
      array.push(part)
    return array
  }
  /** Writes siblings below `parent` and returns how many items that opens. */
  const writeLevel = (level: readonly OutlineEntry[], parent: PDFRef): number => {
    const refs = level.map(() => context.nextRef())
    const dictionaryOf = context.lookup(parent, PDFDict)
    const [first, last] = [refs[0], refs.at(-1)]
    if (!first || !last) return 0
    let count = level.length
    level.forEach((entry, index) => {
      const ref = refs[index]
      if (!ref) return
      const item = PDFDict.withContext(context)
      item.set(PDFName.of('Title'), PDFHexString.fromText(entry.title))
      item.set(PDFName.of('Parent'), parent)
      item.set(PDFName.of('Dest'), destination(entry.page))
      const [previous, next] = [refs[index - 1], refs[index + 1]]
      if (previous) item.set(PDFName.of('Prev'), previous)
      if (next) item.set(PDFName.of('Next'), next)
      context.assign(ref, item)
      count += writeLevel(entry.children ?? [], ref)
    })
    dictionaryOf.set(PDFName.of('First'), first)
    dictionaryOf.set(PDFName.of('Last'), last)
    dictionaryOf.set(PDFName.of('Count'), PDFNumber.of(count))
    return count
  }
  if (entries.length === 0) return undefined
  const root = PDFDict.withContext(context)
  root.set(PDFName.of('Type'), PDFName.of('Outlines'))
  const rootRef = context.register(root)
  writeLevel(entries, rootRef)
  return rootRef
}
