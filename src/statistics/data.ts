import type { Phrase } from '../model/place.ts'
import type { Statistic, StatisticKind } from '../model/statistic.ts'

/** A statistic as data for other programs; spans are `[start, end)` in UTF-16 code units. */
export interface StatisticData {
  /** Null where there are two: see `range`. */
  readonly value: number | null
  /** The figure as written. */
  readonly text: string
  readonly numberSpan: readonly [number, number]
  readonly lead?: string | undefined
  /** What is counted or measured, the unit included where it is a word after the number. */
  readonly label?: string | undefined
  /** From unit to label; absent where other words stand between them. */
  readonly labelSpan?: readonly [number, number] | undefined
  readonly unit?: string | undefined
  readonly kind: StatisticKind
  readonly qualifier?: string | undefined
  /** Both ends of a range; old and new value of a change. */
  readonly range?: readonly [number, number] | undefined
}

export function statisticData(statistic: Statistic): StatisticData {
  const { number, figure, unit, label, lead, qualifier, kind, quantity } = statistic
  const parts = [unit && isWordAfter(unit, number) ? unit : undefined, label].filter(
    (part) => part !== undefined,
  )
  const range = ends(statistic)
  return {
    value: range ? null : quantity.number,
    text: figure.text,
    numberSpan: [number.span.start, number.span.end],
    lead: lead?.text,
    label: parts.length ? parts.map(({ text }) => text).join(' ') : undefined,
    labelSpan: spanOf(parts),
    unit: unit?.text,
    kind,
    qualifier: qualifier?.text,
    range,
  }
}

/** «тонн», not «%». */
const isWordAfter = (unit: Phrase, number: Phrase): boolean =>
  unit.span.start >= number.span.end && /\p{L}/u.test(unit.text)

function ends({ range, change, quantity }: Statistic): readonly [number, number] | undefined {
  if (range) return [range[0].number, range[1].number]
  return change?.from ? [change.from.number, quantity.number] : undefined
}

function spanOf(parts: readonly Phrase[]): readonly [number, number] | undefined {
  const [first, second] = parts
  if (!first) return undefined
  if (!second) return [first.span.start, first.span.end]
  const gap = second.span.start - first.span.end
  return gap >= 0 && gap <= 3 ? [first.span.start, second.span.end] : undefined
}
