import type { Article } from '../../src/model/article.ts'
import type { DeckConfig } from '../../src/model/config.ts'
import type { Block, Inline } from '../../src/model/content.ts'
import type { Deck, Notes, Slide } from '../../src/model/deck.ts'
import type { Phrase } from '../../src/model/place.ts'
import type { LayoutName } from '../../src/model/slide.ts'
import type { Statistic } from '../../src/model/statistic.ts'

const NO_NOTES: Notes = { passages: [], spokenBefore: [], remarks: [] }

const text = (words: string): readonly Inline[] => [{ type: 'text', text: words }]

export const heading = (words: string, level = 1): Block => ({
  type: 'heading',
  level,
  inlines: text(words),
  line: 1,
})

export const paragraph = (words: string): Block => ({ type: 'paragraph', inlines: text(words), line: 2 })

/** A bulleted list; an item may begin with a date: `['1998', 'founded']`. */
export const list = (...items: readonly (string | readonly [string, string])[]): Block => ({
  type: 'list',
  ordered: false,
  line: 3,
  items: items.map((item) => ({
    inlines:
      typeof item === 'string'
        ? text(item)
        : [
            { type: 'strong' as const, children: text(item[0]) },
            { type: 'text' as const, text: ` ${item[1]}` },
          ],
    blocks: [],
    line: 3,
  })),
})

const phrase = (words: string): Phrase => ({ text: words, span: { start: 0, end: words.length } })

interface StatisticWords {
  readonly figure: string
  readonly value: number
  readonly lead?: string
  readonly label?: string
  readonly period?: string
  readonly qualifier?: string
  readonly kind?: Statistic['kind']
  readonly change?: Statistic['change']
}

export function statistic(words: StatisticWords): Statistic {
  const { figure, value, lead, label, period, qualifier, kind = 'count', change } = words
  return {
    kind,
    quantity: { decimal: String(value), number: value },
    number: phrase(figure),
    figure: phrase(figure),
    span: { start: 0, end: 1 },
    ...(lead !== undefined && { lead: phrase(lead) }),
    ...(label !== undefined && { label: phrase(label) }),
    ...(period !== undefined && { period: phrase(period) }),
    ...(qualifier !== undefined && { qualifier: phrase(qualifier) }),
    ...(change !== undefined && { change }),
  }
}

export function slide(
  id: string,
  layout: LayoutName,
  blocks: readonly Block[],
  more: Partial<Pick<Slide, 'figure' | 'quotation' | 'lang' | 'notes'>> = {},
): Slide {
  return {
    id,
    layout,
    lang: 'ru',
    place: { file: `${id}.md`, line: 1 },
    blocks,
    notes: NO_NOTES,
    source: [],
    ...more,
  }
}

export function deck(slides: readonly Slide[], config: Partial<DeckConfig> = {}): Deck {
  const title = config.title ?? 'Мост через реку'
  const article: Article = { metadata: { title }, lang: config.lang ?? 'ru', text: '', paragraphs: [] }
  return {
    config: { title, shortTitle: title, lang: 'ru', theme: 'light', statistics: 'auto', ...config },
    article,
    slides,
  }
}
