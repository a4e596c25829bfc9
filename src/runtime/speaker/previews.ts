import type { Labels } from '../../language/language.ts'
import { element } from '../dom.ts'
import { type Step, slideTitle, stepHash } from '../steps.ts'

/** The page of the deck as a preview, at a step. */
function previewAddress(step: Step): string {
  const address = new URL(location.href)
  address.search = '?receiver'
  address.hash = stepHash(step)
  return address.href
}

interface Preview {
  readonly element: HTMLElement
  show(step: Step | undefined): void
}

function preview(page: Document, className: string, caption: HTMLElement, title: string): Preview {
  const stage = element(page, 'div', { class: 'speaker-stage' })
  let frame: HTMLIFrameElement | undefined
  return {
    element: element(
      page,
      'figure',
      { class: `speaker-preview ${className}` },
      caption,
      element(page, 'div', { class: 'speaker-room' }, stage),
    ),
    show(step) {
      stage.classList.toggle('speaker-stage-empty', step === undefined)
      if (!step) return
      if (frame?.contentWindow) {
        // The frame's page hears that its hash has changed; a deck opened from disk may not be reached otherwise.
        frame.contentWindow.location.replace(previewAddress(step))
      } else {
        frame = element(page, 'iframe', { title, tabindex: '-1', src: previewAddress(step) })
        stage.append(frame)
      }
    },
  }
}

export interface Previews {
  readonly elements: readonly HTMLElement[]
  show(current: Step, next: Step | undefined): void
}

/** The slide that stands on the wall, and what a press of «next» brings. */
export function createPreviews(page: Document, labels: Labels): Previews {
  const nextTitle = element(page, 'span', { class: 'speaker-next-title' })
  const current = preview(
    page,
    'speaker-current',
    element(page, 'figcaption', {}, element(page, 'span', { class: 'speaker-label' }, labels.current)),
    labels.current,
  )
  const nextCaption = element(page, 'span', { class: 'speaker-label' })
  const next = preview(
    page,
    'speaker-next',
    element(page, 'figcaption', {}, nextCaption, nextTitle),
    labels.nextUp,
  )
  return {
    elements: [current.element, next.element],
    show(now, then) {
      current.show(now)
      next.show(then)
      nextCaption.textContent = then ? labels.nextUp : labels.lastSlide
      nextTitle.textContent = then && then.slide !== now.slide ? slideTitle(then.slide) : ''
    },
  }
}
