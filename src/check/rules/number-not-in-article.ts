import { type Block, inlineText } from '../../model/content.ts'
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
      linesOf(slide.blocks).flatMap(({ text, line }) =>
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

function linesOf(blocks: readonly Block[]): { text: string; line: number }[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ text: inlineText(block.inlines), line: block.line }]
      case 'list':
        return block.items.flatMap((item) => [
          { text: inlineText(item.inlines), line: item.line },
          ...linesOf(item.blocks),
        ])
      case 'quote':
        return linesOf(block.blocks)
      case 'table':
        return [block.head, ...block.rows]
          .flat()
          .map((cell) => ({ text: inlineText(cell), line: block.line }))
      case 'code':
      case 'rule':
        return []
      default:
        return block satisfies never
    }
  })
}
