import type { Browser } from 'playwright-core'
import { finishPdf, loadPdfLibrary, type PdfProperties } from './finish-pdf.ts'
import { withPage } from './open-page.ts'
import { measureOverflow, type Overflow } from './overflow.ts'

export interface Printed {
  readonly pdf: Uint8Array
  /** Slides whose content leaves their stage. */
  readonly overflows: readonly Overflow[]
}

/** One page, one print: vector, text selectable, tagged; then its properties and outline. */
export function printPdf(browser: Browser, html: string, properties: PdfProperties): Promise<Printed> {
  return withPage(browser, html, async (page) => {
    const overflows: readonly Overflow[] = await page.locator('.slide').evaluateAll(measureOverflow)
    const printing = page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    const [printed] = await Promise.all([printing, loadPdfLibrary()])
    return { pdf: await finishPdf(printed, properties), overflows }
  })
}
