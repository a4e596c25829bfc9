import 'reveal.js/reveal.css'
import 'virtual:lectern/fonts.css'
import '../../assets/deck.css'
import '../../assets/runtime.css'
import '../../assets/speaker.css'
import Reveal from 'reveal.js'
import { acceptSlides } from './hot.ts'
import { mendPage, uncoverWhereAllShow } from './mend.ts'
import { deckOptions, receiverOptions } from './options.ts'
import { readPageData } from './page-data.ts'
import { acceptedQuery } from './query.ts'
import { connectSpeaker } from './speaker/session.ts'

/** False when the page is being loaded again with a clean address, where the browser cannot rewrite it in place. */
function cleanAddress(): boolean {
  const search = acceptedQuery(location.search)
  if (search === location.search) return true
  const address = location.pathname + search + location.hash
  try {
    history.replaceState(null, '', address)
  } catch {
    location.replace(address)
    return false
  }
  return true
}

async function start(): Promise<void> {
  const rightToLeft = document.documentElement.dir === 'rtl'
  if (new URLSearchParams(location.search).has('receiver')) {
    await Reveal.initialize(receiverOptions({ rightToLeft }))
    return
  }
  const data = readPageData(document)
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
  const ready = Reveal.initialize(deckOptions({ reducedMotion, rightToLeft }))
  uncoverWhereAllShow(Reveal, document)
  await ready
  mendPage(Reveal, data.labels)
  connectSpeaker(Reveal, data)
}

if (cleanAddress()) void start()
import.meta.hot?.on('lectern:slides', ({ html }) => acceptSlides(html))
