import type { NumberKnowledge } from '../language/number-knowledge.ts'
import { type Decimal, parseDecimal } from './decimal.ts'

/**
 * What digits with their inner marks are: a value; a date or version («07.05.2006», «1.2.3»); or nothing that can
 * be read for sure («1 000,000.00», 10 000 digits), which is never guessed at.
 */
export type Literal =
  | { readonly shape: 'value'; readonly value: Decimal; readonly grouped: boolean; readonly whole: string }
  | { readonly shape: 'dotted'; readonly parts: readonly string[] }
  | { readonly shape: 'unreadable' }

const UNREADABLE: Literal = { shape: 'unreadable' }

/** `text` is a digits token, ASCII digits. A mark that may group or be decimal is read as the language does. */
export function readLiteral(text: string, { decimalMark, groupMark }: NumberKnowledge): Literal {
  if (text.length > 60) return UNREADABLE
  const parts = text.split(/\D/)
  const marks = text.replace(/\d/g, '')
  const first = parts[0] ?? ''
  if (marks === '') return value(first, '', false)
  if (parts.length === 3 && /^([.])\1$/.test(marks) && !isGrouped(parts)) return { shape: 'dotted', parts }
  if (/^\.{3,}$/.test(marks)) return { shape: 'dotted', parts }
  const kinds = new Set([...marks].map(markKind))
  const last = markKind(marks.at(-1) ?? '')
  if (kinds.size === 1) return oneMark(parts, last, decimalMark, groupMark)
  if (kinds.size > 2 || marks.indexOf(marks.at(-1) ?? '') !== marks.length - 1) return UNREADABLE
  const whole = parts.slice(0, -1)
  if (last === ' ' || !isGrouped(whole) || (last !== '.' && last !== ',' && last !== '٫')) return UNREADABLE
  // «1 000,000.00» is refused above; «1,000.5» in a comma language is what English writes, and can mean nothing else.
  return value(whole.join(''), parts.at(-1) ?? '', true)
}

function oneMark(parts: readonly string[], mark: string, decimalMark: string, groupMark: string): Literal {
  const [first = '', second = ''] = parts
  const groups = isGrouped(parts)
  if (mark === ' ' || mark === "'" || mark === '٬')
    return groups ? value(parts.join(''), '', true) : UNREADABLE
  if (parts.length > 2) return groups ? value(parts.join(''), '', true) : UNREADABLE
  if (mark === '٫') return value(first, second, false)
  if (groups && first !== '0') {
    if (mark === groupMark) return value(parts.join(''), '', true)
    // «5,000 человек»: no one writes three zeros after a decimal mark, but it cannot be told for sure.
    if (mark !== decimalMark || second === '000') return UNREADABLE
  }
  return value(first, second, false)
}

const isGrouped = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.every((part, index) => (index ? part.length === 3 : part.length > 0 && part.length <= 3))

const markKind = (mark: string): string => (mark === '’' ? "'" : /\s/.test(mark) ? ' ' : mark)

function value(whole: string, fraction: string, grouped: boolean): Literal {
  const parsed = parseDecimal(whole, fraction)
  return parsed ? { shape: 'value', value: parsed, grouped, whole } : UNREADABLE
}
