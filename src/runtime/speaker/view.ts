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
  lendStyles(document, view)
  page.title = `${data.labels.speakerView} · ${data.title}`
  page.documentElement.lang = data.lang
  page.documentElement.dir = document.documentElement.dir
  const panes = createPanes(page, deck, data)
  const { notes, time } = panes
  const show = follow(deck, panes)
  for (const event of EVENTS) deck.on(event, show)
  // The window's own timer, which ends with it: the deck's page may be hidden, and its timers slowed down.
  view.setInterval(() => time.tick(deck.getSlidePastCount()), 250)
  show()
  notes.element.focus()
  return () => {
    for (const event of EVENTS) deck.off(event, show)
  }
}

/** Fills the body of the page with its panes and listens for keys. */
function createPanes(page: Document, deck: RevealApi, data: PageData) {
  const { labels } = data
  const previews = createPreviews(page, labels)
  const notes = createNotesPane(page, labels)
  const time = createTimePane(page, labels, talkPlan(deck, data))
  const dialogs = {
    help: () => openHelp(page, labels, speakerHelp(labels, deck.getConfig().rtl === true)),
    jump: () => openJump(page, deck, labels),
    overview: () => openOverview(page, deck, labels),
  }
  const tools = createTools(page, deck, labels, { ...dialogs, keepPlace: notes.keepPlace })
  const name = { 'aria-label': labels.speakerView }
  page.body.className = 'speaker'
  page.body.replaceChildren(
    element(page, 'aside', { class: 'speaker-left', ...name }, ...previews.elements, time.element),
    element(page, 'main', { class: 'speaker-right' }, tools.element, notes.element),
    element(page, 'p', { class: 'speaker-alone', role: 'status' }, labels.deckClosed),
  )
  listenForSpeakerKeys(page, deck, {
    ...dialogs,
    resizeText: tools.resizeText,
    scrollNotes: notes.scroll,
    startPause: time.startPause,
  })
  return { previews, notes, time, tools }
}

/** Shows in every pane where the deck is, whenever the deck says that it has moved. */
function follow(deck: RevealApi, { previews, notes, time, tools }: ReturnType<typeof createPanes>) {
  let shown: HTMLElement | undefined
  return (event?: Event): void => {
    const now = currentStep(deck)
    const index = deck.getSlidePastCount()
    previews.show(now, nextStep(deck))
    if (shown !== now.slide || event?.type === 'lectern-slides') notes.show(now.slide, deck.getSlides())
    if (event?.type === 'slidechanged' && index > 0) time.begin()
    shown = now.slide
    tools.show(index)
    time.tick(index)
  }
}
