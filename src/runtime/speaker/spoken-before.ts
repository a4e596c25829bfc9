import type { Labels } from '../../language/language.ts'
import { element } from '../dom.ts'
import { isWithin } from './source-range.ts'

/**
 * A slide whose text an earlier slide has spoken (figures of it, say) names only where that text stands. The speaker
 * gets the words themselves, so that nobody has to turn back for them: under the notice with the earlier slides'
 * numbers.
 */
export function showSpokenBefore(pane: HTMLElement, slides: readonly HTMLElement[], labels: Labels): void {
  for (const notice of pane.querySelectorAll<HTMLElement>('.spoken-before[data-source]')) {
    const ranges = notice.dataset.source ?? ''
    const places: number[] = []
    const paragraphs: HTMLElement[] = []
    for (const [index, slide] of slides.entries()) {
      for (const passage of slide.querySelectorAll<HTMLElement>('aside.notes [data-passage]')) {
        const sentences = [...passage.querySelectorAll<HTMLElement>('[data-sentence]')]
          .filter((sentence) => isWithin(sentence.dataset.sentence ?? '', ranges))
          .map((sentence) => sentence.textContent ?? '')
        if (sentences.length === 0) continue
        places.push(index + 1)
        paragraphs.push(
          element(pane.ownerDocument, 'p', { class: 'spoken-text', lang: passage.lang }, sentences.join(' ')),
        )
      }
    }
    if (paragraphs.length === 0) continue
    notice.textContent = `${labels.spokenBefore} (${labels.atSlide} ${[...new Set(places)].join(', ')})`
    notice.after(...paragraphs)
  }
}
