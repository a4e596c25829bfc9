import { textLines } from '../../model/content.ts'
import type { SlideQuotation } from '../../model/deck.ts'
import { type Html, html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { firstThatFits, sizeClass, sizesBetween } from '../scale.ts'
import { headingHeight, STAGE } from '../stage.ts'
import { typeset } from '../typography.ts'

const LINE = 1.16
const HEADING = 48
const HEADING_GAP = 64
const ATTRIBUTION = 130

/** Quoted words, large, with the opening mark hanging in the margin; below a dash, the speaker and the role. */
export function quote(input: LayoutInput): LaidOut {
  const quotation = quotationShown(input)
  const { typography } = input.language
  const marked = withMarks(typeset(quotation.text, typography), typography.quotationMarks)
  const attributed = quotation.speaker !== undefined || quotation.role !== undefined
  const above = input.headingText === '' ? 0 : headingHeight(input.headingText, HEADING) + HEADING_GAP
  const { chosen = 48, fits } = firstThatFits(
    sizesBetween(96, 44),
    (size) =>
      wordsFit(marked.text, 'heading', size, STAGE.width) &&
      above +
        lineCount(marked.text, 'heading', size, STAGE.width) * size * LINE +
        (attributed ? ATTRIBUTION : 0) <=
        STAGE.height,
  )
  return {
    body: html`${headingHtml(input, HEADING)}
<figure class="quotation"><blockquote class="${sizeClass(chosen)}"><p><span class="mark">${marked.open}</span>${marked.text}</p></blockquote>${attribution(quotation)}</figure>`,
    fits,
  }
}

function attribution({ speaker, role }: SlideQuotation): Html | undefined {
  if (speaker === undefined && role === undefined) return undefined
  return html`<figcaption>${speaker && html`<strong>${speaker}</strong>`}${role && html` <span class="role">${role}</span>`}</figcaption>`
}

/**
 * Separates the opening mark, adding the language's own pair to words that have none. A full stop does not stand
 * before «»: the closing mark ends the sentence.
 */
export function withMarks(
  text: string,
  [open, close]: readonly [string, string],
): { open: string; text: string } {
  const own = /^[«“„"‘「『]/u.exec(text)
  if (own !== null) return { open: own[0], text: text.slice(own[0].length) }
  const ended = open === '«' ? text.replace(/(?<!\.)\.$/u, '') : text
  return { open, text: `${ended}${close}` }
}

/** The quotation of the slide; of one without a block quotation (an error that is reported) its words. */
export const quotationShown = ({ slide, blocks }: LayoutInput): SlideQuotation =>
  slide.quotation ?? {
    text: textLines(blocks.filter((block) => block.type !== 'heading'))
      .map(({ text }) => text)
      .join(' '),
  }
