import type { Article, Paragraph, Sentence } from '../model/article.ts'
import type { SourcePoint, SourceRange } from '../model/source.ts'
import type { Statistic } from '../model/statistic.ts'

/** A sentence with its paragraph and its number in the whole article, from 0. */
export interface ArticleSentence {
  readonly index: number
  /** Where it stands in its paragraph, and the paragraph in the article, from 1. */
  readonly point: Required<SourcePoint>
  readonly paragraph: Paragraph
  readonly sentence: Sentence
}

/** All sentences of an article in order, and the way from a source to them. */
export interface SentenceIndex {
  readonly all: readonly ArticleSentence[]
  /** Indices that a range names; undefined where it reaches beyond the article. */
  resolve(range: SourceRange): readonly number[] | undefined
  /** `p3.2` of a sentence's index. */
  pointOf(index: number): SourcePoint
}

export function indexSentences(article: Article): SentenceIndex {
  const all: ArticleSentence[] = []
  const firstOf: number[] = []
  article.paragraphs.forEach((paragraph, p) => {
    firstOf.push(all.length)
    paragraph.sentences.forEach((sentence, s) => {
      all.push({ index: all.length, point: { paragraph: p + 1, sentence: s + 1 }, paragraph, sentence })
    })
  })
  const at = (point: SourcePoint, end: 'from' | 'to'): number | undefined => {
    const first = firstOf[point.paragraph - 1]
    const count = article.paragraphs[point.paragraph - 1]?.sentences.length
    if (first === undefined || count === undefined) return undefined
    if (point.sentence === undefined) return end === 'from' ? first : first + count - 1
    return point.sentence <= count ? first + point.sentence - 1 : undefined
  }
  return {
    all,
    resolve(range) {
      const from = at(range.from, 'from')
      const to = at(range.to, 'to')
      if (from === undefined || to === undefined) return undefined
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
    },
    pointOf(index) {
      const sentence = all[index]
      if (!sentence) throw new RangeError(`the article has no sentence ${index}`)
      return sentence.point
    },
  }
}

/** The statistics of each sentence, by its index; both lists are in the order of the text. */
export function statisticsBySentence(
  statistics: readonly Statistic[],
  index: SentenceIndex,
): ReadonlyMap<number, readonly Statistic[]> {
  const bySentence = new Map<number, Statistic[]>()
  let at = 0
  for (const statistic of statistics) {
    const { start } = statistic.number.span
    while (at < index.all.length && (index.all[at]?.sentence.span.end ?? 0) <= start) at++
    const there = bySentence.get(at)
    if (there) there.push(statistic)
    else bySentence.set(at, [statistic])
  }
  return bySentence
}
