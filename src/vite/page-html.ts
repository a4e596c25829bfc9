/**
 * The page that Vite sees: only what loads scripts and style sheets. The deck's text never passes through it, so
 * nothing in an article is taken for one of Vite's own marks («%MODE%») or for an address to be bundled.
 */
export const shell = (head: string): string => `<!doctype html><html><head>${head}</head><body></body></html>`

/** What Vite made of the shell's head. */
export const headOf = (page: string): string => /<head>([\s\S]*)<\/head>/.exec(page)?.[1]?.trim() ?? ''

/**
 * Vite writes module scripts and `crossorigin`; both fail when the page is opened from disk. The bundle is one classic
 * script, so it is loaded as such, after the page is parsed.
 */
export function forStaticHosting(head: string): string {
  return head
    .replace(/<script type="module" crossorigin/g, '<script defer')
    .replace(/(<link[^>]*?) crossorigin/g, '$1')
    .replace(/^\s+/gm, '')
}

/** Vite's client talks over a web socket and injects style elements; only the dev server's pages allow that. */
export function forDevServer(html: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws: wss:")
}

/** Puts other addresses in place of the pictures'; `addressOf` is given each as the person wrote it. */
export function withImages(html: string, addressOf: (src: string) => string | undefined): string {
  return html.replace(/(<img\b[^>]*? src=")([^"]*)/g, (whole, tag: string, src: string) => {
    const address = addressOf(unescaped(src))
    return address === undefined ? whole : tag + address
  })
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '')
