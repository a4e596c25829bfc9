import type { Deck } from '../model/deck.ts'

/**
 * The deck for the public: what is on the slides, and nothing that stands only in the notes. The article keeps
 * its title, author, date and address; its text is gone, so nothing made from this deck can hold it.
 */
export function withoutNotes(deck: Deck): Deck {
  return {
    ...deck,
    article: { ...deck.article, text: '', paragraphs: [] },
    slides: deck.slides.map((slide) => ({
      ...slide,
      notes: { passages: [], spokenBefore: [], remarks: [] },
    })),
  }
}
