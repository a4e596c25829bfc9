import type { Span } from '../model/place.ts'

/** A part of a sentence between marks; `end` stands before the mark that ends it. */
export interface Clause extends Span {
  /** `,` `;` `:` or `—`; empty at the end of the sentence. */
  readonly mark: string
}

const OPENING = '«“„([‹'
const CLOSING = '»”)]›'
const MARK = /^(?:[,;:](?=\s)|[，、；：،؛]|\s[—–-](?=\s))/u
/** “2000 - 2050”, «5 – 7»: the dash parts no clauses. */
const RANGE = /\d\s[—–-]\s\d/u
/** «в сентябре 2023 – феврале 2024 г.» */
const MONTHS = /^\d{4}\s[—–-]\s\p{L}+\s\d{4}/u
/** «былтыр ашылған Озёрск – Кедрово жолы»: from one place to another; neither begins the sentence. */
const ROUTE = /\p{Ll}\s\p{Lu}[\p{Ll}-]+\|\s[—–]\s\p{Lu}[\p{Ll}-]+\s\p{Ll}/u
const LONGEST_PLACE = 32
/** “October 15, 2012”: nor does the comma of a date. */
const DATE = /\p{L}\.?\s\d\d?,\s(?:1[5-9]|20)\d\d(?!\d)/u
const [BEFORE_COMMA, BEHIND_COMMA] = [5, 7]
/** Characters of « – сентябре 2024». */
const LONGEST_MONTH = 20

/** The clauses of a sentence: parted by comma, semicolon, colon and dash outside quotation marks and brackets. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let straight = false
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '"') straight = !straight
    else if (OPENING.includes(char)) depth++
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      !straight &&
      (char === ' ' || char === '\u00a0' || /[,;:，、；：،؛]/u.test(char))
    ) {
      const mark = MARK.exec(text.slice(i, i + 3))?.[0]
      if (mark === undefined || RANGE.test(text.slice(i - 1, i + 4))) continue
      if (
        /[—–]/u.test(mark) &&
        ROUTE.test(`${text.slice(Math.max(0, i - LONGEST_PLACE), i)}|${text.slice(i, i + LONGEST_PLACE)}`)
      )
        continue
      if (MONTHS.test(text.slice(Math.max(0, i - 4), i + LONGEST_MONTH))) continue
      if (char === ',' && DATE.test(text.slice(Math.max(0, i - BEFORE_COMMA), i + BEHIND_COMMA))) continue
      clauses.push({ start, end: i, mark: /[—–-]/u.test(mark) ? '—' : mark.trim() })
      i += mark.length - 1
      start = i + 1
      while (/\s/u.test(text.charAt(start)) && start < text.length) start++
    }
  }
  clauses.push({ start, end: text.length, mark: '' })
  return clauses.filter((clause) => clause.end > clause.start)
}

/** “[24]”, “[7 – 9]”: a reference to a source. */
const REFERENCE = /\s*\[[\d\s,–-]+\]/gu

/** Bracketed remarks and references to sources with the white space before them, outermost only. */
export function parentheses(text: string): Span[] {
  const spans: Span[] = [...text.matchAll(REFERENCE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '(') {
      if (depth === 0) start = i > 0 && /\s/u.test(text.charAt(i - 1)) ? i - 1 : i
      depth++
    } else if (text.charAt(i) === ')' && depth > 0) {
      depth--
      if (depth === 0) spans.push({ start, end: i + 1 })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}
