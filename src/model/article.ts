import type { Span } from './place.ts'

/** `subhead`: a short line the author set above paragraphs. `list-item`: a line that the author bulleted or numbered. */
export type ParagraphKind = 'paragraph' | 'subhead' | 'list-item'

/** One sentence; `span` without the white space around it. */
export interface Sentence {
  /** `p3.2`: the second sentence of the third paragraph. */
  readonly id: string
  readonly span: Span
}

export interface Paragraph {
  /** `p1` is the first paragraph after the title line. */
  readonly id: string
  readonly kind: ParagraphKind
  readonly span: Span
  /** BCP 47 code; differs from the article's where a paragraph is in another language. */
  readonly lang: string
  readonly sentences: readonly Sentence[]
}

/** What the article says of itself: the front matter of `article.md`. */
export interface ArticleMetadata {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly url?: string
  readonly lang?: string
}

/**
 * The source text. `text` is the body that every span points into: the title line is not part of it when it
 * could be told from the body (it is then `metadata.title`).
 */
export interface Article {
  readonly metadata: ArticleMetadata
  readonly lang: string
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}
