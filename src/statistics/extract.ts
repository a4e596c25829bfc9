import type { Statistic } from '../model/statistic.ts'
import { classifyNumbers } from './classify.ts'

/** The statistics of a text, in its order; spans are UTF-16 offsets into `text`. `lang` is a BCP 47 code. */
export function extractStatistics(text: string, options: { readonly lang: string }): Statistic[] {
  return classifyNumbers(text, options).flatMap((number) => (number.used ? [number.statistic] : []))
}
