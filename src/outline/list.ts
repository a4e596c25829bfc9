import type { OutlineSlide } from '../model/outline.ts'
import { withoutFigures } from './figures.ts'
import type { Headline } from './headline.ts'
import { toItem } from './item.ts'
import type { Planning } from './planning.ts'
import { type Candidate, candidatesOf, headingLimit } from './shorten.ts'
import { sourceOf } from './source-range.ts'
import type { SourceSentence } from './source-sentence.ts'
import { subheadlineOf } from './subheads.ts'

/** «Город обещает:» and what stands below it. */
export interface ListPart {
  readonly role: 'head' | 'item'
  /** Words of its shortest line. */
  readonly words: number
  /** No item follows. */
  readonly last: boolean
}

const FEWEST_ITEMS = 2
const MOST_LISTED = 5
/** A list is read as one, so a slide may hold a few more words for the sake of its last item. */
const MORE_WORDS = 1.25

/** What the sentence is to a list; undefined if nothing, or if no line of it fits. */
export function listPart(sentence: SourceSentence, next: SourceSentence | undefined): ListPart | undefined {
  const role = roleOf(sentence, next)
  const lines = role === 'head' ? announcing(sentence) : role === 'item' ? candidatesOf(sentence) : []
  if (role === undefined || lines.length === 0) return undefined
  return { role, words: Math.min(...lines.map(({ words }) => words)), last: next?.kind !== 'list-item' }
}

function roleOf(
  { kind, text, sentence, lastInParagraph }: SourceSentence,
  next: SourceSentence | undefined,
): ListPart['role'] | undefined {
  if (kind === 'list-item') return sentence === 1 && lastInParagraph ? 'item' : undefined
  return kind === 'paragraph' && /[:：]$/u.test(text) && next?.kind === 'list-item' ? 'head' : undefined
}

/** The lines of a sentence that can stand over what it announces, the least shortened first. */
export const announcing = (sentence: SourceSentence): readonly Candidate[] =>
  candidatesOf(sentence).filter(
    ({ text }) =>
      text.length <= headingLimit(text) &&
      // «В частности:» says nothing of what follows.
      !sentence.language.prose.openers.includes(text.toLowerCase()),
  )

/** Whether a list of so many items and words, its heading included, is shown whole. */
export const isShownWhole = (items: number, words: number, budget: number): boolean =>
  items >= FEWEST_ITEMS && items <= MOST_LISTED && words <= MORE_WORDS * budget

/** The slide of a list: its items, all of them, under the author's subhead or the sentence that announces them. */
export function planList(block: readonly SourceSentence[], planning: Planning): OutlineSlide | undefined {
  const heading = headingOf(block, planning)
  if (heading === undefined) return undefined
  const { candidate, score } = heading
  const items = fitting(
    block.filter(({ kind }) => kind === 'list-item'),
    planning.listBudget - candidate.words,
  )
  for (const shown of [candidate, ...items]) planning.shown.add(shown)
  return {
    layout: 'statement',
    heading: toItem('heading', candidate, score),
    items: items.map((item) => toItem('item', item, planning.salience[item.line.sentence.index] ?? 0)),
    source: sourceOf(block),
    ...withoutFigures(block, planning.figures),
  }
}

function headingOf(block: readonly SourceSentence[], { salience, shown }: Planning): Headline | undefined {
  const own = subheadlineOf(block)
  const head = block.find(({ kind }) => kind === 'paragraph')
  const score = head === undefined ? 0 : (salience[head.index] ?? 0)
  const lines = head === undefined ? [] : announcing(head).map((candidate) => ({ candidate, score }))
  return [...(own === undefined ? [] : [own]), ...lines].find(
    ({ candidate }) => !shown.hasHeading(candidate.text),
  )
}

/** Each item with its least shortened line; the longest are shortened until all fit or none can be. */
function fitting(sentences: readonly SourceSentence[], room: number): Candidate[] {
  let shown = sentences.flatMap((sentence) => candidatesOf(sentence).slice(0, 1))
  while (shown.reduce((sum, { words }) => sum + words, 0) > room) {
    const longest = shown
      .filter((item) => shorter(item) !== undefined)
      .reduce<Candidate | undefined>((a, b) => (a === undefined || b.words > a.words ? b : a), undefined)
    if (longest === undefined) break
    shown = shown.map((item) => (item === longest ? (shorter(item) ?? item) : item))
  }
  return shown
}

const shorter = ({ line, words }: Candidate): Candidate | undefined =>
  candidatesOf(line.sentence).find((other) => other.words < words)
