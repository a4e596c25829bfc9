import { element } from '../dom.ts'

/**
 * Gives the speaker window the styles of the deck's page, in place of any it had. Linked sheets are linked again;
 * `<style>` elements (dev server, single file) become constructed sheets, which a strict content security policy lets
 * pass.
 */
export function lendStyles(from: Document, to: Window & typeof globalThis): void {
  to.document.head.replaceChildren()
  for (const link of from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    to.document.head.append(element(to.document, 'link', { rel: 'stylesheet', href: link.href }))
  }
  to.document.adoptedStyleSheets = [...from.querySelectorAll('style')].map((style) => {
    const sheet = new to.CSSStyleSheet()
    sheet.replaceSync(style.textContent ?? '')
    return sheet
  })
}
