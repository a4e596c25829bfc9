import type { RevealApi } from 'reveal.js'
import { listenForKeys } from '../keyboard.ts'

interface SpeakerActions {
  resizeText(by: number): void
  scrollNotes(share: number): void
  startPause(): void
  jump(): void
  overview(): void
  help(): void
}

/**
 * The keyboard of the speaker window: the deck's keys, except that the up and down arrows scroll the notes.
 * What a clicker sends (PageUp, PageDown, `.`) works as well.
 */
export function listenForSpeakerKeys(page: Document, deck: RevealApi, actions: SpeakerActions): void {
  const rightToLeft = deck.getConfig().rtl === true
  const next = () => deck.next()
  const previous = () => deck.prev()
  const black = () => deck.togglePause()
  const larger = () => actions.resizeText(1)
  const smaller = () => actions.resizeText(-1)
  listenForKeys(page, {
    ArrowRight: rightToLeft ? previous : next,
    ArrowLeft: rightToLeft ? next : previous,
    PageDown: next,
    PageUp: previous,
    Space: next,
    'Shift+Space': previous,
    n: next,
    l: next,
    p: previous,
    h: previous,
    Home: () => deck.slide(0),
    End: () => deck.slide(deck.getHorizontalSlides().length - 1),
    b: black,
    '.': black,
    o: actions.overview,
    Escape: actions.overview,
    ArrowDown: () => actions.scrollNotes(0.5),
    ArrowUp: () => actions.scrollNotes(-0.5),
    '+': larger,
    '=': larger,
    '-': smaller,
    t: actions.startPause,
    g: actions.jump,
    '?': actions.help,
    F1: actions.help,
    // Some clickers send it to start the show; there is nothing to load again here.
    F5: () => {},
  })
}
