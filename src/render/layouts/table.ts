import { type Block, type Inline, inlineText } from '../../model/content.ts'
import { blocksHeight, renderBlocks } from '../blocks.ts'
import { type Html, html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, textWidth, wordsFit } from '../measure.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { typeset } from '../typography.ts'
import { runningText } from './statement.ts'

type TableBlock = Extract<Block, { readonly type: 'table' }>
type Row = readonly (readonly Inline[])[]

/** Room around a cell's words, in em. */
const CELL_SIDE = 0.7
const CELL_UPRIGHT = 0.72
const LINE = 1.22
/** Below this size a word rather breaks than the table shrinks. */
const BROKEN = 30
const NUMERIC = /^[\s\d.,:+−–%‰$€₽₸£()/-]*\d[\s\d.,:+−–%‰$€₽₸£()/-]*$/u

/** A table over the whole width, its columns as wide as their words ask. */
export function table(input: LayoutInput): LaidOut {
  const block = input.blocks.find((candidate) => candidate.type === 'table')
  if (block?.type !== 'table') return runningText(input)
  const others = input.blocks.filter((candidate) => candidate !== block)
  const { typography } = input.language
  const words = [block.head, ...block.rows].map((row) =>
    row.map((cell) => typeset(inlineText(cell), typography)),
  )
  const shares = columnShares(words)
  const fit = fitStage(input.headingText, sizeCandidates(48, 26), (size) => {
    const whole = words.every((row) =>
      row.every((text, column) => wordsFit(text, 'strong', size, cellWidth(shares[column], size))),
    )
    if (!whole && size > BROKEN) return Number.POSITIVE_INFINITY
    const rows = words.map((row) => {
      const lines = row.map((text, column) =>
        lineCount(text, 'strong', size, cellWidth(shares[column], size)),
      )
      return (Math.max(1, ...lines) * LINE + CELL_UPRIGHT) * size + 4
    })
    return (
      rows.reduce((sum, height) => sum + height, 0) +
      blocksHeight(others, size, STAGE.width, typography) * 1.2
    )
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence ${sizeClass(fit.body)}">${tableHtml(input, block, words, shares)}${
      others.length > 0 && html`<div class="running">${renderBlocks(others, typography)}</div>`
    }</div>`,
    fits: fit.fits,
  }
}

const cellWidth = (share: number | undefined, size: number): number =>
  STAGE.width * (share ?? 1) - CELL_SIDE * size

/**
 * Parts of the width by column: in proportion to the longest cell, its root so that a long cell wraps rather
 * than starve the others, and never less than the longest word asks.
 */
function columnShares(words: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(...words.map((row) => row.length))
  const wishes = Array.from({ length: count }, (_, column) => {
    const cells = words.map((row) => row[column] ?? '')
    const longest = Math.max(...cells.map((cell) => textWidth(cell, 'strong', 1)))
    const word = Math.max(
      ...cells.flatMap((cell) => cell.split(/\s/).map((part) => textWidth(part, 'strong', 1))),
    )
    return Math.max(Math.sqrt(longest * 12), word) + CELL_SIDE
  })
  const sum = wishes.reduce((total, wish) => total + wish, 0)
  return wishes.map((wish) => wish / sum)
}

function tableHtml(
  input: LayoutInput,
  block: TableBlock,
  words: readonly (readonly string[])[],
  shares: readonly number[],
): Html {
  const alignment = shares.map((_, column) => block.align[column] ?? ownAlignment(words, column))
  const cell = (inlines: readonly Inline[], column: number, kind: 'head' | 'row'): Html => {
    const content = renderInlines(inlines, input.language.typography)
    const name = { left: 'start', right: 'end', center: 'center' }[alignment[column] ?? 'left']
    if (kind === 'head') return html`<th scope="col" class="${name}">${content}</th>`
    return column === 0 && name === 'start'
      ? html`<th scope="row">${content}</th>`
      : html`<td class="${name}">${content}</td>`
  }
  const row = (cells: Row, kind: 'head' | 'row') =>
    html`<tr>${cells.map((inlines, column) => cell(inlines, column, kind))}</tr>`
  return html`<table class="data"><colgroup>${shares.map(
    (share) => html`<col width="${`${Math.round(share * 1000) / 10}%`}">`,
  )}</colgroup><thead>${row(block.head, 'head')}</thead><tbody>${block.rows.map((cells) => row(cells, 'row'))}</tbody></table>`
}

/** Columns of numbers stand flush at their end. */
function ownAlignment(words: readonly (readonly string[])[], column: number): 'right' | 'left' {
  const cells = words.slice(1).map((row) => row[column] ?? '')
  return cells.length > 0 && cells.every((text) => text === '' || NUMERIC.test(text)) ? 'right' : 'left'
}
