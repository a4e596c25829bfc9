import type { Browser } from 'playwright-core'
import type { Deck } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import { finishPdf } from './finish-pdf.ts'
import { withPage } from './open-page.ts'
import { measureOverflow, type Overflow } from './overflow.ts'
import { deckProperties } from './pdf-properties.ts'
import { printPage, SLIDE_SHEETS } from './print-page.ts'
import { inRange, type SlideRange } from './range.ts'
import { deckOutline } from './slide-titles.ts'

export interface PdfInput {
  readonly deck: Deck
  /** The deck's still page. */
  readonly page: string
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
  const { deck, theme, range } = input
  const html = printPage(input.page, { css: SLIDE_SHEETS, theme, range })
  return withPage(browser, html, async (page) => {
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
  ({ id, by, text }: Overflow): Message => {
    const place = deck.slides.find((slide) => slide.id === id)?.place
    return {
      rule: 'slide-overflow',
      severity: 'error',
      ...(place && { place }),
      text: `On the slide «${id}» the text «${text}» leaves the stage by ${by} px; printed it would be cut.`,
      hint: 'Shorten its text, or part the slide in two with a line of ---. The full text is in the notes anyway.',
    }
  }
