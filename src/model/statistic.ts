import type { Phrase, Span } from './place.ts'

export type StatisticKind = 'count' | 'percent' | 'money' | 'measure' | 'ratio' | 'change'

export type StatisticForm = 'figure' | 'group' | 'bars' | 'share' | 'change'

export const STATISTIC_FORMS: readonly StatisticForm[] = ['figure', 'group', 'bars', 'share', 'change']

/** A value without binary rounding: «2,5 тысячи» is `{ decimal: '2500', number: 2500 }`. `number` is for drawing and comparing. */
export interface Quantity {
  readonly decimal: string
  readonly number: number
}

/**
 * A value with what it counts or measures. Every phrase is verbatim and carries its span.
 * For «совершил 23 зарубежных визита»: lead «совершил», figure «23», label «зарубежных визита».
 */
export interface Statistic {
  readonly kind: StatisticKind
  /** The value; of a range its lower end, of a change from one value to another its new one. */
  readonly quantity: Quantity
  /** «5–7 %»: both ends. */
  readonly range?: readonly [Quantity, Quantity]
  /** «снизился с 7 до 5 %»: old and new value. */
  readonly change?: { readonly from?: Quantity; readonly to?: Quantity; readonly direction: 'up' | 'down' }
  /** The number with its magnitude word, without sign, qualifier or unit: «2,5 млрд». */
  readonly number: Phrase
  /** What stands large on the slide: number with sign and short unit, «2,5 млрд», «12 %», «$500 million». */
  readonly figure: Phrase
  readonly unit?: Phrase
  /** «более», “nearly”, «астам»: must stay with the figure. */
  readonly qualifier?: Phrase
  /** Words before the figure that the label needs: «принял участие в». May be the verb of an earlier item of the list. */
  readonly lead?: Phrase
  /** What is counted or measured: «многосторонних форумах и саммитах». */
  readonly label?: Phrase
  /** In what time there is so much, within figure or label: “a year”. Such a sum is never compared with a whole one. */
  readonly rate?: Phrase
  /** A phrase that stands alone: «в 2024 году», “in 2023”, «2024 жылы». */
  readonly period?: Phrase
  /** It only goes along with what its sentence says: a conversion in brackets, a span of time that is not the result. */
  readonly incidental?: true
  /** From the first to the last of its own words (a carried lead or period not included). */
  readonly span: Span
}
