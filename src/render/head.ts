import { languageOf } from '../language/index.ts'
import type { Deck } from '../model/deck.ts'
import { attribute, type Html, html, markup } from './html.ts'

/** Where the reading page of a built deck is. */
export const READING_PAGE = 'read/index.html'

/** Whether there is anything to read: a deck for the public has no article. */
export const hasReadingPage = ({ slides }: Deck): boolean =>
  slides.some(({ notes }) => notes.passages.length > 0)

/** Longest description in characters; previews of a link cut off what is longer. */
const DESCRIPTION = 200

/** Size in px that previews of a link ask for. */
export const LINK_PICTURE = { file: 'og.png', width: 1200, height: 630 } as const

/** What others show of a link to the deck: title, description, address, language, icon. */
export function sharingHead(deck: Deck): Html {
  const { config } = deck
  const description = descriptionOf(deck)
  return html`${meta('name', 'author', config.author)}${meta('name', 'description', description)}${meta('name', 'robots', config.robots)}${
    config.url !== undefined && html`<link rel="canonical" href="${hostedUrl(config.url)}">\n`
  }${hasReadingPage(deck) && html`<link rel="alternate" type="text/html" href="./${READING_PAGE}" title="${languageOf(config.lang).labels.readingPage}">\n`}${iconLink(deck)}
${meta('property', 'og:type', 'article')}${meta('property', 'og:title', config.title)}${meta('property', 'og:description', description)}${meta('property', 'og:locale', localeOf(config.lang))}${meta('property', 'og:url', config.url && hostedUrl(config.url))}${markup(PLAIN_CARD)}
`
}

const PLAIN_CARD = '<meta name="twitter:card" content="summary">'

/** The page with a picture in previews of its link: `og.png` beside it, under the address where it is hosted. */
export function withLinkPicture(page: string, { config: { url, title } }: Deck): string {
  if (url === undefined) return page
  const { file, width, height } = LINK_PICTURE
  const card = html`${meta('property', 'og:image', hostedUrl(url, file))}${meta('property', 'og:image:width', `${width}`)}${meta('property', 'og:image:height', `${height}`)}${meta('property', 'og:image:alt', title)}<meta name="twitter:card" content="summary_large_image">`
  return page.replace(PLAIN_CARD, () => card.markup)
}

/** A meta element on a line of its own, or nothing where there is nothing to say. */
export const meta = (
  kind: 'name' | 'property',
  name: string,
  content: string | undefined,
): Html | undefined =>
  content === undefined || content === ''
    ? undefined
    : html`<meta ${markup(kind)}="${name}"${attribute('content', content)}>\n`

/** A file of the hosted deck, whose address may be that of its folder, with or without a slash, or of its page. */
export function hostedUrl(url: string, file = ''): string {
  const address = new URL(url)
  const isPage = /\/[^/]+\.html?$/i.test(address.pathname)
  if (!isPage && !address.pathname.endsWith('/')) address.pathname += '/'
  return file === '' ? address.href : new URL(file, address).href
}

/**
 * The article's lead: whole sentences of its first paragraph as far as they fit, or the beginning of the first. A deck
 * without its article has only its subtitle.
 */
function descriptionOf({ article, config }: Deck): string | undefined {
  const lead = article.paragraphs.find(({ kind }) => kind === 'paragraph')
  const sentences = (lead?.sentences ?? []).map(({ span }) =>
    article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
  )
  const [first] = sentences
  if (first === undefined) return config.subtitle
  let description = first
  for (const sentence of sentences.slice(1)) {
    if (description.length + sentence.length + 1 > DESCRIPTION) break
    description += ` ${sentence}`
  }
  return description.length > DESCRIPTION ? shortened(description) : description
}

/** Cut between two words, never inside a character. */
const shortened = (text: string): string =>
  `${[...text.slice(0, DESCRIPTION)]
    .slice(0, -1)
    .join('')
    .replace(/[\s\p{P}]+\S*$/u, '')}…`

/** `kk` → `kk_KZ`, as Open Graph has it. */
function localeOf(lang: string): string | undefined {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region === undefined ? undefined : `${language}_${region}`
}

/** A lectern in the deck's colour; inside the page, so that no browser asks the host for one. */
export function iconLink({ config: { brand } }: Deck): Html {
  const accent = brand?.accent
  const colour = (typeof accent === 'string' ? accent : accent?.light) ?? '#0b5c7a'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colour}"/><path d="M5 8h22l-3 8H8zM14.5 17.5h3V24H22v3H10v-3h4.5z" fill="#fff"/></svg>`
  return html`<link rel="icon" href="${`data:image/svg+xml,${encodeURIComponent(svg)}`}">`
}
