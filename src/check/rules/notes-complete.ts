import type { Deck } from '../../model/deck.ts'
import type { Message } from '../../model/message.ts'

const squash = (text: string) => text.replace(/\s+/g, '')

/**
 * `notes-incomplete`: the notes, put together, are the article's text, white space aside. With slides in another order
 * than the article's they are still complete, in that order: `notes-out-of-order` says so.
 */
export function notesComplete({ slides, article }: Deck): Message[] {
  if (slides.length === 0) return []
  const passages = slides.flatMap((slide) => slide.notes.passages)
  const written = article.paragraphs.map(({ span }) => article.text.slice(span.start, span.end)).join('')
  if (squash(passages.map((passage) => passage.text).join('')) === squash(written)) return []
  const sorted = [...passages].sort((a, b) => a.span.start - b.span.start)
  if (squash(sorted.map((passage) => passage.text).join('')) !== squash(written)) {
    return [
      {
        rule: 'notes-incomplete',
        severity: 'error',
        text: 'The speaker notes are not the whole article.',
        hint: 'This is a fault of Lectern, not of the deck: please report it with the deck folder.',
      },
    ]
  }
  return [outOfOrder(slides)]
}

function outOfOrder(slides: Deck['slides']): Message {
  let last = -1
  const slide = slides.find(({ notes }) =>
    notes.passages.some(({ span }) => {
      const isBefore = span.start < last
      last = Math.max(last, span.start)
      return isBefore
    }),
  )
  return {
    rule: 'notes-out-of-order',
    severity: 'info',
    text: 'This slide speaks a part of the article that stands before what an earlier slide speaks.',
    place: slide?.place,
    hint: 'Nothing is lost; move the slide if the speech should follow the article.',
  }
}
