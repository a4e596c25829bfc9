import Reveal from 'reveal.js'
import { mendPage } from './mend.ts'
import { SCROLL_VIEW_WIDTH } from './options.ts'
import { PAGE_DATA_ID, readPageData } from './page-data.ts'
import { isScrollView } from './scroll-view.ts'

/**
 * Puts the slides of a newly built page in place of the old ones and stays on the same slide (by its id; when it is
 * gone, at the same position). `html` is the whole page.
 */
export function acceptSlides(html: string): void {
  // Vite's note of what was wrong stays until the page is loaded again; what was wrong is mended now.
  document.querySelector('vite-error-overlay')?.remove()
  const built = new DOMParser().parseFromString(html, 'text/html')
  const slides = document.querySelector('.slides')
  const fresh = built.querySelector('.slides')
  if (!slides || !fresh || !Reveal.isReady()) return

  const id = Reveal.getCurrentSlide().id
  const { h, v, f } = Reveal.getIndices()
  const scrolled = isScrollView(document)
  // The scroll view keeps a copy of the slides to come back to: it has to be left first.
  if (scrolled) Reveal.configure({ scrollActivationWidth: 0 })

  document.title = built.title
  for (const name of ['lang', 'dir', 'data-theme']) {
    const value = built.documentElement.getAttribute(name)
    if (value === null) document.documentElement.removeAttribute(name)
    else document.documentElement.setAttribute(name, value)
  }
  renewPageData(built)
  slides.replaceChildren(...fresh.children)
  Reveal.configure({ rtl: document.documentElement.dir === 'rtl' })
  Reveal.sync()
  mendPage(Reveal, readPageData(document).labels)
  const same = id === '' ? null : document.getElementById(id)
  if (same) {
    const place = Reveal.getIndices(same)
    Reveal.slide(place.h, place.v, f)
  } else {
    Reveal.slide(Math.min(h, slides.children.length - 1), v)
  }
  if (scrolled) Reveal.configure({ scrollActivationWidth: SCROLL_VIEW_WIDTH })
  Reveal.dispatchEvent({ type: 'lectern-slides' })
}

/** Title, labels and planned length of the new page: they are read again by what opens next. */
function renewPageData(built: Document): void {
  const data = document.getElementById(PAGE_DATA_ID)
  const fresh = built.getElementById(PAGE_DATA_ID)
  if (data && fresh) data.textContent = fresh.textContent
}
