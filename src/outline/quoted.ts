import type { Span } from '../model/place.ts'

/** Quoted words: spans without their marks, and where the last that nothing closes begins. */
export interface Quoted {
  readonly spans: readonly Span[]
  readonly open?: number
}

/** Opening mark → the marks that close it. One that can do both is told by the space around it. */
const MARKS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '”': '”',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
}
const ANY = /[«»“”„‹›「」『』"]/gu
/** A mark that nothing closes within so many characters was none. */
const LONGEST = 3000

/** Quoted spans of a text, without the marks, the outermost of nested ones. */
export const quotedSpans = (text: string): readonly Span[] => readQuoted(text).spans

/** Follows the quotation marks of a text; linear in its length. */
export function readQuoted(text: string): Quoted {
  const open: { readonly mark: string; readonly at: number }[] = []
  const spans: Span[] = []
  for (const { 0: mark, index } of text.matchAll(ANY)) {
    const closes = open.findLastIndex((one) => MARKS[one.mark]?.includes(mark))
    if (closes >= 0 && canClose(text, mark, index)) {
      const start = (open[closes]?.at ?? 0) + 1
      open.length = closes
      if (index - start > LONGEST) continue
      while (spans.length > 0 && (spans.at(-1)?.start ?? 0) >= start) spans.pop()
      spans.push({ start, end: index })
    } else if (mark in MARKS && canOpen(text, mark, index)) {
      open.push({ mark, at: index })
      // Many marks that nothing closes are a list of something, not nested quotations.
      if (open.length > 4) open.shift()
    }
  }
  const last = open[0]
  return last === undefined || spans.some(({ start }) => start > last.at)
    ? { spans }
    : { spans, open: last.at + 1 }
}

/** A straight mark, and one that mostly closes, opens only before a word. */
const canOpen = (text: string, mark: string, at: number): boolean =>
  !'"”»'.includes(mark) || (/^$|[\s([{—–«“„-]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1)))

const canClose = (text: string, mark: string, at: number): boolean =>
  mark !== '"' || !/^$|[\s(«“„]/u.test(text.charAt(at - 1))
