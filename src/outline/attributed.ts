import { hasFinite } from './finite-verb.ts'
import { type Line, lineText, shorter, wholeLine } from './line.ts'
import { clausesOf, hasMainVerb } from './line-clauses.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import { type Candidate, headingLimit, shorteningsOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** A heading that leaves out who said it, and who did, which stands right under it. */
export interface Attributed {
  readonly heading: Candidate
  readonly below: Candidate
}

/** Words of “the national railway said on Tuesday”. */
const LONGEST_SOURCE = 12
/** To part the two costs a little. */
const PARTED = 0.15

/**
 * “Night boats will run again in May, | the harbour said on Monday”: where the sentence is too long for a heading, what
 * was said can head a slide on which the next line says by whom.
 */
export function attributedOf(sentence: SourceSentence): readonly Attributed[] {
  const known = memory.get(sentence)
  if (known !== undefined) return known
  const made = partedFromSource(sentence)
  memory.set(sentence, made)
  return made
}

const memory = new WeakMap<SourceSentence, readonly Attributed[]>()

function partedFromSource(sentence: SourceSentence): Attributed[] {
  const whole = wholeLine(sentence)
  if (!knowsVerbs(sentence) || lineText(whole).length <= headingLimit(sentence.text)) return []
  const clauses = clausesOf(whole)
  const [said, source] = clauses.slice(-2)
  if (said === undefined || source === undefined || !saysWho(sentence, source, said.mark)) return []
  const base = shorter(whole, { to: said.end }, 'attributed', PARTED)
  const { speech } = sentence.language.prose
  if (speech.test(lineText(base).toLowerCase()) || !hasMainVerb(base)) return []
  const line: Line = { ...whole, from: source.start, rules: ['remainder', 'source'], cost: PARTED }
  const text = lineText(line)
  const below: Candidate = { line, text, words: tokenize(text).length, heads: false }
  return shorteningsOf(base, headingLimit(sentence.text), { attributed: true }).map((heading) => ({
    heading,
    below,
  }))
}

/** Whether a clause behind a comma or a dash only says who said what stands before it. */
function saysWho(
  sentence: SourceSentence,
  { start, end }: { start: number; end: number },
  mark: string,
): boolean {
  const { complement, coordination, quotation } = sentence.language.prose
  const words = tokensBetween(sentence, start, end)
  const says = words.some(({ lower }) => quotation.verb.test(lower)) && hasFinite(sentence, start, end)
  const text = sentence.text.slice(start, end).toLowerCase()
  return (
    (mark === ',' || mark === '—') &&
    says &&
    words.length <= LONGEST_SOURCE &&
    !coordination.test(text) &&
    !words.some(({ lower }, i) => i > 0 && complement.test(lower))
  )
}
