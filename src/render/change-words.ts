import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import type { Quantity, Statistic } from '../model/statistic.ts'

/** Old and new value of a change, as they are shown. */
export interface ChangeWords {
  readonly from: string
  readonly to: string
  readonly direction: 'up' | 'down'
}

const NUMBER = /\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/gu

/** The quantity with the decimal mark of the language; digits are not regrouped. */
const spelled = (quantity: Quantity, { decimalMark }: TypographyKnowledge): string =>
  quantity.decimal.replace('.', decimalMark)

/**
 * Both values of «снизился с 7 до 5 %», the new one with its unit: «7» and «5 %». As the figure has them, else
 * with the language's decimal mark. `undefined` where the article gives only one value.
 */
export function changeWords(statistic: Statistic, knowledge: TypographyKnowledge): ChangeWords | undefined {
  const from = statistic.change?.from ?? statistic.range?.[0]
  if (from === undefined) return undefined
  const to = statistic.change?.to ?? statistic.range?.[1] ?? statistic.quantity
  const direction = statistic.change?.direction ?? (to.number < from.number ? 'down' : 'up')
  const figure = statistic.figure.text
  const [first, ...others] = figure.matchAll(NUMBER)
  const last = others.at(-1)
  if (first !== undefined && last !== undefined) {
    return { from: first[0], to: figure.slice(last.index), direction }
  }
  return {
    from: spelled(from, knowledge),
    to: first === undefined ? spelled(to, knowledge) : figure,
    direction,
  }
}
