import { blocksHeight, renderBlocks } from '../blocks.ts'
import { html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import type { LaidOut, LayoutInput } from '../layout.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { firstThatFits, sizeClass, sizesBetween } from '../scale.ts'
import { STAGE } from '../stage.ts'

const NUMBER = 300
const BELOW = 44

/** Full-bleed divider: the section's number in gold, its name below. */
export function section(input: LayoutInput): LaidOut {
  const { typography } = input.language
  const below = blocksHeight(input.blocks, BELOW, STAGE.width, typography)
  const { chosen = 56, fits } = firstThatFits(
    sizesBetween(136, 56),
    (size) =>
      wordsFit(input.headingText, 'title', size, STAGE.width) &&
      NUMBER + lineCount(input.headingText, 'title', size, STAGE.width) * size * 1.06 + 60 + below <=
        STAGE.height,
  )
  return {
    body: html`<p class="section-number" aria-hidden="true">${input.section}</p>
<h2 class="section-name ${sizeClass(chosen)}">${renderInlines(input.heading, typography)}</h2>
${input.blocks.length > 0 && html`<div class="running ${sizeClass(BELOW)}">${renderBlocks(input.blocks, typography)}</div>`}`,
    fits,
  }
}
