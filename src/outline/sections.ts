import type { Block } from './blocks.ts'
import type { Shown } from './shown.ts'
import type { SourceSentence } from './source-sentence.ts'
import { subheadLevel, subheadLine } from './subheads.ts'

/** In so many sections at least … */
const FEWEST_SECTIONS = 2
/** … there are so many slides: below that a divider costs more than it orders. */
const MANY_SLIDES = 3
/** A divider before a single slide is waste. */
const FEWEST_SLIDES = 2

/** Sentences `[start, end)`: a subhead and all up to the next of its level. */
interface Section {
  readonly start: number
  readonly end: number
}

/**
 * The blocks with a divider before each section of some slides, if the article has several that are long. The rest
 * of such a section is divided anew by `divide`, since its subhead heads none of its slides then.
 */
export function withDividers(
  blocks: readonly Block[],
  sentences: readonly SourceSentence[],
  shown: Shown,
  divide: (start: number, end: number) => readonly Block[],
): readonly Block[] {
  const sections = sectionsOf(sentences, shown)
  // The questions of an interview head the answers.
  const asked = sections.filter(({ start }) => /[?？؟]$/u.test(sentences[start]?.text ?? ''))
  if (2 * asked.length > sections.length) return blocks
  const inside = ({ start, end }: Section): readonly Block[] => {
    const own = blocks.filter((block) => block.end > start && block.start < end)
    return own[0]?.start === start && own.at(-1)?.end === end ? own : []
  }
  const sizes = sections.map((section) => inside(section).length)
  if (sizes.filter((size) => size >= MANY_SLIDES).length < FEWEST_SECTIONS) return blocks
  return sections.reduce<readonly Block[]>((all, { start, end }, i) => {
    if ((sizes[i] ?? 0) < FEWEST_SLIDES) return all
    const head = dividerEnd(sentences, start)
    const rest = divide(head, end)
    if (rest.length < FEWEST_SLIDES) return all
    const divider: Block = { start, end: head, layout: 'section' }
    return [
      ...all.filter((block) => block.end <= start),
      divider,
      ...rest,
      ...all.filter((block) => block.start >= end),
    ]
  }, blocks)
}

/** By the highest level of which there are several; each needs words of its own that can stand on a divider. */
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
  return starts.flatMap(({ start, text }, i): Section[] => {
    const repeated = starts.some((other) => other.start < start && other.text === text)
    return text === undefined || repeated || shown.hasHeading(text)
      ? []
      : [{ start, end: starts[i + 1]?.start ?? sentences.length }]
  })
}

/** Of subheads in a row the last is left to head the first slide. */
function dividerEnd(sentences: readonly SourceSentence[], start: number): number {
  let end = start + 1
  while (sentences[end]?.kind === 'subhead' && sentences[end + 1]?.kind === 'subhead') end++
  return end
}
