import type { Article } from '../model/article.ts'
import type { Message, Result } from '../model/message.ts'
import type { Outline, OutlineSlide } from '../model/outline.ts'
import type { Statistic } from '../model/statistic.ts'
import { divide, type Material } from './blocks.ts'
import { planClosing, planOpening } from './frame.ts'
import { headlinesOf } from './headline.ts'
import type { Planning } from './planning.ts'
import { rankSentences } from './salience.ts'
import { candidatesOf } from './shorten.ts'
import { Shown } from './shown.ts'
import { readSentences, type SourceSentence } from './source-sentence.ts'
import { planStatement } from './statement.ts'

export interface OutlineOptions {
  /** About how many slides. */
  readonly slides?: number
  readonly density?: 'low' | 'normal' | 'high'
  readonly title?: string
  /** `false`: no quotation slides. */
  readonly quotes?: boolean
  /** `false`: no statistics slides. */
  readonly statistics?: boolean
}

const MOST_SLIDES = 200
const BUDGET = { low: 24, normal: 36, high: 40 } as const
const MOST_ITEMS = { low: 2, normal: 4, high: 5 } as const

/** The plan of a deck: every sentence of the article on exactly one slide, in order. `statistics` are of `article.text`. */
export function planOutline(
  article: Article,
  statistics: readonly Statistic[],
  options: OutlineOptions = {},
): Result<Outline> {
  const sentences = readSentences(article)
  const salience = rankSentences(
    sentences,
    options.title ?? article.metadata.title ?? '',
    article.lang,
    statistics,
  )
  const opening = planOpening(article, sentences, salience, options.title)
  const density = options.density ?? 'normal'
  const planning: Planning = {
    salience,
    shown: new Shown(opening.slide.heading?.text ?? ''),
    budget: BUDGET[density],
    mostItems: MOST_ITEMS[density],
  }
  const rest = sentences.slice(opening.taken)
  const { target, messages } = targetWords(rest, options.slides)
  const body = planBody(rest, target, planning)
  return {
    value: {
      title: opening.title,
      lang: article.lang,
      slides: [opening.slide, ...body, planClosing(article)],
    },
    messages,
  }
}

function planBody(sentences: readonly SourceSentence[], target: number, planning: Planning): OutlineSlide[] {
  const run = sentences.map((sentence) => toMaterial(sentence, planning))
  return divide(run, target).map(({ start, end }) => planStatement(sentences.slice(start, end), planning))
}

function toMaterial(sentence: SourceSentence, { salience }: Planning): Material {
  const heading = headlinesOf(sentence, salience[sentence.index] ?? 0)[0]?.score
  const item = !sentence.insideQuotation && candidatesOf(sentence).length > 0
  return { sentence, words: sentence.tokens.length, heading, item }
}

/** Words of the article a slide: few in a short text, more in a long one, so that decks grow slower than texts. */
function targetWords(
  sentences: readonly SourceSentence[],
  slides: number | undefined,
): { readonly target: number; readonly messages: readonly Message[] } {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const target =
    slides === undefined
      ? Math.min(110, Math.max(40, 1.9 * Math.sqrt(words)))
      : words / Math.max(1, slides - 2)
  if (words / target <= MOST_SLIDES) return { target: Math.max(10, target), messages: [] }
  const message: Message = {
    rule: 'outline-slide-cap',
    severity: 'warning',
    text: `the article has ${words} words; the deck was kept to about ${MOST_SLIDES} slides with longer notes`,
    hint: 'Derive from a part of the article for slides that say more of it.',
  }
  return { target: words / MOST_SLIDES, messages: [message] }
}
