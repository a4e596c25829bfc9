import { type Block, type Inline, inlineText, type ListItem } from '../model/content.ts'
import type { StatisticsFigure } from '../model/deck.ts'
import type { SlideOptions } from '../model/slide.ts'
import type { Statistic } from '../model/statistic.ts'
import { extractStatistics } from '../statistics/extract.ts'
import { figuresTogether, telling } from '../statistics/group.ts'

/** Does an author's `only` or `omit` mean this statistic: by value (23) or as written («2,5 млрд»)? */
export const isMeant = ({ quantity, figure, number }: Statistic, wanted: string | number): boolean =>
  typeof wanted === 'number'
    ? quantity.number === wanted
    : [figure.text, number.text, quantity.decimal].includes(wanted.trim())

/** The statistics that an author asked for with `only` and `omit`; without `only`, those that say something, if any do. */
export function selectStatistics(
  statistics: readonly Statistic[],
  { only, omit }: SlideOptions,
): readonly Statistic[] {
  const left = statistics.filter((statistic) => !omit?.some((wanted) => isMeant(statistic, wanted)))
  if (only) return left.filter((statistic) => only.some((wanted) => isMeant(statistic, wanted)))
  const worthShowing = telling(left)
  return worthShowing.length > 0 ? worthShowing : left
}

/** The figures of a statistics slide: one, or several where there are more than eight statistics. */
export function figuresFor(
  statistics: readonly Statistic[],
  { form }: SlideOptions,
  heading: string,
): StatisticsFigure[] {
  return figuresTogether(statistics).map((figure) => ({
    ...figure,
    form: form ?? figure.form,
    accent: accentOf(figure.statistics, heading),
  }))
}

/** The one statistic whose number the heading names; none where it names several or none. */
function accentOf(statistics: readonly Statistic[], heading: string): number | undefined {
  const numbers = new Set(heading.match(/\d+(?:[.,]\d+)?/g))
  const named = statistics.flatMap(({ number }, i) =>
    numbers.has(/\d+(?:[.,]\d+)?/.exec(number.text)?.[0] ?? '') ? [i] : [],
  )
  return named.length === 1 ? named[0] : undefined
}

/**
 * A list in the body replaces what the article gives: `- **23** зарубежных визита`. Its words are the author's own,
 * so their spans are empty; `check` holds the numbers against the article.
 */
export function writtenStatistics(blocks: readonly Block[], lang: string): Statistic[] {
  const list = blocks.find((block) => block.type === 'list')
  return (list?.items ?? []).map((item) => writtenStatistic(item, lang)).filter((one) => one !== undefined)
}

function writtenStatistic(item: ListItem, lang: string): Statistic | undefined {
  const at = item.inlines.findIndex((inline) => inline.type === 'strong')
  const strong = item.inlines[at]
  if (!strong) return undefined
  const own = (inlines: readonly Inline[]) => {
    const text = inlineText(inlines).trim()
    return text === '' ? undefined : { text, span: NOWHERE }
  }
  const figure = { text: inlineText([strong]).trim(), span: NOWHERE }
  const [read] = extractStatistics(inlineText(item.inlines.slice(at)), { lang })
  const digits = digitsOf(figure.text)
  return {
    kind: read?.kind ?? 'count',
    quantity: read?.quantity ?? { decimal: digits, number: Number(digits) },
    number: figure,
    figure,
    lead: own(item.inlines.slice(0, at)),
    label: own(item.inlines.slice(at + 1)),
    span: NOWHERE,
  }
}

/** «−12 500,5» → «-12500.5»: for figures that nothing is written beside. */
function digitsOf(figure: string): string {
  const joined = figure.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/g, '').replace(/[−–](?=\d)/, '-')
  return /-?\d+(?:[.,]\d+)?/.exec(joined)?.[0].replace(',', '.') ?? '0'
}

const NOWHERE = { start: 0, end: 0 }
