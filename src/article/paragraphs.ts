import type { ParagraphKind } from '../model/article.ts'
import type { Span } from '../model/place.ts'
import { isMarked, isMarkedHead, paragraphKinds, SENTENCE_END } from './paragraph-kinds.ts'

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
const NARROWEST_WRAP = 40
/** Few lines are as long as the width allows. */
const SLACK = 12

/**
 * Paragraphs are parted by blank lines, and by single line breaks unless the text is hard-wrapped. Spans are
 * without the white space around a paragraph; a wrapped one keeps its line breaks inside.
 */
export function splitParagraphs(text: string, from: number): ParagraphDraft[] {
  const [first = [], ...others] = blocksOf(text, from)
  const drafts: Line[] = []
  joinLines(first, isOpeningWrapped(first, others), drafts)
  for (const block of others) joinLines(block, isHardWrapped(block), drafts)
  const kinds = paragraphKinds(drafts.map(({ text }) => text))
  return drafts.map(({ start, end }, i) => ({ span: { start, end }, kind: kinds[i] ?? 'paragraph' }))
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

/** The runs of lines that blank ones part. */
function blocksOf(text: string, from: number): Line[][] {
  const blocks: Line[][] = []
  let block: Line[] = []
  for (const line of linesOf(text, from)) {
    if (line.text !== '') block.push(line)
    else if (block.length > 0) {
      blocks.push(block)
      block = []
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks
}

/** Appends the paragraphs of one block of lines. */
function joinLines(block: readonly Line[], wrapped: boolean, drafts: Line[]): void {
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
}

/**
 * A title with who wrote the text in the next line is no wrapped paragraph: the first lines are wrapped where the text
 * is, and where the first word of the next one would not have fitted.
 */
function isOpeningWrapped(first: readonly Line[], others: readonly (readonly Line[])[]): boolean {
  if (!isHardWrapped(first) || others.length === 0) return isHardWrapped(first)
  const wrapped = others.filter(isHardWrapped).flat()
  const width = wrapped.reduce((most, { text }) => Math.max(most, text.length), 0)
  return wrapped.length > 0 && (first[0]?.text.length ?? 0) + 1 + firstWord(first[1]) > width - SLACK
}

const firstWord = (line: Line | undefined): number => line?.text.split(' ', 1)[0]?.length ?? 0

/** Lines that were cut by a program, not by the author: of like width, and mostly inside a sentence. */
function isHardWrapped(block: readonly Line[]): boolean {
  const cut = block.slice(0, -1)
  const width = Math.max(...block.map((line) => line.text.length))
  if (cut.length === 0 || width > WRAP_WIDTH || cut.every((line) => SENTENCE_END.test(line.text)))
    return false
  const mean = cut.reduce((sum, line) => sum + line.text.length, 0) / cut.length
  return mean > WRAP_MEAN || isFilled(block, width)
}

/** Each line is as long as the width allows: the first word of the next would not have fitted. */
function isFilled(block: readonly Line[], width: number): boolean {
  if (block.length < 3 || width < NARROWEST_WRAP) return false
  return block.slice(1).every(({ text }, i) => {
    const word = text.split(/[\s-]/u, 1)[0] ?? ''
    return (block[i]?.text.length ?? 0) + 1 + word.length > width
  })
}

function continues(previous: Line, line: Line, wrapped: boolean): boolean {
  if (isMarked(line.text)) return false
  if (wrapped) return !isMarkedHead(previous.text)
  return (
    previous.text.length <= WRAP_WIDTH && /^\p{Ll}/u.test(line.text) && /[\p{L}\p{N},-]$/u.test(previous.text)
  )
}
