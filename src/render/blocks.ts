import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import { type Block, type Inline, inlineText, type ListItem } from '../model/content.ts'
import { type Html, html } from './html.ts'
import { faceOf, renderInlines } from './inline.ts'
import { lineCount } from './measure.ts'
import { typeset } from './typography.ts'

/** Line heights and distances of text blocks, in em: the same numbers stand in `assets/deck.css`. */
const TEXT_LINE = 1.28
const BLOCK_GAP = 0.6
const INDENT = 1.2
const CODE_LINE = 1.4
/** Advance of a character in the fixed-width stack. */
const CODE_ADVANCE = 0.61

const heightOf = (inlines: readonly Inline[], size: number, width: number, knowledge: TypographyKnowledge) =>
  lineCount(typeset(inlineText(inlines), knowledge), faceOf(inlines), size, width) * size * TEXT_LINE

const listItem = (item: ListItem, knowledge: TypographyKnowledge): Html =>
  html`<li>${renderInlines(item.inlines, knowledge)}${renderBlocks(item.blocks, knowledge)}</li>`

/** Blocks of Markdown as they stand in running text: nested lists, remarks, what a layout has no form for. */
export function renderBlocks(blocks: readonly Block[], knowledge: TypographyKnowledge): Html {
  return html`${blocks.map((block) => renderBlock(block, knowledge))}`
}

function renderBlock(block: Block, knowledge: TypographyKnowledge): Html {
  switch (block.type) {
    case 'heading':
      return html`<h3>${renderInlines(block.inlines, knowledge)}</h3>`
    case 'paragraph':
      return html`<p>${renderInlines(block.inlines, knowledge)}</p>`
    case 'list': {
      const items = block.items.map((item) => listItem(item, knowledge))
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'quote':
      return html`<blockquote>${renderBlocks(block.blocks, knowledge)}</blockquote>`
    case 'table':
      return html`<table><thead><tr>${block.head.map((cell) => html`<th scope="col">${renderInlines(cell, knowledge)}</th>`)}</tr></thead><tbody>${block.rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${renderInlines(cell, knowledge)}</td>`)}</tr>`,
      )}</tbody></table>`
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`
    case 'rule':
      return html`<hr>`
  }
}

/** Height of the blocks in px when set in a column. */
export function blocksHeight(
  blocks: readonly Block[],
  size: number,
  width: number,
  knowledge: TypographyKnowledge,
): number {
  const gaps = Math.max(0, blocks.length - 1) * BLOCK_GAP * size
  return blocks.reduce((sum, block) => sum + blockHeight(block, size, width, knowledge), gaps)
}

function blockHeight(block: Block, size: number, width: number, knowledge: TypographyKnowledge): number {
  const inner = width - INDENT * size
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return heightOf(block.inlines, size, width, knowledge)
    case 'list':
      return block.items.reduce(
        (sum, item, index) =>
          sum +
          (index === 0 ? 0 : BLOCK_GAP * 0.5 * size) +
          heightOf(item.inlines, size, inner, knowledge) +
          (item.blocks.length === 0 ? 0 : BLOCK_GAP * size) +
          blocksHeight(item.blocks, size, inner, knowledge),
        0,
      )
    case 'quote':
      return blocksHeight(block.blocks, size, inner, knowledge)
    case 'table':
      return (block.rows.length + 1) * size * (TEXT_LINE + BLOCK_GAP)
    case 'code':
      return codeRows(block.text, width / (size * CODE_ADVANCE)) * size * CODE_LINE
    case 'rule':
      return 4
  }
}

/** Lines of a program text when lines longer than `columns` characters wrap. */
const codeRows = (text: string, columns: number): number =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
