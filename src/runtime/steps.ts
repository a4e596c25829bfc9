import type { RevealApi } from 'reveal.js'

/** One state of the deck: a slide, and how far its fragments are shown (-1: none yet; absent: it has none). */
export interface Step {
  readonly slide: HTMLElement
  readonly fragment?: number
}

const stepAt = (slide: HTMLElement, fragment: number): Step =>
  slide.querySelector('.fragment') ? { slide, fragment } : { slide }

export function currentStep(deck: RevealApi): Step {
  return stepAt(deck.getCurrentSlide(), deck.getIndices().f ?? -1)
}

/** What a press of «next» shows: the next fragment of the slide, else the next slide, else nothing. */
export function nextStep(deck: RevealApi): Step | undefined {
  const current = currentStep(deck)
  if (current.fragment !== undefined && deck.availableFragments().next) {
    return { slide: current.slide, fragment: current.fragment + 1 }
  }
  const slides = deck.getSlides()
  const slide = slides[slides.indexOf(current.slide) + 1]
  return slide && stepAt(slide, -1)
}

/** The address of a step inside the page: `#/balans`, with fragments `#/balans/0`. */
export function stepHash(step: Step): string {
  const fragment = step.fragment === undefined ? '' : `/${step.fragment}`
  return `#/${encodeURIComponent(step.slide.id)}${fragment}`
}

/** What a slide is called in lists: its heading, else its first words. */
export function slideTitle(slide: HTMLElement): string {
  const heading = slide.querySelector('h1, h2, h3') ?? slide.querySelector('blockquote, .slide') ?? slide
  const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')}…`
}

export function showSlide(deck: RevealApi, slide: HTMLElement): void {
  const { h, v } = deck.getIndices(slide)
  deck.slide(h, v)
}
