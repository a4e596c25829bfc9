/**
 * Vite writes module scripts and `crossorigin`; both fail when the page is opened from disk. The bundle is one classic
 * script, so it is loaded as such, after the page is parsed.
 */
export function forStaticHosting(html: string): string {
  return html
    .replace(/<script type="module" crossorigin/g, '<script defer')
    .replace(/(<link[^>]*?) crossorigin/g, '$1')
}

/** Vite's client talks over a web socket and injects style elements; only the dev server's pages allow that. */
export function forDevServer(html: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws: wss:")
}
