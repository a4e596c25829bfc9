import { type Candidate, isDigits, textAt, tokenAt } from './candidate.ts'
import type { Mention, View } from './mention.ts'

/** «10²», “½”, «4 × 400»: digits that are part of an expression. */
export function isFormula({ view, mention }: Candidate): boolean {
  const next = tokenAt(view, mention.last)
  const previous = tokenAt(view, mention.first - 1)
  if (next?.glued && /^[²³¹⁰⁴-⁹½¼¾^=+]$/.test(next.text))
    return next.text !== '+' || tokenAt(view, mention.last + 1)?.glued === true
  if (tokenAt(view, mention.first)?.glued && /^[\^=]$/.test(previous?.text ?? '')) return true
  return /^[×x✕]$/i.test(next?.text ?? '') || /^[×✕]$/.test(previous?.text ?? '')
}

/** «Бук-М1-2», «Миг-27», «B85», «2⃣»: a hyphen or nothing between letters and digits. */
export function isInName({ view, mention }: Candidate): boolean {
  const first = tokenAt(view, mention.first)
  const previous = tokenAt(view, mention.first - 1)
  if (!first?.glued || !previous || mention.low.literal === undefined) return false
  if (/^[_@\\]$/.test(previous.text)) return true
  if (previous.kind === 'word' || previous.kind === 'digits') return true
  const holder = tokenAt(view, mention.first - 2)
  return /^[-‐‑–/.:]$/.test(previous.text) && previous.glued && holder?.kind === 'word'
}

export function isPhone({ view, mention, unit }: Candidate): boolean {
  const literal = mention.low.literal
  if (literal?.shape !== 'value') return false
  if (
    textAt(view, mention.first - 1) === '+' &&
    tokenAt(view, mention.first)?.glued &&
    literal.whole.length > 2
  )
    return true
  if (literal.whole.length > 1 && literal.whole.startsWith('0') && !unit) return true
  return chainLength(view, mention) > 2
}

/** Numbers joined by hyphens or slashes on both sides: «978-784-60», «7 – 14 – 21». */
function chainLength(view: View, mention: Mention): number {
  const own = mention.high || mention.paired ? 2 : 1
  const before = isChainMark(view, mention.first - 1) && tokenAt(view, mention.first - 2)?.kind === 'digits'
  const after = isChainMark(view, mention.last)
  const further =
    (after && isChainMark(view, mention.last + 2)) || (before && isChainMark(view, mention.first - 3))
  return own + Number(before) + Number(after) + Number(further)
}

const isChainMark = (view: View, index: number): boolean =>
  /^[-–—‑/]$/.test(textAt(view, index)) &&
  tokenAt(view, index + 1)?.kind === 'digits' &&
  tokenAt(view, index)?.glued === tokenAt(view, index + 1)?.glued

/** «3:1», «14:30», «1 / 8». */
export function isColonPair({ view, mention }: Candidate): boolean {
  const beside = (mark: number, other: number): boolean =>
    /^[:/]$/.test(textAt(view, mark)) &&
    tokenAt(view, other)?.kind === 'digits' &&
    tokenAt(view, mark)?.glued === true &&
    tokenAt(view, mark + 1)?.glued === true
  const slash = (mark: number, other: number): boolean =>
    textAt(view, mark) === '/' && tokenAt(view, other)?.kind === 'digits'
  return (
    beside(mention.last, mention.last + 1) ||
    beside(mention.first - 1, mention.first - 2) ||
    slash(mention.last, mention.last + 1) ||
    slash(mention.first - 1, mention.first - 2)
  )
}

/** “[28]” */
export const isBracketed = ({ view, mention, unit }: Candidate): boolean =>
  !unit && textAt(view, mention.first - 1) === '[' && /^[\],–-]$/.test(textAt(view, mention.last))

/** «1. Повестка», “2) price”: digits that begin a sentence, with a dot or bracket and more after. */
export function isListNumber({ view, mention }: Candidate): boolean {
  if (!isDigits({ view, mention })) return false
  const mark = tokenAt(view, mention.last)
  if (
    mark?.glued &&
    mark.text === ')' &&
    textAt(view, mention.first - 1) !== '(' &&
    !opens(view, mention.first)
  )
    return true
  return (
    mention.first === view.from &&
    mark?.glued === true &&
    /^[.)]$/.test(mark.text) &&
    tokenAt(view, mention.last + 1)?.glued !== true
  )
}

/** Whether a bracket was opened before `index` in the last ten tokens. */
function opens(view: View, index: number): boolean {
  for (let place = index - 1; place >= Math.max(view.from, index - 12); place--) {
    if (textAt(view, place) === '(') return true
    if (textAt(view, place) === ')') return false
  }
  return false
}

/** “thousand-strong”, “two-state”: a hyphen makes the number part of a word. */
export function isHyphenated({ view, mention }: Candidate): boolean {
  const hyphen = tokenAt(view, mention.last)
  const word = tokenAt(view, mention.last + 1)
  if (mention.low.literal || mention.after > mention.last) return false
  return hyphen?.glued === true && hyphen.text === '-' && word?.glued === true && word.kind === 'word'
}

/** «24-сильный», “4gamer”: letters after the digits that are neither unit nor ending. */
export function hasForeignEnding({ view, mention, unit }: Candidate): boolean {
  if (mention.ending !== undefined && mention.after === mention.last)
    return !unit || unit.first !== mention.last
  const next = tokenAt(view, mention.last)
  return next?.glued === true && next.kind === 'word' && !unit
}

/** «17 202600 человек»: digits after a space that are no groups of three; which number is meant cannot be told. */
export function isBrokenGroup({ view, mention }: Candidate): boolean {
  const own = mention.low.literal
  const previous = tokenAt(view, mention.first - 1)
  if (own?.shape !== 'value' || own.grouped || own.whole.length <= 3) return false
  return previous?.kind === 'digits' && mention.first > view.from && /^\d{1,3}$/.test(previous.lower)
}
