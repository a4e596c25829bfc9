import { type Clause, splitClauses } from './clauses.ts'
import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { type Line, wholeLine } from './line.ts'
import { isNumber, isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'

const clauses = new WeakMap<SourceSentence, readonly Clause[]>()

/** The clauses of the sentence that lie inside what the line keeps. */
export function clausesOf({ sentence, from, to }: Line): readonly Clause[] {
  let all = clauses.get(sentence)
  if (all === undefined) {
    all = splitClauses(sentence.text)
    clauses.set(sentence, all)
  }
  return all
    .filter((clause) => clause.end > from && clause.start < to)
    .map((clause) => ({ ...clause, start: Math.max(clause.start, from), end: Math.min(clause.end, to) }))
}

/** The words that the line keeps. */
export function keptTokens({ sentence, from, to, without }: Line): readonly Token[] {
  const tokens = tokensBetween(sentence, from, to)
  return without.length === 0
    ? tokens
    : tokens.filter((token) => !without.some(({ start, end }) => token.start >= start && token.end <= end))
}

/** «однако этот, | как говорят знатоки, | …»: what was put in goes with the words around it. */
export function isPutIn(sentence: SourceSentence, before: Clause | undefined, clause: Clause): boolean {
  const { complement, verbLast } = sentence.language.prose
  if (before === undefined || verbLast || !knowsVerbs(sentence)) return false
  if (hasFinite(sentence, before.start, before.end)) return false
  return complement.test(sentence.text.slice(clause.start, clause.end).toLowerCase())
}

/** Whether a clause of its own, not only one that hangs on another, has a finite verb in what the line keeps. */
export function hasMainVerb(line: Line): boolean {
  const { sentence } = line
  const { adversative, binding, complement, coordination, danglingEnds, relativeInside, subordinate } =
    sentence.language.prose
  let waits = false
  return clausesOf(line).some(({ start, end }, k) => {
    const lower = `${sentence.text.slice(start, end).toLowerCase()} `.replace(coordination, '')
    const hangs = waits || subordinate.test(lower) || binding.test(lower) || (k > 0 && complement.test(lower))
    const says = hasOwnVerb(sentence, start, end)
    // «После того как, после ремонта, мост открыли, …», «пост, на котором, кроме него, служили …», «хотя порт, скорее всего, продадут, …»
    const last = tokensBetween(sentence, start, end).at(-1)?.lower ?? ''
    const opens = danglingEnds.includes(last) || relativeInside.test(last) || adversative.test(lower)
    waits = hangs && !says && (waits || opens)
    return !hangs && says
  })
}

/** “… to what the others had found”: the only verb belongs to “what”. */
export function hasOwnVerb(sentence: SourceSentence, start: number, end: number): boolean {
  const { anaphora, complement, relative, verbLast } = sentence.language.prose
  const tokens = tokensBetween(sentence, start, end)
  // “The WHO”, unlike “the captain who”, has no clause, nor has “none of that”.
  const hangs = tokens.filter(({ lower, text }, i) => {
    const before = tokens[i - 1]
    if (before === undefined || text !== lower) return false
    const points = isPreposition(before, sentence) && anaphora.includes(lower)
    return !points && (complement.test(lower) || relative.test(lower))
  })
  // “who can help”: two words, one verb.
  const verbs = tokens.filter(
    (token, i) => isFiniteVerb(token, sentence) && !(i > 0 && isFiniteVerb(tokens[i - 1] ?? token, sentence)),
  )
  const [verb, first] = [verbs[0], hangs[0]]
  if (verb === undefined) return false
  // «… деп есептейді»: what is thought stands before its verb.
  if (verbLast) return true
  return first === undefined || verb.start < first.start || verbs.length > hangs.length
}

/** A clause that hangs on the one before, or that follows a colon, and was cut before its verb. */
export function endsInsideClause(line: Line): boolean {
  const { sentence } = line
  const { complement, subordinate } = sentence.language.prose
  const clauses = clausesOf(line)
  return clauses.some(({ start, end }, k) => {
    if (k === 0) return false
    const lower = sentence.text.slice(start, end).toLowerCase()
    const opens = clauses[k - 1]?.mark === ':' || subordinate.test(lower) || complement.test(lower)
    return opens && !hasFinite(sentence, start, line.to)
  })
}

/** “sensitive | to ozone - in one place - or heat”: one of two that may be true. */
export const losesAlternative = ({ sentence, to }: Line, at: number): boolean =>
  sentence.text
    .slice(at, to)
    .split(/\s[-–—]\s/u)
    .slice(1)
    .some((part) => sentence.language.prose.alternative?.test(part.toLowerCase()))

/** Whether only words and spaces stand between two offsets of the sentence. */
export const isUnbroken = ({ text }: SourceSentence, start: number, end: number): boolean =>
  !/[,;:—–()«»"“”]|\s-\s/u.test(text.slice(start, end))

/** “… the ferry, | which has two engines”, «… в «Озере», | которое вышло в мае»: what the clause is about was told already. */
export function tellsMore({ sentence, from, to }: Line): boolean {
  const { moreOf } = sentence.language.prose
  return moreOf?.test(`${sentence.text.slice(from, to)}|${sentence.text.slice(to)}`) === true
}

/** Words of a sentence that says something before its colon. */
const FEWEST_EXPLAINED = 6

/**
 * «Совет выделил порту 12 миллионов на причал | : лодки стоят далеко от берега»: both sides of the colon say something,
 * and the first does not wait for the second as «Причина проста», “There were two problems” do.
 */
export function isExplained(line: Line): boolean {
  const { sentence, from, to } = line
  const { announces, quotation, speech, verbLast } = sentence.language.prose
  if (verbLast || !knowsVerbs(sentence) || !sentence.text.slice(to).startsWith(':')) return false
  const before = sentence.text.slice(from, to).toLowerCase()
  const words = tokensBetween(sentence, from, to)
  const counted = words.slice(-3).some(({ lower }) => isNumber(lower, sentence.language))
  return (
    words.length >= FEWEST_EXPLAINED &&
    !counted &&
    !speech.test(before) &&
    !quotation.verb.test(words.at(-1)?.lower ?? '') &&
    !announces.test(before) &&
    hasMainVerb(line) &&
    hasMainVerb({ ...line, from: to + 1, to: sentence.text.length })
  )
}

/** “What was your first reaction | to the ice?”: what is kept states nothing, and asks nothing any more. */
export function losesQuestion(line: Line): boolean {
  const { sentence, to } = line
  if (!/[?？]$/u.test(sentence.text) || to >= wholeLine(sentence).to) return false
  if (!/^\s*[,;:—–，；：]/u.test(sentence.text.slice(to))) return true
  const { complement } = sentence.language.prose
  return clausesOf(line).some(({ start, end }) =>
    complement.test(sentence.text.slice(start, end).toLowerCase()),
  )
}

/** «получено | — на 9 млн»: the amount stands behind the dash. */
export function partsFromAmount(sentence: SourceSentence, { end, mark }: Clause): boolean {
  const [link, amount] = tokensBetween(sentence, end, sentence.text.length)
  const counts = [link, amount].some((token) => token !== undefined && /^\d/u.test(token.text))
  return mark === '—' && counts && link !== undefined && isPreposition(link, sentence)
}

/** Whether the clause begins with its finite verb. */
export const startsWithVerb = (sentence: SourceSentence, { start, end }: Clause): boolean => {
  const [first] = tokensBetween(sentence, start, end)
  return first !== undefined && first.start === start && isFiniteVerb(first, sentence)
}

/** “…, | Laketown, | pays …”: a clause without a verb, and one that begins with its own. */
export function hasVerbBehind(sentence: SourceSentence, clauses: readonly Clause[], at: number): boolean {
  const [put, next] = clauses.slice(at, at + 2)
  if (put === undefined || next === undefined || put.mark !== ',') return false
  return !hasFinite(sentence, put.start, put.end) && startsWithVerb(sentence, next)
}
