import { languageOf } from '../language/index.ts'
import type { Statistic } from '../model/statistic.ts'
import type { SourceSentence } from './source-sentence.ts'
import { contentStems } from './source-sentence.ts'
import { textRank } from './text-rank.ts'
import { tokenize } from './tokens.ts'

/** What makes a sentence worth showing. Tuned on English texts with marked salient sentences. */
const WEIGHTS = {
  position: 2,
  textRank: 1,
  titleOverlap: 0.8,
  firstInParagraph: 0.3,
  numbers: 0.4,
  names: 0.4,
  lengthFit: 0.8,
} as const

const MAXIMUM = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)
/** Sentences of about this many words say one thing. */
const IDEAL_WORDS = 18

/** How much each sentence says of the whole article, from 0 to 1. */
export function rankSentences(
  sentences: readonly SourceSentence[],
  title: string,
  lang: string,
  statistics: readonly Statistic[],
): number[] {
  const ranks = textRank(sentences.map(({ stems }) => stems))
  const titleStems = contentStems(tokenize(title), languageOf(lang))
  const numbers = statisticsPerSentence(sentences, statistics)
  return sentences.map((sentence, i) => {
    const { stems, tokens } = sentence
    const shared = [...titleStems].filter((stem) => stems.has(stem)).length
    const names = tokens.filter(({ text, start }) => start > 1 && /^\p{Lu}\p{Ll}/u.test(text)).length
    const total =
      WEIGHTS.position / Math.sqrt(1 + i) +
      WEIGHTS.textRank * (ranks[i] ?? 0) +
      WEIGHTS.titleOverlap * (titleStems.size > 0 ? Math.min(1, (1.5 * shared) / titleStems.size) : 0) +
      WEIGHTS.firstInParagraph * (sentence.sentence === 1 ? 1 : 0) +
      WEIGHTS.numbers * Math.min(1, (numbers[i] ?? 0) / 3) +
      WEIGHTS.names * Math.min(1, names / 4) +
      WEIGHTS.lengthFit * Math.exp(-(((tokens.length - IDEAL_WORDS) / IDEAL_WORDS) ** 2))
    return total / MAXIMUM
  })
}

/** Statistics are in the order of the text, as the sentences are. */
function statisticsPerSentence(
  sentences: readonly SourceSentence[],
  statistics: readonly Statistic[],
): number[] {
  const counts = sentences.map(() => 0)
  let at = 0
  for (const { number } of statistics) {
    while (at < sentences.length - 1 && (sentences[at]?.span.end ?? 0) <= number.span.start) at++
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
