import { pathToFileURL } from 'node:url'
import { fontFaceCss, subsetFonts } from '../fonts/subset.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { shownCharacters } from '../render/characters.ts'

const DECK_CSS = new URL('../../assets/deck.css', import.meta.url)

/**
 * The deck's page to be opened from disk for an export, without being built: the style sheet straight from the
 * package, the fonts inside, pictures from the deck folder. Scripts and content policy are left out: without
 * them every slide stands in the page as it was laid out, and nothing has to start or be waited for.
 * `addedText` is what the export writes itself, so that the fonts have its characters.
 */
export async function stillPage(
  { deck, page }: CompiledDeck,
  deckFolder: string,
  addedText = '',
): Promise<string> {
  const fonts = await subsetFonts(`${shownCharacters(page.html)}${addedText}0123456789`, 'truetype')
  const data = new Map(fonts.map(({ name, data }) => [name, Buffer.from(data).toString('base64')]))
  const fontCss = fontFaceCss(fonts, (name) => `data:font/ttf;base64,${data.get(name)}`)
  const folder = pathToFileURL(`${deckFolder}/`)
  const still = page.html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/ class="no-js"/, '')
    .replace(/(<img\b[^>]*? src=")([^"]*)/g, (_, tag: string, src: string) => tag + new URL(src, folder).href)
    .replace(
      /(<a\b[^>]*?) href="([^"]*)"/g,
      (_, tag: string, href: string) => tag + linkFromPaper(href, deck.config.url),
    )
  return still.replace(
    '</head>',
    () => `<link rel="stylesheet" href="${DECK_CSS.href}">\n<style>${fontCss}</style>\n</head>`,
  )
}

/** Addresses in the deck lead to its pages; relative ones to where it is hosted, or else nowhere. */
function linkFromPaper(href: string, hosted: string | undefined): string {
  if (href.startsWith('#')) return ` href="${href.replace(/^#\//, '#')}"`
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return ` href="${href}"`
  return hosted === undefined ? '' : ` href="${new URL(href, hosted).href}"`
}
