import type { ArticleMetadata } from '../model/article.ts'
import { isListItem } from './paragraph-kinds.ts'
import { splitParagraphs } from './paragraphs.ts'

const LONGEST_TITLE = 220

/** What a first line is split into: the title, and the offset where the body begins. */
export interface TitleLine {
  readonly title: string
  readonly bodyStart: number
}

/**
 * The title that the first line is: short, without a full stop at its end, and not one of the text's ordinary
 * paragraphs. A text of a single line has a title only if it ends like one.
 */
export function titleLine(text: string, metadata: ArticleMetadata): TitleLine | undefined {
  if (metadata.title !== undefined) return undefined
  const first = splitParagraphs(text, 0)[0]
  if (first === undefined) return undefined
  const raw = text.slice(first.span.start, first.span.end)
  if (isListItem(raw)) return undefined
  // “# Title”, as Markdown has it.
  const line = raw.replace(/\s+/gu, ' ').replace(/^#{1,6} (.+?)(?: #+)?$/u, '$1')
  if (line.length > LONGEST_TITLE || !/\p{L}/u.test(line) || !endsLikeTitle(line)) return undefined
  return { title: line, bodyStart: first.span.end }
}

function endsLikeTitle(line: string): boolean {
  const end = line.replace(/["»”’)\]]+$/u, '')
  return !/[.,;:]$/u.test(end) || /\.\.\.$/u.test(end)
}
