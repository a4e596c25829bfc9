import { wordsOf } from '../../deck/words.ts'
import type { Deck } from '../../model/deck.ts'
import type { Message } from '../../model/message.ts'

/**
 * `quotation-not-in-article`: quoted words must stand in the article in this order; words may only be left out at «…».
 * Only letters and digits count: an editor may change quotation marks. «A, — сказал X, — b» may be quoted without its tag.
 */
export function quotationNotInArticle({ slides, article }: Deck): Message[] {
  const source = ` ${[article.text, withoutTags(article.text)].map((text) => wordsOf(text).join(' ')).join(' ')} `
  return slides.flatMap((slide): Message[] => {
    if (!slide.quotation) return []
    const parts = slide.quotation.text
      .split(/…|\.\.\.|\[[^\]]*\]/)
      .map((part) => wordsOf(part).join(' '))
      .filter((part) => part !== '')
    let from = 0
    const missing = parts.find((part) => {
      const at = source.indexOf(` ${part} `, from)
      if (at >= 0) from = at + part.length
      return at < 0
    })
    if (missing === undefined) return []
    const quote = slide.blocks.find((block) => block.type === 'quote')
    return [
      {
        rule: 'quotation-not-in-article',
        severity: 'error',
        text: `The article does not have these quoted words: «${missing.slice(0, 80)}».`,
        place: { file: slide.place.file, line: quote?.line },
        hint: 'Quote word for word; mark what you leave out with …',
      },
    ]
  })
}

/** The text without what parts a quoted sentence to say whose it is: «A, — сказал X, — b» is «A, b». */
const withoutTags = (text: string): string =>
  text.replace(/,\s+[—–-]\s+[^—–\n]{3,120}?,\s+[—–-]\s+(?=\p{Ll})/gu, ', ')
