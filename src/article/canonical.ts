import type { Article } from '../model/article.ts'

/**
 * The body as it is written into `article.md`: one paragraph a line, blank lines between, hard-wrapped lines
 * joined, runs of spaces one space. Parsing it again gives the same paragraphs and sentences.
 */
export function canonicalBody(article: Article): string {
  const lines = article.paragraphs.map(({ span }) =>
    article.text.slice(span.start, span.end).replace(/\s{2,}|\n/gu, ' '),
  )
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`
}
