import type { Span } from '../model/place.ts'

/** A word, a number written in digits («1 000,5» is one), or a single other character. */
type TokenKind = 'word' | 'digits' | 'mark'

export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case; ё as е, digits of other scripts as ASCII. */
  readonly lower: string
  /** No white space between this token and the one before. */
  readonly glued: boolean
  /** 0: on the same line as the token before; 1: the next line; 2: after an empty line. */
  readonly lineBreaks: 0 | 1 | 2
}

/** What the tokeniser must know of a language. */
export interface TokenOptions {
  /** The ordinary space may group digits: «1 000 000». */
  readonly spaceGroups: boolean
  readonly lowerCase: (word: string) => string
}

/** Zeros of the decimal digits of scripts in use; a digit of another script is an ordinary character. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
]
const LETTER = /\p{L}|\p{M}/u
const SUPERSCRIPT = /[²³¹⁰⁴-⁹]/
const GROUP_SPACE = /[\u00a0\u2007\u2009\u202f]/
/** Inside a number, between two digits: «1.5», «1,000», «1'000», Arabic marks. */
const INNER_MARK = /[.,'’٫٬]/
/** Marks of writing direction, joiners, soft hyphens: they are not seen and separate nothing. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

/** Value of a digit of any script, or -1. */
function digitValue(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/** Splits `text[start, end)` in one pass; time and memory are linear in its length. */
export function tokenise(text: string, { start, end: stop }: Span, options: TokenOptions): Token[] {
  const tokens: Token[] = []
  let glued = false
  let lines = 0
  let position = start
  const push = (kind: TokenKind, start: number, end: number, lower: string): void => {
    const lineBreaks = lines > 1 ? 2 : lines === 1 ? 1 : 0
    tokens.push({ kind, start, end, text: text.slice(start, end), lower, glued, lineBreaks })
    glued = true
    lines = 0
  }
  while (position < stop) {
    const code = text.charCodeAt(position)
    if (isSpace(code)) {
      glued = false
      if (code === 10 || code === 0x2029) lines++
      position++
    } else if (code > 0xa0 && INVISIBLE.test(text.charAt(position))) {
      position++
    } else if (digitValue(code) >= 0) {
      const end = numberEnd(text, position, options.spaceGroups)
      push('digits', position, end, asciiDigits(text.slice(position, end)))
      position = end
    } else if (isLetter(text, position)) {
      const end = wordEnd(text, position)
      push('word', position, end, normalise(text.slice(position, end), options))
      position = end
    } else {
      const end = position + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
      push('mark', position, end, text.slice(position, end))
      position = end
    }
  }
  return tokens
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** Latin and Cyrillic are decided by their ranges, which is what makes the pass fast; the rest by category. */
function isLetter(text: string, position: number): boolean {
  const code = text.charCodeAt(position)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482
  return code !== 0xad && LETTER.test(String.fromCodePoint(text.codePointAt(position) ?? 0))
}

/** Digits inside a word belong to it («B85», «км2»), as do exponents («м²») and unseen marks. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const character = text.charAt(end)
    const inside =
      isLetter(text, end) ||
      (code >= 48 && code <= 57) ||
      (code > 0x80 &&
        (SUPERSCRIPT.test(character) || INVISIBLE.test(character) || (code >= 0xdc00 && code < 0xe000)))
    if (!inside) break
    end++
  }
  return end
}

function numberEnd(text: string, start: number, spaceGroups: boolean): number {
  let end = digitsEnd(text, start)
  let groupable = end - start <= 3
  for (;;) {
    const mark = text.charAt(end)
    const next = digitsEnd(text, end + 1)
    if (next === end + 1) return end
    if (INNER_MARK.test(mark)) {
      end = next
      groupable = groupable && next - end <= 3
    } else if (groupable && (GROUP_SPACE.test(mark) || (spaceGroups && mark === ' ')) && next === end + 4) {
      end = next
    } else return end
  }
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && digitValue(text.charCodeAt(end)) >= 0) end++
  return end
}

function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  let ascii = ''
  for (const character of text) {
    const value = digitValue(character.charCodeAt(0))
    ascii += value >= 0 ? String(value) : character
  }
  return ascii
}

function normalise(word: string, options: TokenOptions): string {
  const lower = options.lowerCase(word)
  return /ё|\u0301|[\u00ad\u200b-\u200f]/.test(lower)
    ? lower.replaceAll('ё', 'е').replace(/\u0301|[\u00ad\u200b-\u200f]/g, '')
    : lower
}
