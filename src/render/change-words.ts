import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import type { Quantity, Statistic } from '../model/statistic.ts'

/** Old and new value of a change, as they are shown. */
export interface ChangeWords {
  readonly from: string
  readonly to: string
}

const NUMBER = /\d+(?:[.,]\d+)?/gu

/** «14,5» in the words of the article has the value of the quantity. */
const isValue = (written: string, quantity: Quantity): boolean =>
  Number(written.replace(',', '.')) === Number(quantity.decimal)

/** The quantity with the decimal mark of the language; digits are not regrouped. */
const spelled = (quantity: Quantity, { decimalMark }: TypographyKnowledge): string =>
  quantity.decimal.replace('.', decimalMark)

/**
 * Both values of «снизился с 7 до 5 %», the new one with its unit: «7» and «5 %». As the figure has them, else
 * with the language's decimal mark. `undefined` where the article gives only one value.
 */
export function changeWords(statistic: Statistic, knowledge: TypographyKnowledge): ChangeWords | undefined {
  const from = statistic.change?.from
  if (from === undefined) return undefined
  const to = statistic.change?.to ?? statistic.quantity
  const written = [...statistic.figure.text.matchAll(NUMBER)]
  const old = written.find(([text]) => isValue(text, from))
  const latest = written.findLast(([text]) => isValue(text, to))
  return {
    from: old?.[0] ?? spelled(from, knowledge),
    to: latest === undefined ? spelled(to, knowledge) : statistic.figure.text.slice(latest.index),
  }
}
