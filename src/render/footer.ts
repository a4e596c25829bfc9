import type { Deck } from '../model/deck.ts'
import { type Html, html } from './html.ts'

/** Longest title, in characters, that a footer bears without drawing the eye. */
const LONGEST = 45
const SHORTEST = 8

/**
 * The deck's short title, or a title that is short by itself. A long one is cut where its first phrase ends
 * («Мост через Озёрную: год первый …» at the colon); where it has none, nothing is better than half a sentence.
 */
function footerTitle({ config: { title, shortTitle } }: Deck): string {
  if (shortTitle !== title || title.length <= LONGEST) return shortTitle
  const phrase = title.split(/[:.,;(]\s|\s[—–-]\s/u)[0]?.trim() ?? ''
  return phrase.length >= SHORTEST && phrase.length <= LONGEST ? phrase : ''
}

/** Short title at one side, «3 / 14» at the other. */
export const footerHtml = (deck: Deck, index: number): Html =>
  html`<p class="footer" lang="${deck.config.lang}"><span>${footerTitle(deck)}</span><span>${index + 1} / ${deck.slides.length}</span></p>`
