import { languageOf } from '../language/index.ts'
import type { Deck, NotesPassage, Slide } from '../model/deck.ts'
import { hostedUrl, iconLink, meta } from './head.ts'
import { attribute, type Html, html, markup } from './html.ts'

/** No script runs on the reading page, and it frames nothing. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

/**
 * The deck as an article for those who were not in the room: each slide with the text spoken at it, to be read
 * and printed. `stages` are the slides as they are set; the speaker's own remarks are left out. Style sheets
 * are put before `</head>` by who knows their addresses; those of pictures count from the deck's page.
 */
export function readingPage(deck: Deck, stages: readonly Html[]): Html {
  const { config } = deck
  const { dir, labels } = languageOf(config.lang)
  const subheads = new Set(
    deck.article.paragraphs.filter(({ kind }) => kind === 'subhead').map(({ id }) => id),
  )
  return html`<!doctype html>
<html lang="${config.lang}" dir="${dir}" data-theme="${config.theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(CONTENT_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${config.title}</title>
${meta('name', 'author', config.author)}${meta('name', 'robots', config.robots)}${
  config.url !== undefined && html`<link rel="canonical" href="${hostedUrl(config.url, 'read/')}">\n`
}${iconLink(deck)}
</head>
<body class="reading">
<main>
<p class="reading-way"><a href="../index.html">${labels.showSlides}</a></p>
${deck.slides.map((slide, index) => part(slide, { stage: stages[index], subheads, lang: config.lang }))}</main>
</body>
</html>
`
}

interface PartContext {
  readonly stage: Html | undefined
  /** Ids of the paragraphs that head others. */
  readonly subheads: ReadonlySet<string>
  /** Of the deck. */
  readonly lang: string
}

function part(slide: Slide, { stage, subheads, lang }: PartContext): Html {
  const { dir } = languageOf(slide.lang)
  const text = slide.notes.passages.map((passage) =>
    paragraph(passage, subheads.has(passage.paragraph), lang),
  )
  return html`<section class="reading-part" id="${slide.id}">
<div class="reading-slide" lang="${slide.lang}" dir="${dir}">${stage && markup(ownLinks(stage.markup))}</div>
<div class="reading-text">${text}</div>
</section>
`
}

const paragraph = ({ text, lang }: NotesPassage, isSubhead: boolean, deckLang: string): Html =>
  html`<p${isSubhead && html` class="subhead"`}${attribute('lang', lang === deckLang ? undefined : lang)}>${text}</p>\n`

/** Links of the slides as seen from the folder of the reading page: other slides are on this page. */
function ownLinks(stage: string): string {
  return stage.replace(/(<a\b[^>]*? href=")([^"]*)/g, (_, tag: string, href: string) => {
    if (href.startsWith('#')) return tag + href.replace(/^#\//, '#')
    return tag + (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href) ? href : `../${href}`)
  })
}
