import { languageOf } from '../language/index.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import type { Place } from '../model/place.ts'
import { brandMessages, brandStyles } from './brand.ts'
import { type DeckData, deckData } from './deck-data.ts'
import { sharedPeriod, statisticWords } from './figure-text.ts'
import { footerHtml } from './footer.ts'
import { hasReadingPage, sharingHead } from './head.ts'
import type { Highlighted } from './highlight.ts'
import { attribute, type Html, html, markup } from './html.ts'
import { layoutInput } from './layout.ts'
import { LAYOUT_TABLE, WITHOUT_FOOTER } from './layout-table.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { textNotShown } from './not-shown.ts'
import { notesHtml } from './notes.ts'
import { readingPage } from './reading-page.ts'
import { inSystemFonts } from './system-fonts.ts'

export interface DeckPage {
  /** The complete page, every slide in it before any script runs. */
  readonly html: string
  /** Slides and full text as one article; style sheets are to be put before its `</head>`. */
  readonly reading?: string
  readonly data: DeckData
  /** Style rules of the deck's brand, to be loaded beside the theme; empty without one. */
  readonly styles: string
}

interface RenderOptions {
  /** Markup for the end of `<head>`: scripts, style sheets, preloaded fonts. */
  readonly head?: string
  /** Program texts taken apart by `highlightDeck`; without it they are plain. */
  readonly highlighted?: Highlighted
}

/** Only the deck's own files: an injected script, style or address does nothing. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * The deck as one HTML page and as data. Warnings: `slide-overflow` for a slide that does not fit its stage at
 * the smallest sizes, `text-not-shown`, `glyph-missing`, `brand-contrast`.
 */
export function renderDeck(deck: Deck, options: RenderOptions = {}): Result<DeckPage> {
  const messages: Message[] = []
  let sections = 0
  const stages = deck.slides.map((slide, index) => {
    if (slide.layout === 'section') sections += 1
    return renderStage(deck, slide, {
      index,
      section: sections,
      highlighted: options.highlighted ?? new Map(),
      messages,
    })
  })
  messages.push(...brandMessages(deck.config, configPlace(deck)))
  const value = {
    html: pageHtml(deck, stages, options.head ?? '').markup,
    ...(hasReadingPage(deck) && { reading: readingPage(deck, stages).markup }),
    data: deckData(deck),
    styles: brandStyles(deck.config),
  }
  return { value, messages }
}

/** `deck.yaml` stands beside the slide files. */
const configPlace = ({ slides: [first] }: Deck): Place => ({
  file: `${first?.place.file.replace(/[^/\\]*$/, '') ?? ''}deck.yaml`,
})

interface SlideContext {
  readonly index: number
  readonly section: number
  readonly highlighted: Highlighted
  readonly messages: Message[]
}

function renderStage(deck: Deck, slide: Slide, context: SlideContext): Html {
  const { index, section, highlighted, messages } = context
  const language = languageOf(slide.lang)
  const layout = LAYOUT_TABLE[slide.layout]
  const { body, fits, classes = [] } = layout(layoutInput(deck, slide, { language, section, highlighted }))
  if (!fits) messages.push(overflow(slide))
  messages.push(...missingGlyphs(slide, body), ...textNotShown(slide, body))
  const names = ['slide', `slide-${slide.layout}`, ...classes]
  if (inSystemFonts(body)) names.push('system-fonts')
  return html`<div class="${names.join(' ')}">
${body}
${!hasHeading(slide) && hiddenHeading(slide)}${!WITHOUT_FOOTER.has(slide.layout) && footerHtml(deck, index)}
</div>`
}

function slideHtml(deck: Deck, slide: Slide, index: number, stage: Html | undefined): Html {
  const { dir: deckDir, labels } = languageOf(deck.config.lang)
  const { dir } = languageOf(slide.lang)
  return html`<section id="${slide.id}" class="layout-${slide.layout}" data-layout="${slide.layout}" lang="${slide.lang}"${attribute('dir', dir === deckDir ? undefined : dir)} aria-label="${`${labels.slide} ${index + 1}`}">
${stage}
${hasNotes(slide) && notesHtml(slide.notes, slide.lang)}
</section>
`
}

/** Layouts that make a heading of their own where the slide has none. */
const hasHeading = ({ layout, blocks, figure }: Slide): boolean =>
  layout === 'title' ||
  layout === 'closing' ||
  blocks.some((block) => block.type === 'heading') ||
  sharedPeriod(figure) !== undefined

/** What the slide is about, for those who go from heading to heading: its first figure in words, or who is quoted. */
function hiddenHeading({ figure, quotation }: Slide): Html | undefined {
  const [first] = figure?.statistics ?? []
  const words = first === undefined ? quotation?.speaker : statisticWords(first)
  return words === undefined ? undefined : html`<h2 class="visually-hidden">${words}</h2>\n`
}

const hasNotes = ({ notes }: Slide): boolean =>
  notes.passages.length + notes.spokenBefore.length + notes.remarks.length > 0

const overflow = (slide: Slide): Message => ({
  rule: 'slide-overflow',
  severity: 'warning',
  place: slide.place,
  text: 'The text does not fit on the slide even at the smallest size that can be read from afar.',
  hint: 'Shorten it, or part the slide in two with a line of ---. The full text is in the notes anyway.',
})

function pageHtml(deck: Deck, stages: readonly Html[], head: string): Html {
  const { config } = deck
  const language = languageOf(config.lang)
  return html`<!doctype html>
<html lang="${config.lang}" dir="${language.dir}" data-theme="${config.theme}" class="no-js">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(CONTENT_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${config.title}</title>
${sharingHead(deck)}${markup(head)}
</head>
<body class="reveal-viewport">
<p class="shown-as-text">${language.labels.shownAsText}</p>
<div class="reveal">
<div class="slides">
${deck.slides.map((slide, index) => slideHtml(deck, slide, index, stages[index]))}</div>
</div>
<script type="application/json" id="lectern-deck">${markup(runtimeData(deck))}</script>
</body>
</html>
`
}

/** What the scripts in the page need to know; `<` is escaped so that no text can end the script element. */
function runtimeData({ config }: Deck): string {
  const { title, lang, duration } = config
  const data = { title, lang, duration, labels: languageOf(lang).labels }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
