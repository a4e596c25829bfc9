import { canonicalBody } from '../article/canonical.ts'
import { decodeText } from '../article/decode.ts'
import { latinLanguage } from '../article/latin-language.ts'
import { parseArticle } from '../article/parse.ts'
import type { Article } from '../model/article.ts'
import { hasErrors, type Message, type Result } from '../model/message.ts'
import type { Outline } from '../model/outline.ts'
import { type OutlineOptions, planOutline } from '../outline/plan.ts'
import { readArticle, writeArticle } from '../slides/article-file.ts'
import { writeSlides } from '../slides/write.ts'
import { writeYaml } from '../slides/write-front-matter.ts'
import { statisticsOf } from '../statistics/article-statistics.ts'
import type { OutputFile } from './folder.ts'

export interface DerivedDeck {
  readonly outline: Outline
  /** `deck.yaml`, `article.md` and the slide files. */
  readonly files: readonly OutputFile[]
}

export interface DeriveOptions extends OutlineOptions {
  readonly lang?: string
}

/** Front matter that a person, or an earlier `derive`, put over the article is read as such; a bare `---` is text. */
const FRONT_MATTER = /^---[ \t]*\n(?:title|author|date|url|lang)[ \t]*:/

function readGiven(text: string, file: string, lang: string | undefined): Result<Article> {
  if (!FRONT_MATTER.test(text)) return parseArticle(text, { lang, file, latinLanguage })
  const { value, messages } = readArticle({ file, source: text }, { lang, latinLanguage })
  return { value: value.article, messages }
}

/**
 * An article's bytes → the files of a deck folder. The outline is planned on the article as it will be read back
 * from `article.md`, so every `source` means the same then. Undefined where the article cannot be read.
 */
export function deriveDeck(
  bytes: Uint8Array,
  file: string,
  options: DeriveOptions = {},
): Result<DerivedDeck | undefined> {
  const messages: Message[] = []
  const take = <T>(result: Result<T>): T => {
    messages.push(...result.messages)
    return result.value
  }
  const text = take(decodeText(bytes, file))
  if (hasErrors(messages)) return { value: undefined, messages }
  const given = take(readGiven(text, file, options.lang))
  if (hasErrors(messages)) return { value: undefined, messages }
  const articleFile = writeArticle({ ...given.metadata, lang: given.lang }, canonicalBody(given))
  const { article } = readArticle({ file: 'article.md', source: articleFile }, { latinLanguage }).value
  const outline = take(planOutline(article, statisticsOf(article), options))
  const config = writeYaml({
    title: outline.title || undefined,
    lang: outline.lang,
    author: article.metadata.author,
  })
  const files = [
    { file: 'deck.yaml', content: config },
    { file: 'article.md', content: articleFile },
    ...writeSlides(outline).map((slide) => ({ file: slide.file, content: slide.source })),
  ]
  return { value: { outline, files }, messages }
}
