import { blocksHeight, renderBlocks } from '../blocks.ts'
import { codeHtml } from '../highlight.ts'
import { html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { runningText } from './statement.ts'

/** Padding of the program's ground. */
const SIDE = 48
const UPRIGHT = 40
const LINE = 1.4
/** Advance of a character in the fixed-width stack, in em. */
const ADVANCE = 0.61
/** Below this a line rather wraps than shrinks. */
const COMFORTABLE = 30

/** A program text, its lines whole while they can be read. */
export function code(input: LayoutInput): LaidOut {
  const block = input.blocks.find((candidate) => candidate.type === 'code')
  if (block?.type !== 'code') return runningText(input)
  const others = input.blocks.filter((candidate) => candidate !== block)
  const { typography } = input.language
  const lines = block.text.replace(/\n$/, '').split('\n')
  const longest = Math.max(...lines.map((line) => line.length))
  const fit = fitStage(input.headingText, sizeCandidates(56, 24), (size) => {
    const columns = Math.floor((STAGE.width - SIDE * 2) / (size * ADVANCE))
    if (longest > columns && size > COMFORTABLE) return Number.POSITIVE_INFINITY
    const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
    return UPRIGHT * 2 + rows * size * LINE + blocksHeight(others, size, STAGE.width, typography) * 1.3
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence ${sizeClass(fit.body)}"><pre class="program"><code>${codeHtml(block.text, block.language, input.highlighted)}</code></pre>${
      others.length > 0 && html`<div class="running">${renderBlocks(others, typography)}</div>`
    }</div>`,
    fits: fit.fits,
  }
}
