import type { ParagraphKind } from '../model/article.ts'
import type { Span } from '../model/place.ts'

/** A run of lines that is one paragraph, or a line of its own. */
export interface ParagraphDraft {
  readonly span: Span
  readonly kind: ParagraphKind
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

const WRAP_WIDTH = 100
const WRAP_MEAN = 50
const SUBHEAD_LENGTH = 90
const SUBHEAD_WORDS = 12

/** A long dash before a capital is direct speech, not a list. */
const LIST_MARK = /^(?:[-•*‣▪◦]|[–—](?=\s\p{Ll})|\(?\d{1,3}[.)]|\(?\p{L}\))\s+\S/u
const SENTENCE_END = /[.!?…:;]["»”’)\]]*$/u
/** «Friday, July 21, 2017»: a date line, not a subhead. */
const DATED = /\b(?:1[89]|20)\d\d\b/u
const MARKED_HEAD = /^(?:#{1,6}\s+\S|={2,}\s*[^=]+={2,}$)/u

/**
 * Paragraphs are parted by blank lines, and by single line breaks unless the text is hard-wrapped. Spans are
 * without the white space around a paragraph; a wrapped one keeps its line breaks inside.
 */
export function splitParagraphs(text: string, from: number): ParagraphDraft[] {
  const drafts: Line[] = []
  let block: Line[] = []
  for (const line of linesOf(text, from)) {
    if (line.text !== '') block.push(line)
    else block = flush(block, drafts)
  }
  flush(block, drafts)
  return drafts.map((draft, i) => ({ span: { start: draft.start, end: draft.end }, kind: kindOf(drafts, i) }))
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    const at = start + (trimmed === '' ? 0 : raw.indexOf(trimmed))
    yield { start: at, end: at + trimmed.length, text: trimmed.replace(/\s{2,}/gu, ' ') }
    start = end + 1
  }
}

/** Appends the paragraphs of one block of lines and returns the empty block that follows. */
function flush(block: readonly Line[], drafts: Line[]): Line[] {
  const wrapped = isHardWrapped(block)
  let open: Line | undefined
  let last: Line | undefined
  for (const line of block) {
    if (open !== undefined && last !== undefined && continues(last, line, wrapped)) {
      open = { start: open.start, end: line.end, text: `${open.text} ${line.text}` }
    } else {
      if (open !== undefined) drafts.push(open)
      open = line
    }
    last = line
  }
  if (open !== undefined) drafts.push(open)
  return []
}

/** Lines of like width that mostly end inside a sentence were cut by a program, not by the author. */
function isHardWrapped(block: readonly Line[]): boolean {
  const cut = block.slice(0, -1)
  if (cut.length === 0 || block.some((line) => line.text.length > WRAP_WIDTH)) return false
  const mean = cut.reduce((sum, line) => sum + line.text.length, 0) / cut.length
  return mean > WRAP_MEAN && cut.some((line) => !SENTENCE_END.test(line.text))
}

function continues(previous: Line, line: Line, wrapped: boolean): boolean {
  if (LIST_MARK.test(line.text) || MARKED_HEAD.test(line.text)) return false
  if (wrapped) return !MARKED_HEAD.test(previous.text)
  return (
    previous.text.length <= WRAP_WIDTH && /^\p{Ll}/u.test(line.text) && /[\p{L}\p{N},]$/u.test(previous.text)
  )
}

function kindOf(drafts: readonly Line[], i: number): ParagraphKind {
  const text = drafts[i]?.text ?? ''
  if (MARKED_HEAD.test(text)) return 'subhead'
  if (LIST_MARK.test(text)) return 'list-item'
  return isSubhead(text, drafts[i + 1]?.text) ? 'subhead' : 'paragraph'
}

/** A short line without a full stop (a question may be one), over a paragraph of prose. */
function isSubhead(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > SUBHEAD_LENGTH || text.split(/\s+/u).length > SUBHEAD_WORDS)
    return false
  if (!/\p{L}{2}/u.test(text) || /[.!…;:,|]["»”)]*$/u.test(text) || /^["«“„—–]/u.test(text)) return false
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || DATED.test(text)) return false
  return (
    next.length > 1.5 * text.length && next.length > 60 && (SENTENCE_END.test(next) || LIST_MARK.test(next))
  )
}
