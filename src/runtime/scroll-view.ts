import type { RevealApi } from 'reveal.js'
import { showSlide } from './steps.ts'

/** Milliseconds without scrolling after which the address follows. */
const REST = 150
/** A slide whose head is this near to the window's (px) is the one being read. */
const TOP = 60

/** Whether all slides stand below each other: by itself on a narrow phone, or by `?view=scroll`. */
export const isScrollView = (page: Document): boolean => page.body.classList.contains('reveal-scroll')

/** A part of an address; empty where a messenger cut it within a letter («%D0%B»). */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/**
 * In the scroll view our slides are as high as their text, where reveal.js counts on pages of one height: it would
 * scroll to the wrong slide, and it leaves the address alone. Both are done here instead.
 */
export function followScrolling(deck: RevealApi, page: Document): void {
  // reveal.js writes the first slide into the address before it reads which one was asked for.
  let target = page.getElementById(decoded(location.hash.split('/')[1] ?? ''))
  /** Id of the slide that is being read: turning the phone makes new elements of the slides. */
  let read = target?.id
  const goToTarget = () => {
    if (!isScrollView(page) || !target) return
    target.scrollIntoView()
    read = target.id
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
    const shown = slideInView(deck, page, target)
    if (!isScrollView(page) || !shown) return
    read = shown.id
    history.replaceState(null, '', `#/${encodeURIComponent(read)}`)
  }
  page.body.addEventListener(
    'scroll',
    () => {
      clearTimeout(timeout)
      timeout = window.setTimeout(follow, REST)
    },
    { passive: true },
  )
  let scrolled = isScrollView(page)
  const turn = () => {
    if (scrolled === isScrollView(page)) return
    scrolled = !scrolled
    if (scrolled) goToTarget()
    else {
      const slide = read === undefined ? null : page.getElementById(read)
      if (slide) showSlide(deck, slide)
    }
  }
  new MutationObserver(turn).observe(page.body, { attributeFilter: ['class'] })
}

/** The slide whose head is last above the window's; at the page's end one that was asked for, else the last one. */
function slideInView(deck: RevealApi, page: Document, asked: HTMLElement | null): HTMLElement | undefined {
  const { scrollTop, clientHeight, scrollHeight } = page.body
  const slides = deck.getSlides()
  if (scrollTop + clientHeight < scrollHeight - 2) {
    return slides.findLast((slide) => slide.getBoundingClientRect().top <= TOP)
  }
  return asked && asked.getBoundingClientRect().top >= 0 ? asked : slides.at(-1)
}
