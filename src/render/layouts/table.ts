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
  const fit = fitStage(input.headingText, sizeCandidates(52, 26), (size) => {
    const widths = columnWidths(words, size).map((width) => width - CELL_SIDE * size)
    const whole = words.every((row) =>
      row.every((text, column) => wordsFit(text, 'strong', size, widths[column] ?? 0)),
    )
    if (!whole && size > BROKEN) return Number.POSITIVE_INFINITY
    const rows = words.map((row) => {
      const lines = row.map((text, column) => lineCount(text, 'strong', size, widths[column] ?? 0))
      return (Math.max(1, ...lines) * LINE + CELL_UPRIGHT) * size + 4
    })
    return (
      rows.reduce((sum, height) => sum + height, 0) +
      blocksHeight(others, size, STAGE.width, typography) * 1.2
    )
  })
  const shares = columnWidths(words, fit.body).map((width) => width / STAGE.width)
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence ${sizeClass(fit.body)}">${tableHtml(input, block, words, shares)}${
      others.length > 0 && html`<div class="running">${renderBlocks(others, typography)}</div>`
    }</div>`,
    fits: fit.fits,
  }
}

/**
 * Widths of the columns in px at a size: every column its longest word, what is left in proportion to what the
 * longest cells still lack, as a browser lays out a table.
 */
export function columnWidths(words: readonly (readonly string[])[], size: number): readonly number[] {
  const count = Math.max(...words.map((row) => row.length))
  const side = CELL_SIDE * size
  const needs = Array.from({ length: count }, (_, column) => {
    const cells = words.map((row) => row[column] ?? '')
    const parts = cells.flatMap((cell) => cell.split(/[ \t\n]+/))
    const widest = (texts: readonly string[]) =>
      Math.max(...texts.map((text) => textWidth(text, 'strong', size))) + side
    return { word: widest(parts), cell: widest(cells) }
  })
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const wanting = sum(needs.map(({ word, cell }) => cell - word))
  const left = STAGE.width - sum(needs.map(({ word }) => word))
  if (left <= 0) return needs.map(({ word }) => (word * STAGE.width) / (STAGE.width - left))
  // Where every cell has its whole line, the rest is shared out evenly.
  if (left >= wanting) return needs.map(({ cell }) => cell + (left - wanting) / count)
  return needs.map(({ word, cell }) => word + (left * (cell - word)) / wanting)
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
export function ownAlignment(words: readonly (readonly string[])[], column: number): 'right' | 'left' {
  const cells = words.slice(1).map((row) => row[column] ?? '')
  return cells.length > 0 && cells.every((text) => text === '' || NUMERIC.test(text)) ? 'right' : 'left'
}
