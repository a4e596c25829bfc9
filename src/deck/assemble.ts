import type { Article } from '../model/article.ts'
import type { DeckConfigSpec } from '../model/config.ts'
import type { Deck, Slide, StatisticsFigure } from '../model/deck.ts'
import type { Message, Result } from '../model/message.ts'
import type { SlideFile, SourceSlide } from '../model/slide.ts'
import type { Statistic } from '../model/statistic.ts'
import { statisticsOf } from '../statistics/article-statistics.ts'
import { type AssembledSlide, addStatisticsSlides } from './added-statistics.ts'
import { resolveConfig } from './config.ts'
import { layoutFor, quotationOf, textsOf } from './content.ts'
import { figuresFor, selectStatistics, writtenStatistics } from './figures.ts'
import { notesOf } from './notes.ts'
import { optionsWithoutEffect } from './option-without-effect.ts'
import { indexSentences, type SentenceIndex, statisticsBySentence } from './sentences.ts'
import { slideIds } from './slide-ids.ts'
import { planSpeaking, type SlideSentences } from './speaking-plan.ts'

export interface DeckSources {
  readonly config: DeckConfigSpec
  readonly article: Article
  readonly files: readonly SlideFile[]
}

/**
 * Slide files + article → the complete deck: notes and statistics are computed here, from the article, every time.
 * Messages: `source-not-in-article`, `text-without-slide`, `duplicate-id`, `no-statistics`, `no-quotation`,
 * `option-without-effect`.
 */
export function assembleDeck({ config: spec, article, files }: DeckSources): Result<Deck> {
  const config = resolveConfig(spec, article)
  const index = indexSentences(article)
  const statistics = statisticsBySentence(statisticsOf(article), index)
  const sources = files.flatMap((file) => file.slides)
  const ids = slideIds(files)
  const plan = planSpeaking(sources, index)
  const messages: Message[] = [...ids.messages, ...plan.messages]
  const slides = sources.map((source, i): AssembledSlide => {
    const sentences = plan.value[i] ?? { named: [], spoken: [] }
    const named = sentences.named.flatMap((sentence) => statistics.get(sentence) ?? [])
    const slide = assembleSlide(source, {
      id: ids.value[i] ?? '',
      isFirst: i === 0,
      deckLang: config.lang,
      article,
      index,
      sentences,
      statistics: named,
    })
    messages.push(
      ...missingContent(slide.slide, source),
      ...optionsWithoutEffect(source, slide.slide.layout, named),
    )
    return slide
  })
  const wanted = config.statistics === 'auto'
  return {
    value: { config, article, slides: addStatisticsSlides(slides, wanted, statistics, index) },
    messages,
  }
}

interface SlideContext {
  readonly id: string
  readonly isFirst: boolean
  readonly deckLang: string
  readonly article: Article
  readonly index: SentenceIndex
  readonly sentences: SlideSentences
  /** Those of the sentences that the slide names. */
  readonly statistics: readonly Statistic[]
}

function assembleSlide(source: SourceSlide, context: SlideContext): AssembledSlide {
  const { options, blocks, remarks, place } = source
  const layout = options.layout ?? layoutFor(blocks, context.isFirst)
  const lang = options.lang ?? langOf(context)
  const [figure, ...more] = layout === 'statistics' ? statisticsFigures(source, lang, context.statistics) : []
  const items = [...textsOf(blocks), ...(figure?.statistics ?? []).map((statistic) => figureText(statistic))]
  const slide: Slide = {
    id: context.id,
    layout,
    lang,
    place,
    blocks,
    figure,
    quotation: layout === 'quote' ? quotationOf(blocks) : undefined,
    notes: notesOf(context.sentences, items, remarks, context.article, context.index),
    source: options.source,
  }
  return { slide, options, sentences: context.sentences, more }
}

/** The language of all that the slide names, where it is one; else the deck's. */
function langOf({ sentences, index, deckLang }: SlideContext): string {
  const langs = new Set(sentences.named.map((i) => index.all[i]?.paragraph.lang))
  const [only] = langs
  return langs.size === 1 && only ? only : deckLang
}

function statisticsFigures(
  { blocks, options }: SourceSlide,
  lang: string,
  statistics: readonly Statistic[],
): StatisticsFigure[] {
  const written = writtenStatistics(blocks, lang)
  const heading = textsOf(blocks.filter((block) => block.type === 'heading')).join(' ')
  return figuresFor(written.length > 0 ? written : selectStatistics(statistics, options), options, heading)
}

const figureText = ({ lead, figure, label }: Statistic) =>
  [lead?.text, figure.text, label?.text].filter((part) => part !== undefined).join(' ')

function missingContent(slide: Slide, source: SourceSlide): Message[] {
  if (slide.layout === 'statistics' && !slide.figure) {
    return [
      {
        rule: 'no-statistics',
        severity: 'warning',
        text: 'This statistics slide has no statistic: its source holds none that can be shown.',
        place: source.keyPlaces.source ?? source.keyPlaces.layout ?? slide.place,
        hint: 'Name another source, check `only` and `omit`, or write a list: - **23** what it counts',
      },
    ]
  }
  if (slide.layout === 'quote' && !slide.quotation) {
    return [
      {
        rule: 'no-quotation',
        severity: 'error',
        text: 'This quote slide has no quotation.',
        place: source.keyPlaces.layout ?? slide.place,
        hint: 'Write it as a block quote: a line that begins with >, and > — Name, role beneath.',
      },
    ]
  }
  return []
}
