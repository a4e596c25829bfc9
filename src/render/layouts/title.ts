import { type Block, type Inline, inlineText } from '../../model/content.ts'
import { type Html, html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import type { LaidOut, LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { firstThatFits, sizeClass, sizesBetween } from '../scale.ts'
import { STAGE } from '../stage.ts'
import { typeset, writtenDate } from '../typography.ts'

const BYLINE_WIDTH = 1180
const BYLINE_LINE = 1.3
/** Between two lines of the byline, in their size. */
const BYLINE_GAP = 0.4
const RULE = 76
/** Height of the logo with the room below it. */
const LOGO = 150

/** Headline above a heavy rule; below it who speaks and about what, at the far end where and when. */
export function title(input: LayoutInput): LaidOut {
  const { config } = input.deck
  const { typography } = input.language
  const heading: readonly Inline[] =
    input.heading.length > 0 ? input.heading : [{ type: 'text', text: config.title }]
  const text = typeset(inlineText(heading), typography)
  const byline = bylines(input)
  const logo = config.brand?.logo
  const room = STAGE.height - (logo === undefined ? 0 : LOGO)
  const date = config.date === undefined ? undefined : writtenDate(config.date, input.slide.lang)
  const aside = [config.occasion, date].filter((part) => part !== undefined)
  const candidates = sizesBetween(42, 34).flatMap((small) =>
    sizesBetween(136, small === 34 ? 48 : 88).map((size) => ({ size, small })),
  )
  const { chosen, fits } = firstThatFits(candidates, ({ size, small }) => {
    const lines = lineCount(text, 'title', size, STAGE.width)
    const below = byline.reduce(
      (sum, line) =>
        sum +
        lineCount(typeset(inlineText(line), typography), 'strong', small, BYLINE_WIDTH) * small * BYLINE_LINE,
      Math.max(0, byline.length - 1) * small * BYLINE_GAP,
    )
    return (
      wordsFit(text, 'title', size, STAGE.width) && lines * size * 1.04 + RULE + Math.max(below, 120) <= room
    )
  })
  const small = sizeClass(chosen?.small ?? 34)
  return {
    body: html`${logo !== undefined && html`<img class="logo" src="${logo}" alt="">`}<h1 class="headline ${sizeClass(chosen?.size ?? 48)}">${renderInlines(heading, typography)}</h1>
<div class="title-foot ${small}"><div class="byline">${byline.map(
      (line) => html`<p>${renderInlines(line, typography)}</p>`,
    )}</div>${occasion(aside)}</div>`,
    fits,
  }
}

const occasion = (parts: readonly string[]): Html | undefined =>
  parts.length === 0
    ? undefined
    : html`<div class="occasion">${parts.map((part) => html`<p>${part}</p>`)}</div>`

/** The slide's own lines below the headline, else author and subtitle of the deck; the author's name strong. */
export function bylines({ blocks, deck: { config } }: LayoutInput): readonly (readonly Inline[])[] {
  const own = blocks.flatMap(linesOf)
  if (own.length > 0) return own.map((line) => strengthened(line, config.author))
  const lines: (readonly Inline[])[] = []
  if (config.author !== undefined) {
    lines.push([{ type: 'strong', children: [{ type: 'text', text: config.author }] }])
  }
  if (config.subtitle !== undefined) lines.push([{ type: 'text', text: config.subtitle }])
  return lines
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.inlines]
    case 'list':
      return block.items.map((item) => item.inlines)
    case 'quote':
      return block.blocks.flatMap(linesOf)
    default:
      return []
  }
}

/** «Анна Ким, аналитик» with the name of the author in strong. */
function strengthened(line: readonly Inline[], author: string | undefined): readonly Inline[] {
  const [first, ...others] = line
  if (author === undefined || first?.type !== 'text' || !first.text.startsWith(author)) return line
  return [
    { type: 'strong', children: [{ type: 'text', text: author }] },
    { type: 'text', text: first.text.slice(author.length) },
    ...others,
  ]
}
