import { isMeantBefore, supportsAlone } from './attributed.ts'
import type { Material } from './block-sum.ts'
import { COARSE_TARGET } from './blocks.ts'
import { statementHeadlinesOf } from './headline.ts'
import { supports } from './item-candidates.ts'
import { listPart } from './list.ts'
import type { Planning } from './planning.ts'
import { remainderOf } from './remainder.ts'
import type { SourceSentence } from './source-sentence.ts'
import { subheadlineOf } from './subheads.ts'
import { headingsOfEvents } from './timeline.ts'

/**
 * What a sentence can do for its block. `target`: words that the block should have; `quotes` and `statistics`: how much
 * a slide of those is wanted, by the index of their sentence.
 */
export function toMaterial(
  sentence: SourceSentence,
  next: SourceSentence | undefined,
  target: number,
  planning: Planning,
  quotes: ReadonlyMap<number, number>,
  statistics: ReadonlyMap<number, number>,
): Material {
  if (sentence.kind === 'subhead') return subheadMaterial(sentence, target)
  const { salience, figures, shown, examined, events } = planning
  const looked = examined(sentence)
  const headlines = looked
    ? statementHeadlinesOf(sentence, salience[sentence.index] ?? 0).filter(
        ({ below }) => !isMeantBefore(below?.line),
      )
    : []
  const heading = headlines.find(({ candidate }) => !shown.hasHeading(candidate.text))
  const alone = headlines.some(
    ({ candidate, below }) => below === undefined && !shown.hasHeading(candidate.text),
  )
  const item = looked && supports(sentence)
  return {
    sentence,
    target,
    heading: heading?.score,
    lede: sentence === planning.lede,
    headsAlone: alone,
    leavesMore:
      heading !== undefined &&
      (supportsAlone(heading.below) || remainderOf(heading.candidate.line).length > 0),
    item,
    quote: quotes.get(sentence.index),
    statistics: statistics.get(sentence.index),
    event: events[sentence.index],
    continuesEntry: planning.entries[sentence.index] !== undefined,
    headsEvents: looked && headingsOfEvents(sentence, planning).length > 0,
    list: looked && target < COARSE_TARGET ? listPart(sentence, next) : undefined,
    figureWords: figures[sentence.index]?.words ?? 0,
    figures: figures[sentence.index]?.count ?? 0,
  }
}

/** A subhead heads the block that begins with it, and is no evidence for it. */
const subheadMaterial = (sentence: SourceSentence, target: number): Material => ({
  sentence,
  target,
  heading: subheadlineOf([sentence])?.score,
  lede: false,
  headsAlone: subheadlineOf([sentence]) !== undefined,
  leavesMore: true,
  item: false,
  quote: undefined,
  statistics: undefined,
  event: undefined,
  continuesEntry: false,
  headsEvents: subheadlineOf([sentence]) !== undefined,
  list: undefined,
  figureWords: 0,
  figures: 0,
})
