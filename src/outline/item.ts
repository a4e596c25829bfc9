import type { OutlineItem } from '../model/outline.ts'
import { saysSomething } from './gates.ts'
import { type Line, linePhrases, lineText } from './line.ts'
import { type Candidate, itemLimit } from './shorten.ts'
import { splitLine } from './split.ts'

/** `role` and trims name the rule, e.g. `heading-whole-sentence`, `item-opener+trailing-clause`. */
export function toItem(role: string, { line, text }: Candidate, score: number): OutlineItem {
  const made = line.rules.length === 0 ? 'whole-sentence' : line.rules.join('+')
  const item = { rule: `${role}-${made}`, score: Math.round(score * 1000) / 1000 }
  const split = text.length > itemLimit(text) ? splitLine(line, itemLimit(text)) : undefined
  if (split === undefined) {
    const tail = line.rules.includes('remainder') && !saysSomething(line)
    return { ...item, text: tail ? asContinued(line) : text, phrases: linePhrases(line) }
  }
  const { first, rest } = split
  return {
    ...item,
    text: (line.rules.includes('remainder') ? asContinued(first) : lineText(first)) + markAtEnd(first),
    phrases: linePhrases(first),
    continuation: rest.map((part) => ({
      text: asContinued(part) + markAtEnd(part),
      phrases: linePhrases(part),
      rule: `${role}-continuation`,
    })),
  }
}

/** «Город обещает:» says by its colon that more follows; a comma or a dash hangs at the end of a line. */
const markAtEnd = ({ sentence, to }: Line): string =>
  /[:：](?=\s*$)/u.exec(sentence.text.slice(0, to))?.[0] ?? ''

/** As it stands in the sentence, without the capital of a line that stands alone. */
function asContinued(rest: Line): string {
  const text = lineText(rest)
  const at = text.search(/\p{L}/u)
  const written = /\p{L}/u.exec(rest.sentence.text.slice(rest.from))?.[0] ?? ''
  return written.toUpperCase() === text.charAt(at) ? text.slice(0, at) + written + text.slice(at + 1) : text
}
