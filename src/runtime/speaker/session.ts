import type { RevealApi } from 'reveal.js'
import { button, element } from '../dom.ts'
import type { PageData } from '../page-data.ts'
import { recall, remember, session } from '../storage.ts'
import { fillSpeakerWindow } from './view.ts'

const NAME = 'lectern-speaker'
const OPEN = 'lectern-speaker-open'
/** Milliseconds a window is given to load a blank page. */
const REST = 200

type SpeakerWindow = Window & typeof globalThis

/**
 * Finds the speaker window again when this page was reloaded beside it. Returns what opens it, or brings it to the
 * front.
 */
export function connectSpeaker(deck: RevealApi, data: () => PageData): () => void {
  let view: SpeakerWindow | undefined
  let release: (() => void) | undefined

  function attach(found: Window): void {
    const page = ownPage(found)
    if (!page) {
      // Beside a deck opened from disk, a page that was reloaded is a stranger to the other: only a new window helps.
      found.close()
      setTimeout(openAnew, REST)
      return
    }
    view = page
    release?.()
    release = fillSpeakerWindow(deck, data(), page)
    remember(session, OPEN, true)
    // The window was closed, or reloaded by the speaker: then its page is empty and is built again.
    const unloaded = () => {
      if (view !== page) return
      if (found.closed) forget()
      else attach(found)
    }
    page.addEventListener('pagehide', () => setTimeout(unloaded, REST), { once: true })
  }

  function forget(): void {
    release?.()
    release = undefined
    view = undefined
    remember(session, OPEN, false)
  }

  function openAnew(): void {
    const opened = window.open('', NAME, 'popup,width=1280,height=800')
    if (opened) attach(opened)
    else askForWindow(data(), openAnew)
  }

  let told = JSON.stringify(data())
  deck.on('lectern-slides', () => {
    const now = JSON.stringify(data())
    // Another title, language or length of the talk: the speaker's page is built anew.
    if (now !== told && view && !view.closed) view.location.reload()
    told = now
  })
  window.addEventListener('pagehide', () => {
    if (view && !view.closed) view.document.body.classList.add('speaker-left-alone')
  })
  if (recall(session, OPEN) === true) openAnew()
  return () => {
    if (view && !view.closed) view.focus()
    else openAnew()
  }
}

/** The window's globals, when its page has our origin and may be built by us. */
function ownPage(found: Window): SpeakerWindow | null {
  try {
    return found.document.defaultView
  } catch {
    return null
  }
}

function askForWindow(data: PageData, open: () => void): void {
  document.querySelector('.lectern-notice')?.remove()
  const notice = element(
    document,
    'div',
    { class: 'lectern-notice', role: 'alert' },
    element(document, 'p', {}, data.labels.popupBlocked),
  )
  const close = () => notice.remove()
  notice.append(
    button(document, data.labels.openSpeakerView, 'lectern-link', () => {
      close()
      open()
    }),
    button(document, data.labels.close, 'lectern-link', close),
  )
  document.body.append(notice)
}
