import type { Browser } from 'playwright-core'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import { finishPdf } from './finish-pdf.ts'
import { type DeckPageSource, withPage } from './open-page.ts'
import { measureOverflow, type Overflow } from './overflow.ts'
import { deckProperties } from './pdf-properties.ts'
import { printPage, SLIDE_SHEETS } from './print-page.ts'
import { inRange, type SlideRange } from './range.ts'
import { deckOutline } from './slide-titles.ts'

export interface PdfInput {
  readonly deck: Deck
  /** The deck's page as it is built. */
  readonly source: DeckPageSource
  readonly theme?: string | undefined
  readonly range?: readonly SlideRange[] | undefined
  /** Seconds since 1970 for the file's date, before the deck's own; the environment's `SOURCE_DATE_EPOCH`. */
  readonly sourceDate?: string | undefined
}

/**
 * The slides as a PDF, a page each: vector, text selectable, tagged, with outline and properties. Undefined where
 * a slide overflows its stage: the messages `slide-overflow` name each one.
 */
export async function slidesPdf(browser: Browser, input: PdfInput): Promise<Result<Uint8Array | undefined>> {
  const { deck, source, theme, range } = input
  const html = printPage(source.html, { css: SLIDE_SHEETS, theme, range })
  return withPage(browser, { ...source, html }, async (page) => {
    const overflows: readonly Overflow[] = await page.locator('.slide').evaluateAll(measureOverflow)
    if (overflows.length > 0) return { value: undefined, messages: overflows.map(overflowMessage(deck)) }
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    const slides = deck.slides.filter((_, index) => inRange(range, index + 1))
    const outline = deckOutline(deck, slides, (index) => index)
    const value = await finishPdf(printed, { ...deckProperties(deck, input.sourceDate), outline })
    return { value, messages: [] }
  })
}

const overflowMessage =
  (deck: Deck) =>
  ({ id, by }: Overflow): Message => {
    const place = deck.slides.find((slide) => slide.id === id)?.place
    return {
      rule: 'slide-overflow',
      severity: 'error',
      ...(place && { place }),
      text: `The slide «${id}» is ${by} px larger than its stage; printed it would be cut.`,
      hint: 'Shorten its text, or part the slide in two with a line of ---. The full text is in the notes anyway.',
    }
  }
