import 'reveal.js/reveal.css'
import '../../assets/deck.css'
import '../../assets/read.css'
import '../../assets/runtime.css'
import '../../assets/speaker.css'
import Reveal from 'reveal.js'
import { measureBleed } from './bleed.ts'
import { fontsFirst, STARTING } from './fonts-first.ts'
import { deckHelp, openHelp } from './help.ts'
import { acceptSlides } from './hot.ts'
import { openJump } from './jump.ts'
import { listenForKeys } from './keyboard.ts'
import { mendPage, uncoverWhereAllShow } from './mend.ts'
import { deckOptions, receiverOptions } from './options.ts'
import { openOverview } from './overview.ts'
import { readPageData } from './page-data.ts'
import { showControlsWithPointer } from './pointer.ts'
import { acceptedQuery } from './query.ts'
import { followScrolling, isScrollView } from './scroll-view.ts'
import { connectSpeaker } from './speaker/session.ts'

/** False when the page is being loaded again with a clean address, where the browser cannot rewrite it in place. */
function cleanAddress(): boolean {
  const search = acceptedQuery(location.search)
  if (search === location.search) return true
  // From the whole address: a path that begins with // would be read as another host.
  const address = new URL(location.href)
  address.search = search
  try {
    history.replaceState(null, '', address)
  } catch {
    location.replace(address)
    return false
  }
  return true
}

async function start(): Promise<void> {
  await fontsFirst(document)
  const rightToLeft = document.documentElement.dir === 'rtl'
  if (new URLSearchParams(location.search).has('receiver')) {
    await Reveal.initialize(receiverOptions({ rightToLeft }))
    return
  }
  // Read when it is needed: the dev server may have renewed it.
  const data = () => readPageData(document)
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
  const ready = Reveal.initialize(deckOptions({ reducedMotion, rightToLeft }))
  uncoverWhereAllShow(Reveal, document)
  followScrolling(Reveal, document)
  await ready
  measureBleed(Reveal, document)
  mendPage(Reveal, data().labels)
  showControlsWithPointer(document)
  const help = () => {
    const { labels } = data()
    openHelp(document, labels, deckHelp(labels, document.documentElement.dir === 'rtl'))
  }
  const overview = () => {
    // On a phone all slides stand below each other already; a black screen stays black.
    if (!isScrollView(document) && !Reveal.isPaused()) openOverview(document, Reveal, data().labels)
  }
  listenForKeys(document, {
    s: connectSpeaker(Reveal, data),
    o: overview,
    Escape: overview,
    g: () => openJump(document, Reveal, data().labels),
    '?': help,
    F1: help,
  })
}

/** In a browser too old for this script the page stays what it is without one: a text to scroll. */
function showAsText(): void {
  document.documentElement.classList.remove('reveal-full-page', STARTING)
  document.documentElement.classList.add('no-js')
  Reveal.destroy()
}

if (cleanAddress()) {
  // Until here the page is styled as one that flows, for browsers without scripts.
  document.documentElement.classList.replace('no-js', STARTING)
  start().catch((error) => {
    if (!Reveal.isReady()) showAsText()
    throw error
  })
}
import.meta.hot?.on('lectern:slides', ({ html }) => acceptSlides(html))
