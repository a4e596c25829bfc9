import type { SourceSentence } from './source-sentence.ts'

/** Sentences `[start, end)` of the list that was given: what one slide is about. */
export interface Block {
  readonly start: number
  readonly end: number
}

/** What a sentence can do for the block it falls in. */
export interface Material {
  readonly sentence: SourceSentence
  readonly words: number
  /** Score of the best heading it can give; undefined if it gives none. */
  readonly heading: number | undefined
  /** Whether it can be an item under a heading. */
  readonly item: boolean
}

const COSTS = {
  noHeading: 3,
  heading: 0.9,
  bare: 1.6,
  oneItem: 0.25,
  insideParagraph: 0.5,
  afterQuestion: 3,
  beforeListItem: 1,
  cohesion: 1.2,
} as const
const MOST_SENTENCES = 24

/**
 * Parts a run of sentences into blocks of about `target` words so that each block can have a heading and items,
 * and breaks fall between paragraphs and where the text changes its subject. Least total cost by dynamic
 * programming; linear in the length of the run.
 */
export function divide(run: readonly Material[], target: number): Block[] {
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= run.length; end++) {
    let least = Number.POSITIVE_INFINITY
    let words = 0
    let heading: number | undefined
    let items = 0
    for (let start = end - 1; start >= 0 && (end - start <= MOST_SENTENCES || words < target); start--) {
      const material = run[start]
      if (material === undefined) break
      words += material.words
      if (words > 2.2 * target && end - start > 1) break
      if (material.heading !== undefined) heading = Math.max(heading ?? 0, material.heading)
      if (material.item) items++
      const cost = (best[start] ?? 0) + blockCost(words, target, heading, items) + breakCost(run, start)
      if (cost < least) {
        least = cost
        from[end] = start
      }
    }
    best[end] = least
  }
  return traceBack(from, run.length)
}

function traceBack(from: readonly number[], length: number): Block[] {
  const blocks: Block[] = []
  for (let end = length; end > 0; end = from[end] ?? 0) blocks.push({ start: from[end] ?? 0, end })
  return blocks.reverse()
}

function blockCost(words: number, target: number, heading: number | undefined, items: number): number {
  const off = (words - target) / target
  const size = off < 0 ? 1.2 * off * off : 0.9 * off * off
  const head = heading === undefined ? COSTS.noHeading : COSTS.heading * Math.max(0, 1.6 - heading)
  const evidence = items - (heading === undefined ? 0 : 1)
  return 0.35 + size + head + (evidence < 1 ? COSTS.bare : evidence < 2 ? COSTS.oneItem : 0)
}

/** What it costs to begin a block at `start`. */
function breakCost(run: readonly Material[], start: number): number {
  const [before, after] = [run[start - 1]?.sentence, run[start]?.sentence]
  if (before === undefined || after === undefined) return 0
  const inside = before.paragraph === after.paragraph ? COSTS.insideParagraph : 0
  const asked = /[?:]["»”]?$/u.test(before.text) ? COSTS.afterQuestion : 0
  const listed = after.kind === 'list-item' ? COSTS.beforeListItem : 0
  const shared = [...after.stems].filter((stem) => before.stems.has(stem)).length
  return (
    inside +
    asked +
    listed +
    (COSTS.cohesion * shared) / Math.max(6, Math.min(before.stems.size, after.stems.size))
  )
}
