import type { Slide, StatisticsFigure } from '../model/deck.ts'
import type { SlideOptions } from '../model/slide.ts'
import type { SourceRange } from '../model/source.ts'
import type { Statistic } from '../model/statistic.ts'
import { figuresTogether, telling } from '../statistics/group.ts'
import type { SentenceIndex } from './sentences.ts'
import { unusedId } from './slide-ids.ts'
import type { SlideSentences } from './speaking-plan.ts'

/** A slide with what decides whether statistics slides follow it. */
export interface AssembledSlide {
  readonly slide: Slide
  readonly options: SlideOptions
  readonly sentences: SlideSentences
  /** Figures of a statistics slide that did not go on it: it shows eight statistics at most. */
  readonly more: readonly StatisticsFigure[]
}

/**
 * Adds the slides that no slide file names: what a statistics slide could not hold, and (where `wanted`) a slide after
 * every one that speaks two and more statistics in one sentence which stand on no statistics slide.
 * `statistics: off` in a slide's front matter or in `deck.yaml` says no to the latter.
 */
export function addStatisticsSlides(
  slides: readonly AssembledSlide[],
  wanted: boolean,
  statistics: ReadonlyMap<number, readonly Statistic[]>,
  index: SentenceIndex,
): Slide[] {
  const taken = new Set(slides.map(({ slide }) => slide.id))
  const covered = new Set(
    slides.flatMap(({ slide, sentences }) => (slide.layout === 'statistics' ? sentences.named : [])),
  )
  return slides.flatMap(({ slide, options, sentences, more }) => {
    const add = (
      figure: StatisticsFigure,
      source: readonly SourceRange[],
      heading: Slide['blocks'],
    ): Slide => ({
      id: unusedId(`${slide.id}-statistics`, taken),
      layout: 'statistics',
      lang: slide.lang,
      place: slide.place,
      blocks: heading,
      figure,
      notes: { passages: [], spokenBefore: source, remarks: [] },
      source,
    })
    const rest = more.map((figure) => add(figure, slide.source, slide.blocks))
    if (!wanted || slide.layout === 'statistics' || options.statistics === 'off') return [slide, ...rest]
    const uncovered = sentences.spoken
      .filter((sentence) => !covered.has(sentence))
      .flatMap((sentence) => {
        const point = index.pointOf(sentence)
        return figuresTogether(telling(statistics.get(sentence) ?? []))
          .filter((figure) => figure.statistics.length > 1)
          .map((figure) => add(figure, [{ from: point, to: point }], []))
      })
    return [slide, ...rest, ...uncovered]
  })
}
