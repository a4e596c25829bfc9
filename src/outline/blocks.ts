import { type BlockLayout, breakCost, type Limits, layoutCosts } from './block-costs.ts'
import { add, emptySum, type Material } from './block-sum.ts'

/** Sentences `[start, end)` of the list that was given: what one slide is about. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly layout: BlockLayout
  /** Whether a sentence of it can head the slide. */
  readonly headed: boolean
}

const MOST_SENTENCES = 24
const MOST_WORDS = 140
const MOST_CHRONICLE_WORDS = 200
/** From this many words a block on, sentences are not weighed one by one, and no list has a slide of its own. */
export const COARSE_TARGET = 300
const COARSE_STEP = 20

/**
 * Parts a run of sentences into blocks of about their target so that each block can have a heading and items,
 * a quotation or figures, and breaks fall between paragraphs and where the text changes its subject. Least total
 * cost by dynamic programming; linear in the length of the run.
 */
export function divide(run: readonly Material[], { subheadsPart, listBudget }: Limits): Block[] {
  const best: number[] = [0]
  const breaks = run.map((_, start) => breakCost(run, start))
  const blocks: (Block | undefined)[] = [undefined]
  for (let end = 1; end <= run.length; end++) {
    const sum = emptySum()
    best[end] = Number.POSITIVE_INFINITY
    if (end < run.length && !canBreak(run[end - 1])) continue
    for (let start = end - 1; start >= 0; start--) {
      const material = run[start]
      if (material === undefined || (end - start > MOST_SENTENCES && sum.words > material.target)) break
      add(sum, material)
      const most = sum.chronicle.goesOn ? MOST_CHRONICLE_WORDS : MOST_WORDS
      if (sum.words > Math.max(most, 2.2 * material.target) && end - start > 1) break
      if (!canBreak(run[start - 1])) continue
      const before = (best[start] ?? 0) + (breaks[start] ?? 0)
      for (const [layout, cost] of layoutCosts(sum, material.target, {
        last: end === run.length,
        subheadsPart,
        listBudget,
      })) {
        if (before + cost >= (best[end] ?? 0)) continue
        best[end] = before + cost
        blocks[end] = { start, end, layout, headed: layout !== 'statement' || sum.heading !== undefined }
      }
    }
  }
  return traceBack(blocks, run.length)
}

/** Not after a subhead. Blocks of a very long text end with a paragraph, or with every so many sentences of a long one. */
function canBreak(last: Material | undefined): boolean {
  if (last?.sentence.kind === 'subhead') return false
  if (last === undefined || last.target < COARSE_TARGET) return true
  return last.sentence.lastInParagraph || last.sentence.sentence % COARSE_STEP === 0
}

function traceBack(ending: readonly (Block | undefined)[], length: number): Block[] {
  const blocks: Block[] = []
  for (let block = ending[length]; block !== undefined; block = ending[block.start]) blocks.push(block)
  return blocks.reverse()
}
