import { encode } from 'uqr'
import { type Inline, inlineText } from '../../model/content.ts'
import { blocksHeight, renderBlocks } from '../blocks.ts'
import { type Html, html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount } from '../measure.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { writtenDate } from '../typography.ts'

type Line = readonly Inline[]

const CODE_COLUMN = 520
const NUMBER = 96

/** Where it is from: sources, numbered where there are several, the address and its QR code, word of the full text in the notes. */
export function closing(input: LayoutInput): LaidOut {
  const { deck, language } = input
  const { url } = deck.config
  const others = input.blocks.filter((block) => block.type !== 'list')
  const { sources, remarks } = closingLines(input)
  const lines = [...sources, ...remarks]
  const few = lines.length <= 2 && others.length === 0 && url === undefined
  const width = STAGE.width - NUMBER - (url === undefined ? 0 : CODE_COLUMN)
  const heading = input.headingText === '' ? language.labels.source : input.headingText
  const fit = fitStage(
    heading,
    sizeCandidates(lines.length <= 3 ? 60 : 52, 34),
    (size) =>
      lines.reduce(
        (sum, line) => sum + lineCount(inlineText(line), 'strong', size, width) * size * 1.28 + size * 1.1,
        0,
      ) + blocksHeight(others, size, width, language.typography),
  )
  const headline =
    headingHtml(input, fit.heading) ?? html`<h2 class="heading ${sizeClass(fit.heading)}">${heading}</h2>`
  return {
    body: html`${headline}
<div class="evidence"><div class="closing ${sizeClass(fit.body)}"><div class="sources">${
      others.length > 0 && html`<div class="running">${renderBlocks(others, language.typography)}</div>`
    }<ol${sources.length === 1 && html` class="sole"`}>${lines.map(
      (line) =>
        html`<li${remarks.includes(line) && html` class="remark"`}>${renderInlines(line, language.typography)}</li>`,
    )}</ol></div>${url !== undefined && qrCode(url, language.labels.openOnPhone)}</div></div>`,
    fits: fit.fits,
    classes: few ? ['few'] : [],
  }
}

/** The slide's own list, else what the article says of itself; and that the full text is in the notes, where it is. */
export function closingLines(input: LayoutInput): {
  readonly sources: readonly Line[]
  readonly remarks: readonly Line[]
} {
  const { deck, language, blocks } = input
  const { fullTextInNotes } = language.labels
  const own = blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  const lines = own.length > 0 ? own.map(({ inlines }) => inlines) : articleLines(input)
  const sources = lines.filter((line) => inlineText(line) !== fullTextInNotes)
  const said = lines.some((line) => inlineText(line).includes(fullTextInNotes))
  const hasNotes = deck.slides.some(({ notes }) => notes.passages.length > 0)
  const isRemark = sources.length < lines.length || (!said && hasNotes)
  return { sources, remarks: isRemark ? [[{ type: 'text', text: fullTextInNotes }]] : [] }
}

/** What the article says of itself, where the slide names no sources of its own. */
function articleLines(input: LayoutInput): readonly Line[] {
  const { deck, language } = input
  const { article, config } = deck
  const { title, author, date, url } = article.metadata
  const [open, close] = language.typography.quotationMarks
  const source = [
    `${open}${title ?? config.title}${close}`,
    author ?? config.author,
    date && writtenDate(date, input.slide.lang),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
  const lines: Line[] = [[{ type: 'text', text: source }]]
  const address = url ?? config.url
  if (address !== undefined) {
    lines.push([
      {
        type: 'link',
        href: address,
        children: [{ type: 'text', text: address.replace(/^https?:\/\//, '') }],
      },
    ])
  }
  return lines
}

/** QR code as one path, dark on white in every theme so that cameras read it; a module is one unit. */
function qrCode(url: string, label: string): Html {
  const { data, size } = encode(url, { ecc: 'M', border: 3 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return html`<figure class="qr"><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${`${label}: ${url}`}"><rect class="qr-ground" width="${size}" height="${size}"/><path class="qr-modules" d="${path}"/></svg><figcaption>${label}</figcaption></figure>`
}
