import type { Labels } from '../language/language.ts'
import { openDialog } from './dialog.ts'
import { element } from './dom.ts'

/** Keys as they stand on the keyboard, and what they do. */
type HelpRow = readonly [keys: readonly string[], action: string]

function moves(labels: Labels, rightToLeft: boolean): readonly HelpRow[] {
  const [forward, back] = rightToLeft ? ['←', '→'] : ['→', '←']
  return [
    [[forward, 'Space', 'PageDown'], labels.nextSlide],
    [[back, 'PageUp'], labels.previousSlide],
    [['Home'], labels.firstSlide],
    [['End'], labels.lastSlide],
    [['G'], labels.jumpTo],
    [['B', '.'], labels.blackout],
    [['O', 'Esc'], labels.overview],
  ]
}

export const deckHelp = (labels: Labels, rightToLeft: boolean): readonly HelpRow[] => [
  ...moves(labels, rightToLeft),
  [['S'], labels.speakerView],
  [['F'], labels.fullscreen],
  [['?'], labels.help],
]

export const speakerHelp = (labels: Labels, rightToLeft: boolean): readonly HelpRow[] => [
  ...moves(labels, rightToLeft),
  [['↓', '↑'], labels.scrollNotes],
  [['+', '−'], labels.textSize],
  [['T'], labels.startPause],
  [['?'], labels.help],
]

/** The keys, in the deck's language. */
export function openHelp(page: Document, labels: Labels, rows: readonly HelpRow[]): void {
  const list = element(
    page,
    'dl',
    {},
    ...rows.map(([keys, action]) =>
      element(
        page,
        'div',
        {},
        element(page, 'dt', {}, ...keys.map((key) => element(page, 'kbd', {}, key))),
        element(page, 'dd', {}, action),
      ),
    ),
  )
  openDialog(page, labels, 'lectern-help', labels.help, list, ...readingLink(page))
}

/** To the page with the full text, where the deck's page names one. */
function readingLink(page: Document): readonly HTMLElement[] {
  const link = page.querySelector<HTMLLinkElement>('link[rel="alternate"][type="text/html"]')
  if (!link) return []
  return [element(page, 'p', {}, element(page, 'a', { href: link.href, class: 'lectern-link' }, link.title))]
}
