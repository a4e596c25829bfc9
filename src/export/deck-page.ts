import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cachedFonts } from '../fonts/cache.ts'
import { fontFaceCss } from '../fonts/subset.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { THEME } from '../project/theme.ts'
import { shownCharacters } from '../render/characters.ts'
import { CACHE } from '../site/package-folder.ts'
import { withImages } from '../site/page-html.ts'

const DECK_CSS = new URL('../../assets/deck.css', import.meta.url)

/**
 * The deck's page to be opened from disk for an export, without being built: the style sheet straight from the
 * package, the fonts inside, pictures from the deck folder. Scripts and content policy are left out: without
 * them every slide stands in the page as it was laid out, and nothing has to start or be waited for.
 * `addedText` is what the export writes itself, so that the fonts have its characters.
 */
export async function stillPage(
  { deck, page, head, images }: CompiledDeck,
  deckFolder: string,
  addedText = '',
): Promise<string> {
  const fonts = await cachedFonts(`${shownCharacters(page.html)}${addedText}0123456789`, CACHE, 'truetype')
  const data = new Map(fonts.map(({ name, data }) => [name, Buffer.from(data).toString('base64')]))
  const fontCss = fontFaceCss(fonts, (name) => `data:font/ttf;base64,${data.get(name)}`)
  const ownSheet = head.includes(THEME) ? sheet(pathToFileURL(join(deckFolder, THEME))) : ''
  const still = page.html
    .replace(head, () => `${sheet(DECK_CSS)}<style>${fontCss}${page.styles}</style>\n${ownSheet}`)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/ class="no-js"/, '')
    .replace(
      /(<a\b[^>]*?) href="([^"]*)"/g,
      (_, tag: string, href: string) => tag + linkFromPaper(href, deck.config.url),
    )
  return withImages(still, new Map([...images].map(([src, path]) => [src, pathToFileURL(path).href])))
}

const sheet = ({ href }: URL): string => `<link rel="stylesheet" href="${href}">\n`

/** Addresses in the deck lead to its pages; relative ones to where it is hosted, or else nowhere. */
function linkFromPaper(href: string, hosted: string | undefined): string {
  if (href.startsWith('#')) return ` href="${href.replace(/^#\//, '#')}"`
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return ` href="${href}"`
  return hosted === undefined ? '' : ` href="${new URL(href, hosted).href}"`
}
