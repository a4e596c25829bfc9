import type { Deck } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import { stillPage } from './deck-page.ts'
import type { Overflow } from './overflow.ts'
import { deckOutline, deckProperties } from './pdf-properties.ts'
import type { Exporter } from './prepared.ts'
import { printPage, SLIDE_SHEETS } from './print-page.ts'
import { printPdf } from './print-pdf.ts'

/** The slides as a PDF, a page each. A slide that overflows its stage stops it: `slide-overflow` names each one. */
export const slidesPdf: Exporter = {
  needsBrowser: true,
  run: async (prepared, browser) => {
    const { deck, theme, range, slides, sourceDate, out } = prepared
    const html = printPage(await stillPage(prepared, prepared.folder), { css: SLIDE_SHEETS, theme, range })
    const { pdf, overflows } = await printPdf(browser, html, {
      ...deckProperties(deck, sourceDate),
      outline: () => deckOutline(deck, slides, (_, position) => position),
    })
    return { value: [{ path: out, content: pdf }], messages: overflows.map(overflowMessage(deck)) }
  },
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
      hint: 'Shorten it, or part the slide in two with a line of ---. The full text is in the notes anyway.',
    }
  }
