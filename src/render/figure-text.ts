import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import { containsWords } from '../language/words.ts'
import type { StatisticsFigure } from '../model/deck.ts'
import type { Statistic } from '../model/statistic.ts'
import { type Html, html } from './html.ts'
import { textWidth } from './measure.ts'
import { bindWords } from './typography.ts'

/** Words beside the digits of a figure («млрд тенге», “million”) are set at this part of its size. */
export const WORD_RATIO = 0.42

interface FigurePart {
  readonly text: string
  readonly word: boolean
}

/** An ending that a hyphen ties to its number, as Kazakh writes it, is no word beside it. */
const WITH_ENDING = String.raw`[^\p{L}]*[\d%]-\p{L}{1,3}(?!\p{L})\s*`
const WORDS = String.raw`[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}][\p{L}\p{M}'’.-]*)*`
const PART = new RegExp(`${WITH_ENDING}|${WORDS}|[^\\p{L}]+`, 'gu')

/** «2,5 млрд» is the digits «2,5 » and the word «млрд»; «двадцать три», «62 %» and «700-ге» are one part each. */
export function figureParts(figure: string): readonly FigurePart[] {
  if (!/\d/.test(figure)) return [{ text: figure, word: false }]
  return [...figure.matchAll(PART)].map(([text]) => ({
    text,
    word: /^\p{L}/u.test(text) && text.length > 1,
  }))
}

/** Digits and the words after them, where a figure is just that: «45» and «миллионов тенге». */
export function digitsAndWords(figure: string): readonly [digits: string, words: string] | undefined {
  const [digits, words, ...others] = figureParts(figure)
  const plain = digits?.word === false && words?.word === true && others.length === 0
  return plain ? [digits.text.trimEnd(), words.text] : undefined
}

/** Width in px of a figure at a size, its words smaller. */
export const figureWidth = (figure: string, size: number): number =>
  figureParts(figure).reduce(
    (sum, part) => sum + textWidth(part.text, 'title', part.word ? size * WORD_RATIO : size),
    0,
  )

/** The figure's characters as the article has them. */
export const figureHtml = (figure: string): Html =>
  html`${figureParts(figure).map((part) => (part.word ? html`<span class="unit-word">${part.text}</span>` : part.text))}`

/** The words before the figure, with the qualifier that belongs to it. */
export function leadText(statistic: Statistic): string {
  const { lead, qualifier } = statistic
  const words = lead?.text ?? ''
  if (qualifier === undefined || words.endsWith(qualifier.text) || isBehind(statistic)) return words
  return words === '' ? qualifier.text : `${words} ${qualifier.text}`
}

/** «1000-нан астам»: a qualifier behind the number stands in the figure. */
const isBehind = ({ qualifier, figure }: Statistic): boolean =>
  qualifier !== undefined && qualifier.span.start > figure.span.start && qualifier.span.end <= figure.span.end

/** The same as markup: the qualifier is not muted, it changes what the figure means. */
export function leadHtml(statistic: Statistic, knowledge: TypographyKnowledge): Html | undefined {
  const { lead, qualifier } = statistic
  if (leadText(statistic) === '') return undefined
  if (qualifier === undefined || isBehind(statistic))
    return html`<p class="lead">${bindWords(lead?.text ?? '', knowledge)}</p>`
  const words = lead?.text ?? ''
  const before = words.endsWith(qualifier.text) ? words.slice(0, -qualifier.text.length).trimEnd() : words
  return html`<p class="lead">${before !== '' && html`${bindWords(before, knowledge)} `}<strong class="qualifier">${qualifier.text}</strong></p>`
}

/** The period, unless the heading names it already. */
export const periodText = ({ period }: Statistic, heading: string): string | undefined =>
  period === undefined || heading.includes(period.text) || yearIn(period.text, heading)
    ? undefined
    : period.text

const yearIn = (period: string, heading: string): boolean => {
  const year = /\d{4}/.exec(period)?.[0]
  return year !== undefined && heading.includes(year)
}

/** What a statistic says in words, in the order of the article: «провел 27 встреч с лидерами». */
export const statisticWords = (statistic: Statistic): string =>
  [leadText(statistic), statistic.figure.text, statistic.label?.text ?? '', statistic.period?.text ?? '']
    .filter((part) => part !== '')
    .join(' ')

/** A figure without the words that the heading above it says already: «Расходы составят 3 млн тенге». */
export function underHeading(statistic: Statistic, heading: string): Statistic {
  const { lead, label, ...figure } = statistic
  const words = [leadText(statistic), statistic.figure.text, label?.text ?? ''].filter((text) => text !== '')
  return containsWords(plain(heading), plain(words.join(' '))) ? figure : statistic
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase()

/** The period that all statistics of a figure of several share. */
export function sharedPeriod(figure: StatisticsFigure | undefined): string | undefined {
  const [first, second] = figure?.statistics ?? []
  const period = first?.period?.text
  const shared = second !== undefined && figure?.statistics.every((other) => other.period?.text === period)
  return shared === true ? period : undefined
}
