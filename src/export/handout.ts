import type { Deck } from '../model/deck.ts'
import { stillPage } from './deck-page.ts'
import type { OutlineEntry } from './finish-pdf.ts'
import { type Paper, paperCss, type RunningHead, TEXT_WIDTH } from './paper.ts'
import { deckOutline, deckProperties, slideLabel } from './pdf-properties.ts'
import type { Exporter, Prepared } from './prepared.ts'
import { printPage } from './print-page.ts'
import { printPdf } from './print-pdf.ts'

export interface HandoutLayout {
  readonly paper: Paper
  /** One: a sheet a slide, set large. Two: smaller, one after the other. */
  readonly perPage: 1 | 2
}

/** Each slide as a picture of itself, still text and lines, with its notes below; long notes run on. */
export const handoutPdf = (layout: HandoutLayout): Exporter => ({
  ...notesPrint(layout.paper, handoutCss(layout)),
  clips: true,
})

/** The speech alone, large enough to be read aloud from, with a mark in the margin where the slide changes. */
export const speechPdf = (paper: Paper): Exporter => notesPrint(paper, SPEECH_CSS)

function notesPrint(paper: Paper, css: string): Exporter {
  return {
    needsBrowser: true,
    run: async (prepared, browser) => {
      const { deck, range, slides, out } = prepared
      const head = runningHead(deck)
      const still = await stillPage(prepared, prepared.folder, head.title + head.aside)
      const html = printPage(still, { css: paperCss(paper, head) + css, theme: paperTheme(prepared), range })
      const { pdf } = await printPdf(browser, withMarks(html), {
        ...deckProperties(deck, prepared.sourceDate),
        outline: (headings) => {
          const pages = markPages(headings)
          return deckOutline(deck, slides, ({ index }) => pages.get(slideLabel(deck, index)) ?? 0)
        },
      })
      return { value: [{ path: out, content: pdf }], messages: [] }
    },
  }
}

/** Ink is dear and paper is white: light unless a person asks for another or needs the contrast. */
const paperTheme = ({ deck, theme }: Prepared): string =>
  theme ?? (deck.config.theme === 'contrast' ? 'contrast' : 'light')

/** CSS px in a millimetre. */
const MM = 96 / 25.4

function handoutCss({ paper, perPage }: HandoutLayout): string {
  const width = (perPage === 1 ? TEXT_WIDTH[paper] : TEXT_WIDTH[paper] * 0.62) * MM - 1
  return `
.slide { zoom: ${(width / 1920).toFixed(5)}; overflow: hidden; break-inside: avoid; break-after: avoid; outline: 3px solid #cfd2d3; outline-offset: -3px; background: var(--background); color: var(--text); }
.slide-section { background: var(--section-background); color: var(--section-text); box-shadow: none; }
.reveal .slides > section + section { ${perPage === 1 ? 'break-before: page' : 'margin-top: 9mm'}; }
.sheet-mark { margin-bottom: 2mm; font-size: 8.5pt; break-after: avoid; }
.reveal aside.notes { display: block; position: relative; margin-top: 5mm; font-size: ${perPage === 1 ? 12.5 : 10}pt; line-height: 1.5; }
`
}

const SPEECH_CSS = `
.slide { display: none; }
.reveal .slides > section { position: relative; min-height: 12mm; margin-bottom: 5mm; padding-inline-start: 26mm; }
.sheet-mark { position: absolute; inset-inline-start: 0; top: 0.35em; width: 22mm; font-size: 9.5pt; line-height: 1.3; }
.reveal aside.notes { display: block; font-size: 14pt; line-height: 1.6; }
`

/** Puts the slide's name («Слайд 3») at the head of each: a heading, so that the browser's outline says its page. */
const withMarks = (html: string): string =>
  html.replace(
    /<section\b[^>]*? aria-label="([^"]*)"[^>]*>/g,
    (section, name) => `${section}<h2 class="sheet-mark">${name}</h2>`,
  )

/** Where each mark was printed. */
const markPages = (headings: readonly OutlineEntry[]): ReadonlyMap<string, number> =>
  new Map(headings.toReversed().map(({ title, page }) => [title, page]))

const runningHead = ({ config }: Deck): RunningHead => ({
  title: config.author === undefined ? config.title : `${config.author}. ${config.title}`,
  aside: config.date ?? config.occasion ?? '',
})
