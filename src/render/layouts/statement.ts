import { type Block, inlineText, type ListItem } from '../../model/content.ts'
import { blocksHeight, renderBlocks } from '../blocks.ts'
import { type Html, html } from '../html.ts'
import { faceOf, renderInlines } from '../inline.ts'
import { fragment, headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { evenness, lineCount, wordsFit } from '../measure.ts'
import { firstThatFits, sizeClass, sizesBetween } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { typeset } from '../typography.ts'

/** Longest item, in characters, that may stand as a column. */
const COLUMN_ITEM = 90
/** Longest mean of three columns. */
const COLUMN_MEAN = 66
const COLUMN_GAP = 96
/** Upper size by the number of columns: few words are set larger. */
const COLUMN_SIZES: Readonly<Record<number, number>> = { 1: 68, 2: 64, 3: 56 }
/** The heavy rule and the room below it. */
const COLUMN_HEAD = 48
/** A claim's sizes, and what a ragged setting costs against a larger one. */
const CLAIM = 150
const CLAIM_FLOOR = 48
const CLAIM_RAGGED = 0.5
/** Room for the accent dash of a stacked item, and the line between two. */
const DASH = 96
const HAIRLINE = 2

/**
 * A sentence and what stands for it: up to three short items as columns, longer or more items as a stacked
 * list, anything else as running text; a heading alone is a claim.
 */
export function statement(input: LayoutInput): LaidOut {
  const items = soleList(input.blocks)
  if (items === undefined) return input.blocks.length === 0 ? claim(input) : runningText(input)
  return standAsColumns(items) ? columns(input, items) : stacked(input, items)
}

/** One item, two short ones, or three of a few words: three whole sentences abreast are heavy. */
function standAsColumns(items: readonly ListItem[]): boolean {
  const lengths = items.map(({ inlines }) => inlineText(inlines).length)
  if (items.length > 3 || items.some(({ blocks }) => blocks.length > 0)) return false
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (
    items.length === 1 || (Math.max(...lengths) <= COLUMN_ITEM && (items.length === 2 || mean <= COLUMN_MEAN))
  )
}

/** The items, where the blocks are one bulleted list and nothing else. */
export function soleList(blocks: readonly Block[]): readonly ListItem[] | undefined {
  const [only, ...others] = blocks
  return only?.type === 'list' && !only.ordered && others.length === 0 ? only.items : undefined
}

const setText = (input: LayoutInput, item: ListItem): string =>
  typeset(inlineText(item.inlines), input.language.typography)

const set = (input: LayoutInput, item: ListItem): Html =>
  renderInlines(item.inlines, input.language.typography)

/** Large, and in lines of like length: two even lines are read sooner than three ragged ones a size above. */
function claim(input: LayoutInput): LaidOut {
  const text = input.headingText
  const worth = (size: number): number =>
    size / CLAIM - CLAIM_RAGGED * (1 - evenness(text, 'heading', size, STAGE.width))
  const { chosen = CLAIM_FLOOR, fits } = firstThatFits(
    sizesBetween(CLAIM, CLAIM_FLOOR).toSorted((a, b) => worth(b) - worth(a)),
    (size) =>
      wordsFit(text, 'heading', size, STAGE.width) &&
      lineCount(text, 'heading', size, STAGE.width) * size * 1.08 <= STAGE.height - 80,
  )
  return { body: html`${headingHtml(input, chosen)}`, fits, classes: ['claim'] }
}

function columns(input: LayoutInput, items: readonly ListItem[]): LaidOut {
  const width = (STAGE.width - COLUMN_GAP * (items.length - 1)) / items.length
  const fit = fitStage(input.headingText, sizeCandidates(COLUMN_SIZES[items.length] ?? 52, 34), (size) => {
    if (
      size > 44 &&
      !items.every((item) => wordsFit(setText(input, item), faceOf(item.inlines), size, width))
    ) {
      return Number.POSITIVE_INFINITY
    }
    const lines = items.map((item) => lineCount(setText(input, item), faceOf(item.inlines), size, width))
    if (size > 52 && Math.max(...lines) > 4) return Number.POSITIVE_INFINITY
    return COLUMN_HEAD + Math.max(...lines) * size * 1.28
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><ul class="columns ${sizeClass(fit.body)}">${items.map(
      (item) => html`<li${fragment(input)}>${set(input, item)}</li>`,
    )}</ul></div>`,
    fits: fit.fits,
  }
}

function stacked(input: LayoutInput, items: readonly ListItem[]): LaidOut {
  const width = STAGE.width - DASH
  const { typography } = input.language
  const fit = fitStage(input.headingText, sizeCandidates(56, 34), (size) =>
    items.reduce(
      (sum, item) =>
        sum +
        lineCount(setText(input, item), faceOf(item.inlines), size, width) * size * 1.26 +
        blocksHeight(item.blocks, size, width, typography) +
        size * 1.1 +
        HAIRLINE,
      -size * 0.9 - HAIRLINE,
    ),
  )
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><ul class="stacked ${sizeClass(fit.body)}">${items.map(
      (item) => html`<li${fragment(input)}>${set(input, item)}${renderBlocks(item.blocks, typography)}</li>`,
    )}</ul></div>`,
    fits: fit.fits,
  }
}

/** Paragraphs, ordered lists and mixtures, as they come. */
export function runningText(input: LayoutInput): LaidOut {
  const { typography } = input.language
  const fit = fitStage(input.headingText, sizeCandidates(60, 34), (size) =>
    blocksHeight(input.blocks, size, STAGE.width, typography),
  )
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><div class="running ${sizeClass(fit.body)}">${renderBlocks(input.blocks, typography)}</div></div>`,
    fits: fit.fits,
  }
}
