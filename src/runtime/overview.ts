import type { RevealApi } from 'reveal.js'
import type { Labels } from '../language/language.ts'
import { openDialog } from './dialog.ts'
import { button, element } from './dom.ts'
import { showSlide, slideTitle } from './steps.ts'

/**
 * All slides at once, small, to see the whole and to go to one of them; in the deck's page or in the speaker's, as
 * the theme there draws them.
 */
export function openOverview(page: Document, deck: RevealApi, labels: Labels): void {
  const slides = deck.getSlides()
  const go = (slide: HTMLElement) => {
    dialog.close()
    showSlide(deck, slide)
  }
  const choices = slides.map((slide, index) => {
    const choice = button(page, '', 'lectern-choice', () => go(slide))
    choice.setAttribute('aria-label', `${index + 1}. ${slideTitle(slide)}`)
    choice.lang = slide.lang
    choice.tabIndex = -1
    return choice
  })
  const list = element(
    page,
    'ol',
    { class: 'lectern-overview-list' },
    ...choices.map((choice, index) =>
      element(page, 'li', {}, picture(page, slides[index]), choice, String(index + 1)),
    ),
  )
  const dialog = openDialog(page, labels, 'lectern-overview', labels.overview, list)
  list.addEventListener('keydown', (event) => moveFocus(event, choices, deck.getConfig().rtl === true))
  const current = choices[slides.indexOf(deck.getCurrentSlide())]
  current?.setAttribute('aria-current', 'true')
  current?.scrollIntoView({ block: 'center' })
  current?.focus({ preventScroll: true })
}

/** The slide as it is seen, without what can be pressed in it and without ids, which a page has once. */
function picture(page: Document, slide: HTMLElement | undefined): HTMLElement {
  const stage = element(page, 'div', { class: 'lectern-picture', 'aria-hidden': 'true', inert: '' })
  const seen = slide?.querySelector('.slide')
  if (!slide || !seen) return stage
  for (const name of ['lang', 'dir']) {
    const value = slide.getAttribute(name)
    if (value !== null) stage.setAttribute(name, value)
  }
  const copy = page.importNode(seen, true)
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  stage.append(copy)
  return stage
}

/** Arrows move by a slide or by a row of them, as they lie. */
function moveFocus(event: KeyboardEvent, choices: readonly HTMLElement[], rightToLeft: boolean): void {
  const at = choices.findIndex((choice) => choice.matches(':focus'))
  const first = choices[0]?.getBoundingClientRect().top
  const row = choices.filter((choice) => choice.getBoundingClientRect().top === first).length
  const forward = rightToLeft ? -1 : 1
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    ArrowDown: at + row,
    ArrowUp: at - row,
    Home: 0,
    End: choices.length - 1,
  }
  const target = choices[places[event.key] ?? -1]
  if (!target) return
  event.preventDefault()
  target.focus()
}
