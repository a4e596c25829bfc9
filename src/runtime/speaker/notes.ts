import type { Labels } from '../../language/language.ts'
import { element } from '../dom.ts'
import { recall, remember, session } from '../storage.ts'
import { showSpokenBefore } from './spoken-before.ts'

const KEY = 'lectern-notes-places'

/** Slide id → how far its notes are scrolled, as a share of their height (the text size may change). */
function recallPlaces(): Map<string, number> {
  const kept = recall(session, KEY)
  const places = new Map<string, number>()
  if (typeof kept !== 'object' || kept === null) return places
  for (const [id, place] of Object.entries(kept)) if (typeof place === 'number') places.set(id, place)
  return places
}

export interface NotesPane {
  readonly element: HTMLElement
  /** Shows the notes of a slide, where they were left; `slides` are all of the deck's. */
  show(slide: HTMLElement, slides: readonly HTMLElement[]): void
  /** Scrolls by a share of the pane's height: 0.5 is half a page down. */
  scroll(share: number): void
  /** Does something to the size of the text, and keeps the place. */
  keepPlace(change: () => void): void
}

export function createNotesPane(page: Document, labels: Labels): NotesPane {
  const places = recallPlaces()
  const pane = element(page, 'section', { class: 'speaker-notes', tabindex: '0', 'aria-label': labels.notes })
  let shown = ''
  const goTo = (place: number) => {
    pane.scrollTop = place * pane.scrollHeight
  }
  pane.addEventListener(
    'scroll',
    () => {
      places.set(shown, pane.scrollTop / Math.max(1, pane.scrollHeight))
      remember(session, KEY, Object.fromEntries(places))
    },
    { passive: true },
  )
  return {
    element: pane,
    show(slide, slides) {
      const notes = slide.querySelector('aside.notes')
      pane.setAttribute('lang', notes?.getAttribute('lang') || slide.lang)
      const parts = [...(notes?.childNodes ?? [])].map((part) => page.importNode(part, true))
      const place = places.get(slide.id) ?? 0
      shown = slide.id
      pane.replaceChildren(
        ...(notes?.textContent?.trim()
          ? parts
          : [element(page, 'p', { class: 'speaker-no-notes' }, labels.noNotes)]),
      )
      labelRemarks(pane, labels)
      showSpokenBefore(pane, slides, labels)
      goTo(place)
    },
    scroll(share) {
      pane.scrollBy({ top: share * pane.clientHeight })
    },
    keepPlace(change) {
      const place = places.get(shown) ?? 0
      change()
      goTo(place)
    },
  }
}

/** The speaker's own remarks stand apart from the article's words, under a heading of their own. */
function labelRemarks(pane: HTMLElement, labels: Labels): void {
  for (const remarks of pane.querySelectorAll('.remarks')) {
    remarks.prepend(element(pane.ownerDocument, 'p', { class: 'speaker-label' }, labels.remarks))
  }
}
