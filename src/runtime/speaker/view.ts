import type { RevealApi } from 'reveal.js'
import { element } from '../dom.ts'
import { openHelp, speakerHelp } from '../help.ts'
import { openJump } from '../jump.ts'
import { openOverview } from '../overview.ts'
import type { PageData } from '../page-data.ts'
import { currentStep, nextStep } from '../steps.ts'
import { listenForSpeakerKeys } from './keys.ts'
import { createNotesPane } from './notes.ts'
import { countWords, planTalk } from './pace.ts'
import { createPreviews } from './previews.ts'
import { lendStyles } from './styles.ts'
import { createTimePane } from './time.ts'
import { createTools } from './tools.ts'

/** Whatever changes what the deck shows. `lectern-slides`: the dev server has put new slides in. */
const EVENTS = [
  'slidechanged',
  'fragmentshown',
  'fragmenthidden',
  'paused',
  'resumed',
  'lectern-slides',
] as const

function talkPlan(deck: RevealApi, data: PageData) {
  const words = deck.getSlides().map((slide) => {
    const notes = slide.querySelectorAll('aside.notes [data-passage], aside.notes .remarks')
    return [...notes].reduce(
      (sum, part) => sum + countWords(part.textContent ?? '', slide.lang || data.lang),
      0,
    )
  })
  return planTalk(words, data.duration)
}

/** Builds the speaker's page in an empty window and keeps it at the deck's side. Returns what lets go of it. */
export function fillSpeakerWindow(
  deck: RevealApi,
  data: PageData,
  view: Window & typeof globalThis,
): () => void {
  const page = view.document
  const { labels } = data

  lendStyles(document, view)
  page.title = `${labels.speakerView} · ${data.title}`
  page.documentElement.lang = data.lang
  page.documentElement.dir = document.documentElement.dir

  const previews = createPreviews(page, labels)
  const notes = createNotesPane(page, labels)
  const time = createTimePane(page, labels, talkPlan(deck, data))
  const help = () => openHelp(page, labels, speakerHelp(labels, deck.getConfig().rtl === true))
  const jump = () => openJump(page, deck, labels)
  const overview = () => openOverview(page, deck, labels)
  const tools = createTools(page, deck, labels, { jump, help, keepPlace: notes.keepPlace })
  page.body.className = 'speaker'
  page.body.replaceChildren(
    element(
      page,
      'aside',
      { class: 'speaker-left', 'aria-label': labels.speakerView },
      ...previews.elements,
      time.element,
    ),
    element(page, 'main', { class: 'speaker-right' }, tools.element, notes.element),
    element(page, 'p', { class: 'speaker-alone', role: 'status' }, labels.deckClosed),
  )

  let shown: HTMLElement | undefined
  const show = (event?: Event) => {
    const now = currentStep(deck)
    const index = deck.getSlidePastCount()
    previews.show(now, nextStep(deck))
    if (shown !== now.slide || event?.type === 'lectern-slides') notes.show(now.slide, deck.getSlides())
    if (event?.type === 'slidechanged' && index > 0) time.begin()
    shown = now.slide
    tools.show(index)
    time.tick(index)
  }
  for (const event of EVENTS) deck.on(event, show)
  listenForSpeakerKeys(page, deck, {
    resizeText: tools.resizeText,
    scrollNotes: notes.scroll,
    startPause: time.startPause,
    jump,
    overview,
    help,
  })
  // The window's own timer, which ends with it: the deck's page may be hidden, and its timers slowed down.
  view.setInterval(() => time.tick(deck.getSlidePastCount()), 250)
  show()
  notes.element.focus()

  return () => {
    for (const event of EVENTS) deck.off(event, show)
  }
}
