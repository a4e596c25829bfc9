import type { Block } from '../../model/content.ts'
import { blocksHeight, renderBlocks } from '../blocks.ts'
import { html } from '../html.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { runningText } from './statement.ts'

const GAP = 96
const HEAD = 44
/** A column's own heading in the size of its text, with the room below it. */
const HEADING_RATIO = 1.25
const HEADING_GAP = 0.4

/** Columns side by side; each `## ` heading begins one. */
export function columns(input: LayoutInput): LaidOut {
  const parts = columnsOf(input.blocks)
  const stray = input.blocks[0]?.type !== 'heading'
  if (parts.length < 2 || stray) return runningText(input)
  const { typography } = input.language
  const width = (STAGE.width - GAP * (parts.length - 1)) / parts.length
  const fit = fitStage(input.headingText, sizeCandidates(60, 30), (size) => {
    const heights = parts.map(
      ([heading, ...others]) =>
        blocksHeight([heading], size * HEADING_RATIO, width, typography) +
        HEADING_GAP * HEADING_RATIO * size +
        blocksHeight(others, size, width, typography),
    )
    return HEAD + Math.max(...heights)
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><div class="parallel ${sizeClass(fit.body)}">${parts.map(
      ([heading, ...others]) =>
        html`<div>${renderBlocks([heading], typography)}<div class="running">${renderBlocks(others, typography)}</div></div>`,
    )}</div></div>`,
    fits: fit.fits,
  }
}

type Column = [Block, ...Block[]]

export function columnsOf(blocks: readonly Block[]): readonly Column[] {
  const found: Column[] = []
  for (const block of blocks) {
    if (block.type === 'heading') found.push([block])
    else found.at(-1)?.push(block)
  }
  return found
}
