import type { RevealApi } from 'reveal.js'
import type { Labels } from '../language/language.ts'
import { isScrollView } from './scroll-view.ts'

/** Turns off reveal's own paper style, black text without the slides; ours prints the slides, one a page. */
const PRINTED = 'print-pdf'

/** Takes back what reveal.js does to readers: its role that silences screen readers, its English labels. */
export function mendPage(deck: RevealApi, labels: Labels): void {
  const root = deck.getRevealElement()
  root?.removeAttribute('role')
  const rightToLeft = deck.getConfig().rtl === true
  const names: Readonly<Record<string, string>> = {
    '.navigate-left': rightToLeft ? labels.nextSlide : labels.previousSlide,
    '.navigate-right': rightToLeft ? labels.previousSlide : labels.nextSlide,
    '.navigate-up': labels.previousSlide,
    '.navigate-down': labels.nextSlide,
  }
  for (const [selector, name] of Object.entries(names)) {
    root?.querySelector(`.controls ${selector}`)?.setAttribute('aria-label', name)
  }
  const resume = root?.querySelector('.pause-overlay .resume-button')
  if (resume) resume.textContent = labels.resume
}

/** Where all slides stand on the page at once, all of them are there for screen readers and the PDF's outline. */
function uncoverSlides(page: Document): void {
  for (const slide of page.querySelectorAll('.slides section')) {
    slide.removeAttribute('hidden')
    slide.removeAttribute('aria-hidden')
  }
}

/** Uncovers all slides in the print view, before any printing and in the scroll view, which opens by itself. */
export function uncoverWhereAllShow(deck: RevealApi, page: Document): void {
  const uncover = () => uncoverSlides(page)
  deck.on('pdf-ready', uncover)
  window.addEventListener('beforeprint', () => {
    uncover()
    page.documentElement.classList.add(PRINTED)
  })
  window.addEventListener('afterprint', () => {
    page.documentElement.classList.remove(PRINTED)
    deck.sync()
  })
  const uncoverScroll = () => {
    if (isScrollView(page)) uncover()
  }
  deck.on('sync', uncoverScroll)
  new MutationObserver(uncoverScroll).observe(page.body, { attributeFilter: ['class'] })
  uncoverScroll()
}
