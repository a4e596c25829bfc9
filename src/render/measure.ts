import { FONT_ADVANCES } from './font-metrics.ts'

/** `title` and `heading` are the serif at its two optical sizes, `text` and `strong` the sans. */
export type Face = keyof typeof FONT_ADVANCES

/** Kerning is ignored and another machine shapes a little differently: lines are kept this much shorter. */
const SAFETY = 1.02

function decode(runs: readonly string[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const run of runs) {
    const [first = '', list = ''] = run.split(':')
    const start = Number.parseInt(first, 36)
    list.split(',').forEach((width, index) => {
      widths.set(start + index, Number.parseInt(width, 36))
    })
  }
  return widths
}

const ADVANCES: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  title: decode(FONT_ADVANCES.title),
  heading: decode(FONT_ADVANCES.heading),
  text: decode(FONT_ADVANCES.text),
  strong: decode(FONT_ADVANCES.strong),
}

/**
 * Average advances of system fonts in thousandths of the font size, for characters that the deck's fonts
 * lack: combining marks take no room, East Asian characters a full square.
 */
const SYSTEM_ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Mn}\p{Me}\p{Cf}]$/u, 0],
  [/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]$/u, 1000],
  [/^\p{sc=Arabic}$/u, 560],
  [/^\p{sc=Hebrew}$/u, 600],
  [/^\p{Emoji_Presentation}$/u, 1250],
]
const OTHER_ADVANCE = 680

/** Whether one of the deck's own fonts has the character. */
export const hasGlyph = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return ADVANCES.text.has(code) || ADVANCES.heading.has(code)
}

function advance(character: string, face: Face): number {
  const own = ADVANCES[face].get(character.codePointAt(0) ?? 0)
  if (own !== undefined) return own
  return SYSTEM_ADVANCES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_ADVANCE
}

/** Width of a line in px at a font size in px. */
export function textWidth(text: string, face: Face, size: number): number {
  let sum = 0
  for (const character of text) sum += advance(character, face)
  return (sum * size * SAFETY) / 1000
}

/**
 * Where a line may break: at white space (not a no-break one), around ideographs, after the hyphen or dash of a word
 * but not of a number or an acronym («50-х»: `typesetHtml` binds it).
 */
const BREAKS =
  /[ \t\n]+|(?<=[\p{Ll}\p{Lo}][-\u2010\u2013\u2014])(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|\u200b/u

interface Piece {
  readonly text: string
  readonly spaced: boolean
}

function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  const splitter = new RegExp(BREAKS, 'gu')
  for (const match of text.matchAll(splitter)) {
    found.push({ text: text.slice(at, match.index), spaced: /\s/.test(match[0]) })
    at = match.index + match[0].length
  }
  found.push({ text: text.slice(at), spaced: false })
  return found.filter((piece) => piece.text !== '')
}

/** A word wider than the column, broken inside as `overflow-wrap: anywhere` does. */
function brokenWord(word: string, face: Face, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const character of word) {
    if (line !== '' && textWidth(line + character, face, size) > width) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}

/**
 * The lines of a text in a column `width` px wide, broken greedily as a browser does (balancing moves words
 * between lines but does not change their number). A word wider than the column is broken inside.
 */
export function wrapLines(text: string, face: Face, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let gap = ''
  for (const piece of pieces(text)) {
    const longer = `${line}${gap}${piece.text}`
    if (line === '' || textWidth(longer, face, size) <= width) line = longer
    else {
      lines.push(line)
      line = piece.text
    }
    if (textWidth(line, face, size) > width) {
      const parts = brokenWord(line, face, size, width)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
    }
    gap = piece.spaced ? ' ' : ''
  }
  return [...lines, line]
}

/** How many lines they are. */
export const lineCount = (text: string, face: Face, size: number, width: number): number =>
  wrapLines(text, face, size, width).length

/** Whether every word of the text fits a column without being broken inside. */
export const wordsFit = (text: string, face: Face, size: number, width: number): boolean =>
  pieces(text).every((piece) => textWidth(piece.text, face, size) <= width)

/** Width in px of a text's widest line when its lines are balanced: the narrowest column with no line more. */
function balancedWidth(text: string, face: Face, size: number, width: number): number {
  const lines = lineCount(text, face, size, width)
  let [narrow, wide] = [0, width]
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2
    const holds = wordsFit(text, face, size, middle) && lineCount(text, face, size, middle) <= lines
    if (holds) wide = middle
    else narrow = middle
  }
  return wide
}

/** How even the lines of a balanced text are: the shortest as a part of the longest, 1 for a single line. */
export function evenness(text: string, face: Face, size: number, width: number): number {
  const lines = wrapLines(text, face, size, balancedWidth(text, face, size, width))
  const widths = lines.map((line) => textWidth(line, face, size))
  return Math.min(...widths) / Math.max(...widths)
}
