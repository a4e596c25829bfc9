import { partsOfEnumeration } from './enumeration.ts'
import { hasFinite, isFiniteVerb, isInfinitive } from './finite-verb.ts'
import { isBalanced } from './gates.ts'
import { keptSpans, type Line, lineText } from './line.ts'
import { clausesOf, isPutIn, keptTokens } from './line-clauses.ts'
import { endsRange, isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import { isUnspaced, type Token, tokenize } from './tokens.ts'
import { awaitsClause } from './trims/goes-on.ts'

/** A line in parts that are read one under the other: together they are the whole line. */
export interface Split {
  readonly first: Line
  readonly rest: readonly Line[]
}

const FEWEST_WORDS = 3
const FEWEST_OF_FIRST = 3
/** How well a line breaks before what follows. */
const WORTH = { clause: 1, complement: 0.7, phrase: 0.5 } as const
/** What parts of unlike length cost. */
const UNEVEN = 0.8

/**
 * Where a line that is too long for one item breaks best: between the parts of an enumeration, between two clauses,
 * else before a phrase, so that each part is at most `limit` characters long. Undefined where no break leaves all
 * parts whole.
 */
export function splitLine(line: Line, limit: number): Split | undefined {
  const { length } = lineText(line)
  if (length > 2 * limit) return undefined
  const listed = partsOfEnumeration(line)
  if (listed !== undefined) {
    const parts = partsAt(line, listed)
    if (parts.every((part) => fits(part, limit))) return toSplit(parts)
  }
  const best = breaksOf(line)
    .map((at) => ({ at, parts: partsAt(line, [at]) }))
    .filter(({ parts }) => parts.every((part) => fits(part, limit) && hasEnough(part)))
    .map(({ at, parts }) => ({ parts, worth: worthOf(line, at) - unevenness(parts) }))
    .reduce<Option | undefined>((a, b) => (a === undefined || b.worth > a.worth ? b : a), undefined)
  return best && toSplit(best.parts)
}

interface Option {
  readonly parts: readonly Line[]
  readonly worth: number
}

const partsAt = (line: Line, starts: readonly number[]): Line[] =>
  [line.from, ...starts].map((from, i) => {
    const to = starts[i] ?? line.to
    return { ...line, from, to, without: line.without.filter(({ start, end }) => start >= from && end <= to) }
  })

function toSplit([first, ...rest]: readonly Line[]): Split | undefined {
  return first && { first, rest }
}

/** The colon that a part may keep is one character more. */
const fits = (part: Line, limit: number): boolean => {
  const text = lineText(part)
  return text.length < limit && isBalanced(text)
}

/** «Он также рассказал | о том, как …» has not begun to say what. */
const hasEnough = (part: Line): boolean => {
  const { length } = tokenize(lineText(part))
  return (
    length >= FEWEST_WORDS && (isUnspaced(part.sentence.text) || part.from > 0 || length > FEWEST_OF_FIRST)
  )
}

function unevenness(parts: readonly Line[]): number {
  const [first = 0, rest = 0] = parts.map((part) => lineText(part).length)
  return (UNEVEN * Math.abs(first - rest)) / (first + rest)
}

/** Where the rest may begin, as offsets within the sentence. */
function breaksOf(line: Line): number[] {
  const { sentence } = line
  const clauses = clausesOf(line)
    .filter(({ start }) => beginsClause(line, start))
    .map(({ start }) => start)
  const { verbLast, negations } = sentence.language.prose
  const marked = isUnspaced(sentence.text) || !knowsVerbs(sentence) || verbLast
  const tokens = marked ? [] : keptTokens(line)
  const words = tokens
    .filter(
      ({ start }, i) =>
        markBefore(line, start) === undefined &&
        parts(tokens, i, line) &&
        !partsSubject(line, start) &&
        !clausesOf(line).some(
          (clause) => clause.start < start && start < clause.end && awaitsClause(sentence, clause),
        ),
    )
    .map(({ start }) => start)
  const kept = keptSpans(line)
  const breaks = [...clauses, ...words].map((at) => beforeCorrelative(line, at))
  // «… қойған жоқ, | …»: what a line denies stands in it.
  const denied = (at: number): boolean =>
    negations.includes(tokensBetween(sentence, line.from, at).at(-1)?.lower ?? '')
  return breaks.filter((at) => !denied(at) && kept.some(({ start, end }) => at > start && at < end))
}

/** «рассказал | о том, как …»: what stands for the clause begins the part that the clause is in. */
function beforeCorrelative({ sentence }: Line, at: number): number {
  const { correlative, complement } = sentence.language.prose
  if (correlative === undefined || !complement.test(sentence.text.slice(at).toLowerCase())) return at
  return correlative.exec(sentence.text.slice(0, at).toLowerCase())?.index ?? at
}

/** Whether a comma parts two clauses and not two of several things; any other mark does. */
function beginsClause(line: Line, at: number): boolean {
  const { sentence, from } = line
  const { relative, complement, closingParticiple, droppable, coordination, description, verbLast } =
    sentence.language.prose
  if (markBefore(line, at) !== ',' || !knowsVerbs(sentence)) return true
  const rest = sentence.text.slice(at).toLowerCase()
  // “Surveying, | Planning and Landscape”: no participle begins with a capital.
  const opening = /^\p{Lu}/u.test(sentence.text.slice(at))
    ? [complement]
    : [relative, complement, closingParticiple, droppable]
  // «По данным порта, | …»: that alone is no line.
  if (!verbLast && !hasFinite(sentence, from, at) && !/\s[—–]\s/u.test(sentence.text.slice(from, at)))
    return false
  if (isPutBeforeVerb(line, at)) return false
  if (!coordination.test(rest) && opening.some((pattern) => pattern.test(rest))) return true
  const before = tokensBetween(sentence, from, at).at(-1)
  if (verbLast)
    return (
      before !== undefined &&
      (isFiniteVerb(before, sentence) || description?.converb.test(before.lower) === true)
    )
  const clause = clausesOf(line).find(({ start }) => start === at)
  // “…, but for boats, | it is closed”
  const opened = clausesOf(line).findLast(({ end }) => end <= at)
  if (opened !== undefined && opened.start > from && awaitsClause(sentence, opened)) return false
  const tied = coordination.exec(rest)?.[0].length ?? 0
  if (clause === undefined || !hasFinite(sentence, from, at)) return false
  const behind = clausesOf(line).find(({ start }) => start > clause.end)
  const putIn = behind !== undefined && isPutBeforeVerb(line, behind.start)
  const goesOn = awaitsClause(sentence, clause) ? (behind?.end ?? clause.end) : clause.end
  return putIn || hasFinite(sentence, at + tied, goesOn)
}

/** «и первым его делом, | как он говорил, | был мост»: the words before have their verb behind what is put in. */
function isPutBeforeVerb(line: Line, at: number): boolean {
  const clauses = clausesOf(line)
  const k = clauses.findIndex(({ start }) => start === at)
  const [before, put, next] = clauses.slice(Math.max(0, k - 1), k + 2)
  if (k < 1 || before === undefined || put === undefined || next === undefined) return false
  const { sentence } = line
  const [first] = tokensBetween(sentence, next.start, next.end)
  const goesOn = first !== undefined && first.start === next.start && isFiniteVerb(first, sentence)
  return goesOn && isPutIn(sentence, before, put)
}

/** Whether a part may begin at the word: it opens a phrase or a clause, and what stands before it is not left hanging. */
function parts(tokens: readonly Token[], i: number, { sentence }: Line): boolean {
  const { complement, danglingEnds, attribute, closePrepositions, continuation, ambiguousVerb } =
    sentence.language.prose
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (before === undefined || token === undefined || danglingEnds.includes(before.lower)) return false
  if (endsRange(tokens, i, sentence)) return false
  // “created | by …”, “to bring | in other boats”
  const infinitive = continuation.test(
    ` ${sentence.text.slice(tokens[i - 2]?.start, before.end).toLowerCase()}`,
  )
  const awaits = ambiguousVerb?.form.test(before.lower) === true || infinitive
  if (attribute.test(before.lower) || awaits || isFiniteVerb(before, sentence)) return false
  if (joinsVerb(token, next, sentence)) return true
  const rest = sentence.text.slice(token.start).toLowerCase()
  if (complement.test(rest) || continuation.test(` ${rest}`)) return true
  const describes = ambiguousVerb?.form.test(token.lower) === true && !isFiniteVerb(token, sentence)
  if (describes && next !== undefined && isPreposition(next, sentence)) return true
  // “the Institute | in Lakeport”: one name, as likely as not.
  const named = isCapital(before) && next !== undefined && isCapital(next)
  return isPreposition(token, sentence) && !closePrepositions.includes(token.lower) && !named
}

/** «поручил провести опрос жителей | и подготовить доклад»: the second of two verbs in one form. */
function joinsVerb(token: Token, next: Token | undefined, sentence: SourceSentence): boolean {
  const { coordination, agreement } = sentence.language.prose
  if (next === undefined || !coordination.test(`${token.lower} `)) return false
  const isLike = isInfinitive(next, sentence)
    ? (word: Token): boolean => isInfinitive(word, sentence)
    : (word: Token): boolean => isFiniteVerb(word, sentence) && agreement.verb.test(word.lower)
  return isLike(next) && sentence.tokens.some((word) => word.end < token.start && isLike(word))
}

/** “the growth of the port | in the north shows …”: the verb of the clause is still to come. */
function partsSubject(line: Line, at: number): boolean {
  const clause = clausesOf(line).find(({ start, end }) => start < at && at < end)
  if (clause === undefined) return false
  return !hasFinite(line.sentence, clause.start, at) && hasFinite(line.sentence, at, clause.end)
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

function worthOf(line: Line, at: number): number {
  if (markBefore(line, at) !== undefined) return WORTH.clause
  const { complement, coordination } = line.sentence.language.prose
  const rest = line.sentence.text.slice(at).toLowerCase()
  if (coordination.test(rest)) return WORTH.clause
  return complement.test(rest) ? WORTH.complement : WORTH.phrase
}

const markBefore = ({ sentence }: Line, at: number): string | undefined =>
  /[,;:—–，、；：،؛](?=\s*$)/u.exec(sentence.text.slice(0, at))?.[0]
