import { imagesOf } from '../../deck/inlines.ts'
import type { Deck } from '../../model/deck.ts'
import type { Message } from '../../model/message.ts'

/** `image-without-alt`: a picture with no words for those who do not see it: `![what it shows](picture.jpg)`. */
export function imageWithoutAlt(deck: Deck): Message[] {
  return imagesOf(deck)
    .filter(({ alt }) => alt.trim() === '')
    .map(({ place }) => ({
      rule: 'image-without-alt',
      severity: 'warning',
      text: 'The picture has no words for those who cannot see it.',
      place,
      hint: 'Say what it shows between the brackets: ![a bridge over a wide river](bridge.jpg "who took it").',
    }))
}
