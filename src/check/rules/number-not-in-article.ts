import { textLines } from '../../model/content.ts'
import type { Deck, Slide } from '../../model/deck.ts'
import type { Message } from '../../model/message.ts'
import { numbersIn } from '../numbers.ts'

/** The frame of a deck may carry a date or an address that the article does not have. */
const FRAME: ReadonlySet<Slide['layout']> = new Set(['title', 'section', 'closing', 'code'])

/** `number-not-in-article`: a number on a slide that the article does not have is invented or mistyped. */
export function numberNotInArticle({ slides, article }: Deck): Message[] {
  const known = new Set(numbersIn(`${article.metadata.title ?? ''}\n${article.text}`))
  return slides
    .filter((slide) => !FRAME.has(slide.layout))
    .flatMap((slide) =>
      textLines(slide.blocks).flatMap(({ text, line }) =>
        numbersIn(text)
          .filter((number) => !known.has(number))
          .map(
            (number): Message => ({
              rule: 'number-not-in-article',
              severity: 'error',
              text: `The article has no number ${number}.`,
              place: { file: slide.place.file, line },
              hint: 'Write the number as the article has it, or mend it in article.md.',
            }),
          ),
      ),
    )
}
