import type { Article } from '../model/article.ts'
import type { DeckConfig, DeckConfigSpec } from '../model/config.ts'

/** Fills in what `deck.yaml` leaves open: from the article's metadata, else the defaults that stand here. */
export function resolveConfig(spec: DeckConfigSpec, article: Article): DeckConfig {
  const title = spec.title ?? article.metadata.title ?? ''
  return {
    ...spec,
    title,
    shortTitle: spec.shortTitle ?? title,
    lang: spec.lang ?? article.lang,
    author: spec.author ?? article.metadata.author,
    date: spec.date ?? article.metadata.date,
    theme: spec.theme ?? 'light',
    statistics: spec.statistics ?? 'auto',
  }
}
