import { latinLanguage } from './article/latin-language.ts'
import { parseArticle as parse } from './article/parse.ts'
import { readArticle as read } from './slides/article-file.ts'

export { checkDeck } from './check/check.ts'
export { assembleDeck, type DeckSources } from './deck/assemble.ts'
export { withoutNotes } from './deck/without-notes.ts'
export type { Article, ArticleMetadata, Paragraph, Sentence } from './model/article.ts'
export type { DeckConfig, DeckConfigSpec } from './model/config.ts'
export type { Deck, Notes, Slide, StatisticsFigure } from './model/deck.ts'
export type { Message, Result, Severity } from './model/message.ts'
export type { Outline, OutlineSlide, Quotation } from './model/outline.ts'
export type { Phrase, Place, Span } from './model/place.ts'
export type { LayoutName, SlideFile, SlideOptions, SourceSlide } from './model/slide.ts'
export type { Quantity, Statistic, StatisticForm, StatisticKind } from './model/statistic.ts'
export { type OutlineOptions, planOutline } from './outline/plan.ts'
export { type DeckPage, renderDeck } from './render/page.ts'
export { readSlides, type TextFile } from './slides/read.ts'
export { writeSlides } from './slides/write.ts'
export { extractStatistics } from './statistics/extract.ts'

/** `parseArticle`, with every language told from its text. */
export const parseArticle: typeof parse = (text, options) => parse(text, { latinLanguage, ...options })

/** `readArticle`, with every language told from its text. */
export const readArticle: typeof read = (file, options) => read(file, { latinLanguage, ...options })
