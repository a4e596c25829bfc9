import type { RevealApi } from 'reveal.js'

interface SpeakerActions {
  resizeText(by: number): void
  scrollNotes(share: number): void
  startPause(): void
}

/**
 * The keyboard of the speaker window: the deck's keys, except that the up and down arrows scroll the notes.
 * By `code`, so that they work on any keyboard layout; what a clicker sends (PageUp, PageDown, `.`) as well.
 */
export function listenForKeys(page: Document, deck: RevealApi, actions: SpeakerActions): void {
  const { rtl } = deck.getConfig()
  const next = () => deck.next()
  const previous = () => deck.prev()
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: rtl ? previous : next,
    ArrowLeft: rtl ? next : previous,
    PageDown: next,
    PageUp: previous,
    Space: next,
    KeyN: next,
    KeyL: next,
    KeyP: previous,
    KeyH: previous,
    Home: () => deck.slide(0),
    End: () => deck.slide(deck.getHorizontalSlides().length - 1),
    KeyB: () => deck.togglePause(),
    Period: () => deck.togglePause(),
    KeyO: () => deck.toggleOverview(),
    Escape: () => deck.toggleOverview(),
    ArrowDown: () => actions.scrollNotes(0.5),
    ArrowUp: () => actions.scrollNotes(-0.5),
    Equal: () => actions.resizeText(1),
    NumpadAdd: () => actions.resizeText(1),
    Minus: () => actions.resizeText(-1),
    NumpadSubtract: () => actions.resizeText(-1),
    KeyT: actions.startPause,
    // Some clickers send it to start the show; there is nothing to load again here.
    F5: () => {},
  }
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || page.querySelector('dialog[open]')) return
    const pressesButton = page.activeElement?.tagName === 'BUTTON' && ['Space', 'Enter'].includes(event.code)
    const action = event.shiftKey && event.code === 'Space' ? previous : keys[event.code]
    if (!action || pressesButton) return
    event.preventDefault()
    action()
  })
}
