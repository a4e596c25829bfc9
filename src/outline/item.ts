import type { OutlineItem } from '../model/outline.ts'
import { linePhrases } from './line.ts'
import type { Candidate } from './shorten.ts'

/** `role` and trims name the rule, e.g. `heading-whole-sentence`, `item-opener+trailing-clause`. */
export function toItem(role: string, { line, text }: Candidate, score: number): OutlineItem {
  const made = line.rules.length === 0 ? 'whole-sentence' : line.rules.join('+')
  return { text, phrases: linePhrases(line), rule: `${role}-${made}`, score: Math.round(score * 1000) / 1000 }
}
