import { assembleDeck } from '../../src/deck/assemble.ts'
import { deckConfigSchema } from '../../src/model/config.ts'
import { readArticle } from '../../src/slides/article-file.ts'
import { readSlides } from '../../src/slides/read.ts'

/** A deck of an article and slide files, each given as its text; slide files are named `01-slide.md`, `02-slide.md` … */
export function deckFrom(article: string, slides: readonly string[], config: Record<string, unknown> = {}) {
  const read = readArticle({ file: 'article.md', source: article })
  const files = readSlides(slides.map((source, i) => ({ file: `0${i + 1}-slide.md`, source })))
  const { value: deck, messages } = assembleDeck({
    config: deckConfigSchema.parse(config),
    article: read.value.article,
    files: files.value,
  })
  return { deck, messages: [...read.messages, ...files.messages, ...messages] }
}
