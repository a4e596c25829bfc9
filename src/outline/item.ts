import type { OutlineItem } from '../model/outline.ts'
import { saysSomething } from './gates.ts'
import { isPhrase, isRemainder, isSource, keptText, type Line, linePhrases, lineText } from './line.ts'
import type { Candidate } from './shorten.ts'
import { BEFORE_QUOTATION } from './trims/quotation.ts'

/** `role` and trims name the rule, e.g. `heading-whole-sentence`, `item-opener+trailing-clause`. */
export function toItem(role: string, { line, split }: Candidate, score: number): OutlineItem {
  const made = line.rules.length === 0 ? 'whole-sentence' : line.rules.join('+')
  const { first, rest } = split ?? { first: line, rest: [] }
  // What goes on from a heading begins as it does in the sentence, unless it could stand alone.
  const { subordinate } = line.sentence.language.prose
  const hangs = subordinate.test(keptText(line).toLowerCase()) || isPhrase(line) || isSource(line)
  const goesOn = isRemainder(line) && (split !== undefined || hangs || !saysSomething(line))
  const continuation = rest.map((part) => toLine(part, `${role}-continuation`, true))
  return {
    ...toLine(first, `${role}-${made}`, goesOn),
    score: Math.round(score * 1000) / 1000,
    ...(continuation.length === 0 ? {} : { continuation }),
  }
}

const toLine = (line: Line, rule: string, goesOn: boolean): OutlineItem => ({
  text: (goesOn ? keptText(line) : lineText(line)) + markAtEnd(line),
  phrases: linePhrases(line),
  rule,
})

/** «Город обещает: | …» says by its colon that more follows; a comma or a dash hangs at the end of a line. */
const markAtEnd = (line: Line): string =>
  line.to < line.sentence.text.length && !line.rules.includes(BEFORE_QUOTATION)
    ? (/[:：](?=\s*$)/u.exec(line.sentence.text.slice(0, line.to))?.[0] ?? '')
    : ''
