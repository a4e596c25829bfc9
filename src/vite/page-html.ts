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

/** The reading page, one folder below the deck's page, with the style sheets (`./…`) of that page. */
export function readingHtml(reading: string, sheets: string, images: ImageAddresses): string {
  const page = withImages(reading, images).replace('</head>', () => `${sheets}\n</head>`)
  return page.replace(/(<(?:img|link rel="stylesheet")[^>]*? (?:src|href)=")(?:\.\/)?(?!data:|\/)/g, '$1../')
}

/** Address of a picture as the person wrote it → where it is in the build. */
export type ImageAddresses = ReadonlyMap<string, string>

/** Puts the pictures' built addresses in place of the written ones. */
export function withImages(html: string, images: ImageAddresses): string {
  return html.replace(/(<img\b[^>]*? src=")([^"]*)/g, (whole, tag: string, src: string) => {
    const address = images.get(unescaped(src))
    return address === undefined ? whole : tag + address
  })
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '')
