import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import type { Quantity, Statistic } from '../model/statistic.ts'
import { digitsAndWords } from './figure-text.ts'

/** Old and new value of a change, as they are shown. */
export interface ChangeWords {
  readonly from: string
  readonly to: string
  /** What the values are of; a unit that is a word («тысячи тенге») begins it, so that both are set alike and large. */
  readonly label: string
  readonly direction: 'up' | 'down'
}

const NUMBER = /\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/gu

/** The quantity with the decimal mark of the language; digits are not regrouped. */
const spelled = (quantity: Quantity, { decimalMark }: TypographyKnowledge): string =>
  quantity.decimal.replace('.', decimalMark)

/**
 * Both values of «снизился с 7 до 5 %», the new one with its sign: «7» and «5 %». As the figure has them, else
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
  const values =
    first !== undefined && last !== undefined
      ? { from: first[0], to: figure.slice(last.index) }
      : { from: spelled(from, knowledge), to: first === undefined ? spelled(to, knowledge) : figure }
  const [digits, unit] = digitsAndWords(values.to) ?? [values.to, '']
  const label = `${unit} ${statistic.label?.text ?? ''}`.trim()
  return { from: values.from, to: digits, label, direction }
}
