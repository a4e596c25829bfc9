import { type ParseOptions, parseArticle } from '../article/parse.ts'
import type { Article, ArticleMetadata } from '../model/article.ts'
import type { Result } from '../model/message.ts'
import { articleMetadataSchema } from '../model/slide-options.ts'
import type { TextFile } from './read.ts'
import { writeFrontMatter } from './write-front-matter.ts'
import { readYaml } from './yaml.ts'

/** Optional front matter, then the paragraphs: their words are never read as Markdown. */
const ARTICLE_FILE = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*\n\n?([\s\S]*)$/

/** `article.md` → article. Spans point into the body; `bodyLine` is the 1-based line of the file on which it begins. */
export function readArticle(
  { file, source }: TextFile,
  { lang, latinLanguage }: Pick<ParseOptions, 'lang' | 'latinLanguage'> = {},
): Result<{ article: Article; bodyLine: number }> {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const match = ARTICLE_FILE.exec(text)
  const head = match?.[1] ?? ''
  const body = match ? (match[2] ?? '') : text
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length
  const yaml = readYaml(head, { file, firstLine: 2, schema: articleMetadataSchema })
  const metadata: ArticleMetadata = yaml.value.data ?? {}
  const parsed = parseArticle(body, {
    metadata,
    lang: lang ?? metadata.lang,
    latinLanguage,
    firstLine: bodyLine,
    file,
  })
  return {
    value: { article: parsed.value, bodyLine },
    messages: [...yaml.messages, ...parsed.messages],
  }
}

/** The other way round. `body` is the article's paragraphs as `canonicalBody` gives them. */
export function writeArticle(metadata: ArticleMetadata, body: string): string {
  return `${writeFrontMatter({ ...metadata })}\n${body.trimEnd()}\n`
}
