/** Where the dev server has the fonts of the deck. */
export const FONTS_URL = '/@lectern/fonts/'

/** Their style sheet, with the brand's colours. */
export const FACES_URL = `${FONTS_URL}faces.css`

/**
 * The page that Vite sees: only what loads scripts and style sheets. The deck's text never passes through it, so
 * nothing in an article is taken for one of Vite's own marks («%MODE%») or for an address to be bundled.
 */
export const shell = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`

/** What Vite made of the shell's head. */
export const headOf = (page: string): string => /<head>([\s\S]*)<\/head>/.exec(page)?.[1]?.trim() ?? ''

/** Vite's client talks over a web socket and injects style elements; only the dev server's pages allow that. */
export function forDevServer(html: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws: wss:")
}
