import { languageOf } from '../language/index.ts'
import type { Article, ArticleMetadata, Paragraph } from '../model/article.ts'
import type { Message, Result } from '../model/message.ts'
import { articleLanguage, type LatinLanguage, paragraphLanguage } from './detect-language.ts'
import { type ParagraphDraft, splitParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences.ts'
import { titleLine } from './title.ts'

export interface ParseOptions {
  readonly metadata?: ArticleMetadata
  /** Language chosen by a person; wins over the metadata and over what the text looks like. */
  readonly lang?: string
  /** Line of the file on which `text` begins, for messages. */
  readonly firstLine?: number
  readonly file?: string
  /** Tells Latin-script languages apart; without it they are taken for English. */
  readonly latinLanguage?: LatinLanguage
}

/**
 * Paragraphs and sentences of decoded text. `text` of the article is the text as given, less the title line
 * when the metadata have no title and the first line is one, and with spaces for the line breaks inside paragraphs; every
 * span points into it.
 */
export function parseArticle(text: string, options: ParseOptions = {}): Result<Article> {
  const given = options.metadata ?? {}
  const found = titleLine(text, given)
  const lines = found === undefined ? text : text.slice(found.bodyStart)
  const metadata = found === undefined ? given : { ...given, title: found.title }
  const drafts = splitParagraphs(lines, 0)
  const body = unwrapped(lines, drafts)
  const texts = drafts.map(({ span }) => body.slice(span.start, span.end))
  const latinLanguage = options.latinLanguage ?? (() => 'en')
  const detected = articleLanguage(/\p{L}/u.test(body) ? texts : [text], latinLanguage)
  const lang = options.lang ?? metadata.lang ?? detected
  const paragraphs = drafts.map((draft, i) => toParagraph(body, draft, i, { detected, lang, latinLanguage }))
  const messages: Message[] = []
  if (paragraphs.length === 0 && metadata.title === undefined) {
    const place =
      options.file === undefined ? {} : { place: { file: options.file, line: options.firstLine ?? 1 } }
    messages.push({ rule: 'article-empty', severity: 'error', text: 'the article holds no text', ...place })
  }
  return { value: { metadata, lang, text: body, paragraphs }, messages }
}

/** A line break inside a paragraph was made by a program: it is a space, or «62 | миллиона» would be two lines of a slide. */
function unwrapped(text: string, drafts: readonly ParagraphDraft[]): string {
  let at = 0
  const pieces = drafts.flatMap(({ span }) => {
    const between = text.slice(at, span.start)
    at = span.end
    return [between, text.slice(span.start, span.end).replaceAll('\n', ' ')]
  })
  return pieces.join('') + text.slice(at)
}

function toParagraph(
  body: string,
  { span, kind }: ParagraphDraft,
  index: number,
  languages: { readonly detected: string; readonly lang: string; readonly latinLanguage: LatinLanguage },
): Paragraph {
  const id = `p${index + 1}`
  const own = paragraphLanguage(body.slice(span.start, span.end), languages.detected, languages.latinLanguage)
  // What a person chose stands for all that looks like the rest of the article.
  const lang = own === languages.detected ? languages.lang : own
  const sentences = kind === 'subhead' ? [span] : splitSentences(body, span, lang, languageOf(lang).sentences)
  return {
    id,
    kind,
    span,
    lang,
    sentences: sentences.map((sentence, i) => ({ id: `${id}.${i + 1}`, span: sentence })),
  }
}
