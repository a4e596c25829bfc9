import type { Deck } from '../model/deck.ts'
import type { PdfProperties } from './finish-pdf.ts'

/** What a PDF of the deck says of itself, but for its outline. */
export function deckProperties(deck: Deck, sourceDate: string | undefined): Omit<PdfProperties, 'outline'> {
  const { title, lang, author, subtitle, date } = deck.config
  return { title, lang, author, subject: subtitle, created: fileDate(sourceDate, date) }
}

/**
 * `SOURCE_DATE_EPOCH` (whole seconds since 1970), else the deck's date where it is written as `2025-03-14`, at
 * noon UTC so that it is that day everywhere. Never the clock: two exports of a deck are alike.
 */
export function fileDate(sourceDate: string | undefined, deckDate: string | undefined): Date | undefined {
  if (sourceDate !== undefined && /^\d{1,11}$/.test(sourceDate)) return new Date(Number(sourceDate) * 1000)
  const day = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(deckDate ?? '')?.[1]
  const date = day === undefined ? undefined : new Date(`${day}T12:00:00Z`)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}
