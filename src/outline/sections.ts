import type { Block } from './blocks.ts'
import type { Shown } from './shown.ts'
import type { SourceSentence } from './source-sentence.ts'
import { subheadLevel, subheadLine } from './subheads.ts'

/** A shorter article is held together by its subheads as headings. */
const FEWEST_WORDS = 1200
/** In so many sections at least … */
const FEWEST_SECTIONS = 2
/** … there are so many slides: below that a divider costs more than it orders. */
const MANY_SLIDES = 3
/** Of so many sections at most one has a single slide: a divider before it is nearly waste. */
const ONE_SHORT_OF = 3

/** Sentences `[start, end)`: a subhead and all up to the next of its level. */
interface Section {
  readonly start: number
  readonly end: number
}

/**
 * The blocks with a divider before every section, if the article is long and most of its sections are; else before
 * none. What a divider stands before is divided anew by `divide`, since its subhead heads no other slide then.
 */
export function withDividers(
  blocks: readonly Block[],
  sentences: readonly SourceSentence[],
  shown: Shown,
  divide: (start: number, end: number) => readonly Block[],
): readonly Block[] {
  if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) < FEWEST_WORDS) return blocks
  const sections = sectionsOf(sentences, shown)
  // The questions of an interview head the answers.
  const asked = sections.filter(({ start }) => /[?？؟]$/u.test(sentences[start]?.text ?? ''))
  if (2 * asked.length > sections.length) return blocks
  const inside = ({ start, end }: Section): number =>
    blocks.filter((block) => block.start >= start && block.end <= end).length
  const sizes = sections.map(inside)
  const few = sizes.filter((size) => size < 2).length
  if (sizes.filter((size) => size >= MANY_SLIDES).length < FEWEST_SECTIONS) return blocks
  if (ONE_SHORT_OF * few > sections.length) return blocks
  return [
    ...divide(0, sections[0]?.start ?? 0),
    ...sections.flatMap(({ start, end }): Block[] => {
      const head = dividerEnd(sentences, start)
      return [{ start, end: head, layout: 'section', headed: true }, ...divide(head, end)]
    }),
  ]
}

/** By the highest level of which there are several; none unless each has words of its own that can stand on a divider. */
function sectionsOf(sentences: readonly SourceSentence[], shown: Shown): Section[] {
  const heads = sentences.flatMap((sentence, start) =>
    sentence.kind === 'subhead' && sentences[start - 1]?.kind !== 'subhead'
      ? [{ start, level: subheadLevel(sentence), text: subheadLine(sentence)?.text }]
      : [],
  )
  const levels = heads.map(({ level }) => level).sort((a, b) => a - b)
  const top = levels.find((level, i) => levels[i + 1] === level)
  if (top === undefined) return []
  const starts = heads.filter(({ level }) => level <= top)
  const names = new Set(starts.map(({ text }) => text))
  if (names.size < starts.length || names.has(undefined)) return []
  if (starts.some(({ text }) => text !== undefined && shown.hasHeading(text))) return []
  return starts.map(({ start }, i) => ({ start, end: starts[i + 1]?.start ?? sentences.length }))
}

/** Of subheads in a row the last is left to head the first slide. */
function dividerEnd(sentences: readonly SourceSentence[], start: number): number {
  let end = start + 1
  while (sentences[end]?.kind === 'subhead' && sentences[end + 1]?.kind === 'subhead') end++
  return end
}
