import type { RevealApi } from 'reveal.js'

/** Milliseconds without scrolling after which the address follows. */
const REST = 150
/** A slide whose head is this near to the window's (px) is the one being read. */
const TOP = 60

/** Whether all slides stand below each other: by itself on a narrow phone, or by `?view=scroll`. */
export const isScrollView = (page: Document): boolean => page.body.classList.contains('reveal-scroll')

/**
 * In the scroll view our slides are as high as their text, where reveal.js counts on pages of one height: it would
 * scroll to the wrong slide, and it leaves the address alone. Both are done here instead.
 */
export function followScrolling(deck: RevealApi, page: Document): void {
  // reveal.js writes the first slide into the address before it reads which one was asked for.
  let target = page.getElementById(decodeURIComponent(location.hash.split('/')[1] ?? ''))
  const goToTarget = () => {
    if (isScrollView(page)) target?.scrollIntoView()
  }
  let started = false
  deck.on('ready', () => {
    started = true
    goToTarget()
  })
  // Texts change their heights when their fonts arrive.
  void page.fonts.ready.then(goToTarget)
  deck.on('beforeslidechange', (event) => {
    if (!isScrollView(page)) return
    event.preventDefault()
    if (!started) return
    const index: unknown = 'indexh' in event ? event.indexh : undefined
    target = (typeof index === 'number' ? deck.getSlides()[index] : undefined) ?? null
    goToTarget()
  })

  let timeout = 0
  const follow = () => {
    const shown = deck.getSlides().findLast((slide) => slide.getBoundingClientRect().top <= TOP)
    if (isScrollView(page) && shown) history.replaceState(null, '', `#/${encodeURIComponent(shown.id)}`)
  }
  page.body.addEventListener(
    'scroll',
    () => {
      clearTimeout(timeout)
      timeout = window.setTimeout(follow, REST)
    },
    { passive: true },
  )
}
