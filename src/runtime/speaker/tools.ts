import type { RevealApi } from 'reveal.js'
import type { Labels } from '../../language/language.ts'
import { button, element } from '../dom.ts'
import { keepPreferences, recallPreferences, TEXT_SIZES } from './preferences.ts'

export interface Tools {
  readonly element: HTMLElement
  /** Draws where the deck is; `index` is the current slide's, from 0. */
  show(index: number): void
  resizeText(by: number): void
}

/** The row above the notes: where we are, there and back, how the view looks. */
export function createTools(
  page: Document,
  deck: RevealApi,
  labels: Labels,
  actions: { jump(): void; help(): void; keepPlace(change: () => void): void },
): Tools {
  let preferences = recallPreferences()
  const position = element(page, 'p', { class: 'speaker-position' })
  const black = element(page, 'p', { class: 'speaker-black', role: 'status' }, labels.screenBlack)
  const theme = button(page, '', 'speaker-theme', () => {
    preferences = { ...preferences, theme: preferences.theme === 'dark' ? 'light' : 'dark' }
    apply()
  })

  function apply(): void {
    page.documentElement.dataset.theme = preferences.theme
    page.documentElement.dataset.textSize = String(preferences.textSize)
    theme.textContent = preferences.theme === 'dark' ? labels.lightTheme : labels.darkTheme
    keepPreferences(preferences)
  }
  apply()

  const resizeText = (by: number) => {
    const textSize = Math.min(Math.max(preferences.textSize + by, 0), TEXT_SIZES - 1)
    preferences = { ...preferences, textSize }
    actions.keepPlace(apply)
  }
  const sign = (text: string, name: string, press: () => void) => {
    const made = button(page, text, 'speaker-sign', press)
    // What is read aloud holds what is seen, for those who speak to their computer.
    made.setAttribute('aria-label', `${name} ${text}`)
    made.title = name
    return made
  }

  return {
    element: element(
      page,
      'nav',
      { class: 'speaker-tools' },
      element(page, 'div', { class: 'speaker-where' }, position, black),
      button(page, labels.jumpTo, 'speaker-jump', actions.jump),
      sign('←', labels.previousSlide, () => deck.prev()),
      sign('→', labels.nextSlide, () => deck.next()),
      sign('A−', labels.smallerText, () => resizeText(-1)),
      sign('A+', labels.largerText, () => resizeText(1)),
      theme,
      sign('?', labels.help, actions.help),
    ),
    show(index) {
      position.textContent = `${index + 1} / ${deck.getTotalSlides()}`
      black.hidden = !deck.isPaused()
    },
    resizeText,
  }
}
