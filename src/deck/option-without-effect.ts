import type { Message } from '../model/message.ts'
import type { LayoutName, SourceSlide } from '../model/slide.ts'
import type { Statistic } from '../model/statistic.ts'
import { isMeant } from './figures.ts'

/**
 * `option-without-effect`: `form`, `only` or `omit` on a slide that shows no statistics, and numbers in `only` and
 * `omit` that its source does not have. `statistics` are those of the source.
 */
export function optionsWithoutEffect(
  { options, keyPlaces, place }: SourceSlide,
  layout: LayoutName,
  statistics: readonly Statistic[],
): Message[] {
  const warn = (key: 'form' | 'only' | 'omit', text: string, hint: string): Message => ({
    rule: 'option-without-effect',
    severity: 'warning',
    text,
    place: keyPlaces[key] ?? place,
    hint,
  })
  const given = (['form', 'only', 'omit'] as const).filter((key) => options[key] !== undefined)
  if (layout !== 'statistics') {
    return given.map((key) =>
      warn(
        key,
        `«${key}» does nothing on a slide of the layout «${layout}».`,
        'Write layout: statistics, or take it out.',
      ),
    )
  }
  return (['only', 'omit'] as const).flatMap((key) =>
    (options[key] ?? [])
      .filter((wanted) => !statistics.some((statistic) => isMeant(statistic, wanted)))
      .map((wanted) =>
        warn(
          key,
          `The source of this slide has no statistic ${wanted}.`,
          'Write the value (23) or the number as the article has it; lectern stats lists them.',
        ),
      ),
  )
}
