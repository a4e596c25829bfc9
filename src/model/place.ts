/** `[start, end)` in UTF-16 code units of the text it belongs to (the article's body unless said otherwise). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A spot in a file that a person can open: line and column are 1-based, the column in UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Words exactly as the article has them, with where they stand. `text === article.text.slice(start, end)`. */
export interface Phrase {
  readonly text: string
  readonly span: Span
}
