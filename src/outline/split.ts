import { isBalanced } from './gates.ts'
import { keptSpans, type Line, lineText } from './line.ts'
import { isUnspaced, type Token, tokenize } from './tokens.ts'
import {
  clausesOf,
  hasFinite,
  isFiniteVerb,
  isPreposition,
  keptTokens,
  knowsVerbs,
  tokensBetween,
} from './trims/trim.ts'

/** A line in two parts that are read one under the other: together they are the whole line. */
export interface Split {
  readonly first: Line
  readonly rest: Line
}

const FEWEST_WORDS = 3
/** How well a line breaks before what follows. */
const WORTH = { clause: 1, complement: 0.7, phrase: 0.5, comma: 0.4, conjunction: 0.3 } as const
/** What parts of unlike length cost. */
const UNEVEN = 0.8

/**
 * Where a line that is too long for one item breaks best: between two clauses, else before a conjunction or a phrase,
 * so that each part is at most `limit` characters long. Undefined where no break leaves both parts whole.
 */
export function splitLine(line: Line, limit: number): Split | undefined {
  const { length } = lineText(line)
  if (length > 2 * limit) return undefined
  let best: { readonly split: Split; readonly worth: number } | undefined
  for (const at of breaksOf(line)) {
    const split = { first: { ...line, to: at }, rest: { ...line, from: at } }
    const [first, rest] = [lineText(split.first), lineText(split.rest)]
    if (first.length >= limit || rest.length > limit || !isWhole(first) || !isWhole(rest)) continue
    const uneven = (UNEVEN * Math.abs(first.length - rest.length)) / length
    const worth = worthOf(line, at) - uneven
    if (best === undefined || worth > best.worth) best = { split, worth }
  }
  return best?.split
}

const isWhole = (text: string): boolean => isBalanced(text) && tokenize(text).length >= FEWEST_WORDS

/** Where the rest may begin, as offsets within the sentence. */
function breaksOf(line: Line): number[] {
  const { sentence } = line
  const clauses = clausesOf(line).map(({ start }) => start)
  const marked = isUnspaced(sentence.text) || !knowsVerbs(sentence)
  const tokens = marked ? [] : keptTokens(line)
  const words = tokens.filter((token, i) => parts(tokens[i - 1], token, line)).map(({ start }) => start)
  const kept = keptSpans(line)
  return [...clauses, ...words].filter((at) => kept.some(({ start, end }) => at > start && at < end))
}

/** Whether a part may begin at the word: it opens a phrase or a clause, and the words before it are not left hanging. */
function parts(before: Token | undefined, token: Token, { sentence }: Line): boolean {
  const { coordination, complement, danglingEnds, attribute, continuation, description } =
    sentence.language.prose
  if (before === undefined || danglingEnds.includes(before.lower) || attribute.test(before.lower))
    return false
  if (description !== undefined) return description.phraseEnd.test(before.lower)
  if (isFiniteVerb(before, sentence)) return false
  const rest = sentence.text.slice(token.start).toLowerCase()
  return (
    isPreposition(token, sentence) ||
    complement.test(rest) ||
    coordination.test(rest) ||
    continuation.test(` ${rest}`)
  )
}

function worthOf(line: Line, at: number): number {
  const { sentence } = line
  const { relative, complement, closingParticiple, droppable, coordination } = sentence.language.prose
  const rest = sentence.text.slice(at).toLowerCase()
  const mark = /[,;:—–，、；：،؛](?=\s*$)/u.exec(sentence.text.slice(0, at))?.[0]
  if (mark === undefined) {
    if (complement.test(rest)) return WORTH.complement
    return coordination.test(rest) ? WORTH.conjunction : WORTH.phrase
  }
  const opens = [relative, complement, closingParticiple, droppable, coordination]
  if (mark !== ',' || opens.some((pattern) => pattern.test(rest))) return WORTH.clause
  return beginsClause(line, at) ? WORTH.clause : WORTH.comma
}

/** Whether a comma parts two clauses and not two of several things. */
function beginsClause(line: Line, at: number): boolean {
  const { sentence, from } = line
  const { description, verbLast } = sentence.language.prose
  if (!knowsVerbs(sentence)) return true
  const before = tokensBetween(sentence, from, at).at(-1)
  if (verbLast)
    return (
      before !== undefined &&
      (isFiniteVerb(before, sentence) || description?.phraseEnd.test(before.lower) === true)
    )
  const clause = clausesOf(line).find(({ start }) => start === at)
  return (
    clause !== undefined && hasFinite(sentence, from, at) && hasFinite(sentence, clause.start, clause.end)
  )
}
