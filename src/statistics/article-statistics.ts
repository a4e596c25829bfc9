import type { Article } from '../model/article.ts'
import type { Span } from '../model/place.ts'
import type { Statistic } from '../model/statistic.ts'
import { extractStatistics } from './extract.ts'

/** Every statistic of an article in order, spans into `article.text`. Each paragraph is read in its own language. */
export function statisticsOf(article: Article): Statistic[] {
  return article.paragraphs.flatMap((paragraph) =>
    extractStatistics(article.text.slice(paragraph.span.start, paragraph.span.end), {
      lang: paragraph.lang,
    }).map((statistic) => shifted(statistic, paragraph.span.start)),
  )
}

function shifted(statistic: Statistic, by: number): Statistic {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by })
  const phrase = <T extends { readonly span: Span } | undefined>(part: T): T =>
    part ? { ...part, span: move(part.span) } : part
  return {
    ...statistic,
    number: phrase(statistic.number),
    figure: phrase(statistic.figure),
    unit: phrase(statistic.unit),
    qualifier: phrase(statistic.qualifier),
    lead: phrase(statistic.lead),
    label: phrase(statistic.label),
    rate: phrase(statistic.rate),
    period: phrase(statistic.period),
    span: move(statistic.span),
  }
}
