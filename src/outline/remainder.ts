import type { Clause } from './clauses.ts'
import { isFaithful } from './faithful.ts'
import { hasFinite } from './finite-verb.ts'
import { saysSomething } from './gates.ts'
import { type Line, lineText, wholeLine } from './line.ts'
import {
  clausesOf,
  hasMainVerb,
  isPutIn,
  keptTokens,
  partsFromAmount,
  startsWithVerb,
} from './line-clauses.ts'
import { partsListing } from './listing.ts'
import { isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import { type Candidate, itemLimit } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { splitLine } from './split.ts'
import { isUnspaced, tokenize } from './tokens.ts'
import { dropOpener } from './trims/opener.ts'

const IDEAL = 70

const MARK = /^\s*[,;:—–，、；：،؛]/u

/**
 * What a line cut off at its end leaves of its sentence, as a fragment that stands under it: up to the end of the
 * sentence or of a clause, the longest first. `phrases`: also what was cut off inside a clause, from its preposition.
 * In a script that parts its words by nothing, also what stood before the main clause.
 */
export function remainderOf(line: Line, { phrases = false } = {}): Candidate[] {
  const { sentence } = line
  if (line.rules.includes('predicate')) return otherPredicates(line)
  const whole = wholeLine(sentence)
  if (line.rules.includes('leading-clause') && isUnspaced(sentence.text)) return clausesBefore(line)
  const after = sentence.text.slice(line.to)
  const {
    adversative,
    continuation,
    coordination,
    relativeInside,
    speech,
    tie: tieOf,
  } = sentence.language.prose
  const apart = MARK.test(after) || continuation.test(after)
  // «…艦 | は、…»: what ties the rest to the words that were kept.
  if (isUnspaced(after) && isTied(line)) return []
  if (whole.to - line.to < 12 || !(apart || phrases)) return []
  const rest: Line = {
    ...whole,
    from: line.to,
    rules: ['remainder', ...(beginsPhrase(line) ? ['phrase'] : [])],
    cost: apart ? 0.1 : 0.6,
  }
  const start = line.to + (/^[\s,;:—–，、；：،؛-]+/u.exec(after)?.[0].length ?? 0)
  const joins = knowsVerbs(sentence) && coordination.test(sentence.text.slice(start))
  // «но от спешки предостерегают»: without its «но» it stands against nothing.
  const against = knowsVerbs(sentence) && adversative.test(sentence.text.slice(start).toLowerCase())
  const tie = against ? 0 : (tieOf.exec(sentence.text.slice(start))?.[0].length ?? 0)
  // Words before a verb that stands in the rest are its subject: neither says anything without the other.
  if (!saysSomething(line) && !standsInFront(line)) return []
  // «…, Bonhams | — на Рериха»: the dash stands for the verb.
  const ends = clausesOf(rest)
    .filter(
      (clause, k, all) =>
        !(k < all.length - 1 && isPutIn(sentence, all[k - 1], clause)) &&
        !partsListing(sentence, all, k) &&
        !awaitsVerb(sentence, clause, all[k + 1]) &&
        !endsOnConverb(sentence, clause) &&
        !partsFromAmount(sentence, clause) &&
        (clause.mark !== '—' || !knowsVerbs(sentence) || hasFinite(sentence, clause.start, clause.end)),
    )
    .map(({ end }) => end)
  // «… по урегулированию | между А и Б, | председательствовал …»: a phrase ends with its clause.
  const possible = apart
    ? ends
    : ends.filter((to, k) => k === 0 || closesSentence({ ...rest, from: start, to }))
  return possible
    .sort((a, b) => Math.abs(a - start - IDEAL) - Math.abs(b - start - IDEAL))
    .flatMap((to): Candidate[] => {
      const part: Line = { ...rest, from: start + tie, to: Math.min(to, whole.to) }
      const text = lineText(part)
      const split = text.length <= itemLimit(text) ? undefined : splitLine(part, itemLimit(text))
      const said = speech.test(text.toLowerCase()) || !speech.test(sentence.text.toLowerCase())
      const tied = relativeInside.test(text.slice(0, 60).toLowerCase())
      // “…, and the harbour office”: the last of several things, left alone.
      const last = joins && !hasFinite(sentence, part.from, part.to)
      const usable =
        (text.length <= itemLimit(text) || split !== undefined) &&
        !tied &&
        !last &&
        isFaithful(part, { attributed: !said }) &&
        standsBeside(part, phrases)
      return usable ? [{ line: part, text, words: tokenize(text).length, heads: false, split }] : []
    })
}

/** «суды көбірек жіберіп, | …»: where the verb is last, it waits for the next one. */
function endsOnConverb(sentence: SourceSentence, { start, end, mark }: Clause): boolean {
  const last = tokensBetween(sentence, start, end).at(-1)?.lower ?? ''
  return mark !== '' && sentence.language.prose.description?.converb.test(last) === true
}

/** «…, а в мае, на пике цен, | превышало 11 млн»: what is put in goes with the verb behind it. */
const awaitsVerb = (sentence: SourceSentence, clause: Clause, next: Clause | undefined): boolean =>
  next !== undefined &&
  knowsVerbs(sentence) &&
  clause.mark === ',' &&
  !hasFinite(sentence, clause.start, clause.end) &&
  startsWithVerb(sentence, next)

/** “On routes where boats were cut, | fewer people came”: what stands first says where, the rest says all else. */
function standsInFront({ sentence, from, to }: Line): boolean {
  const [first] = tokensBetween(sentence, from, to)
  const comma = sentence.text.startsWith(',', to)
  return (
    first !== undefined &&
    comma &&
    isPreposition(first, sentence) &&
    hasFinite(sentence, to, sentence.text.length)
  )
}

/** «признала порт виновным | в навязывании цен»: no mark stands between. */
function beginsPhrase({ sentence, to }: Line): boolean {
  const next = sentence.tokens.find(({ start }) => start >= to)
  const parted = /[,;:—–-]/u.test(sentence.text.slice(to, next?.start))
  return next !== undefined && !parted && isPreposition(next, sentence)
}

const isTied = ({ sentence, to }: Line): boolean =>
  sentence.language.prose.danglingEnds.includes(sentence.tokens.find(({ start }) => start >= to)?.lower ?? '')

/** Japanese puts the main clause last: what was left out before it stands under it, the longest that fits first. */
function clausesBefore(line: Line): Candidate[] {
  const whole = wholeLine(line.sentence)
  const before = clausesOf({ ...whole, to: line.from })
  const last = before.at(-1)
  if (last === undefined) return []
  return before.flatMap(({ start }): Candidate[] => {
    const part: Line = { ...whole, from: start, to: last.end, rules: ['remainder'], cost: 0.3 }
    const text = lineText(part)
    const usable = text.length <= itemLimit(text) && isFaithful(part, { attributed: true, goesOn: true })
    return usable ? [{ line: part, text, words: tokenize(text).length, heads: false }] : []
  })
}

/**
 * Whether a rest reads well beside its heading: a clause with its verb, an aim, or a noun that hangs on nothing; not
 * «объявил новый смотритель», «став первым», “with much talk”. `phrases`: a place or a time will do.
 */
function standsBeside(part: Line, phrases = false): boolean {
  const { sentence } = part
  if (!knowsVerbs(sentence)) return true
  const { fragment, complement, prepositions, closePrepositions, continuation, quotation } =
    sentence.language.prose
  const { from } = dropOpener(part)[0] ?? part
  const text = sentence.text.slice(from, part.to)
  const first = keptTokens({ ...part, from })[0]
  if (first === undefined || quotation.verb.test(first.lower) || complement.test(first.lower)) return false
  if (hasMainVerb(part) && !fragment.test(`${first.lower} `)) return true
  if (continuation.test(` ${text}`)) return true
  if (prepositions.includes(first.lower))
    return (
      phrases && !closePrepositions.includes(first.lower) && (!text.includes(',') || closesSentence(part))
    )
  return !fragment.test(`${/^\p{Ll}/u.test(text) ? '' : '«'}${text.toLowerCase()} `)
}

/** «… на пшеницу, рис и сою»: commas that only part several things, up to the end. */
const closesSentence = ({ sentence, from, to }: Line): boolean =>
  to === wholeLine(sentence).to && !hasFinite(sentence, from, to)

/** The predicates that were left out between the subject and the one that was kept. */
function otherPredicates(line: Line): Candidate[] {
  const whole = wholeLine(line.sentence)
  // Where the verb is last, the comma before it parts no clauses.
  const { verbLast } = line.sentence.language.prose
  const parts = verbLast
    ? line.without.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    : clausesOf(whole)
  return parts.flatMap(({ start, end }): Candidate[] => {
    const left = line.without.find((gap) => end > gap.start && start < gap.end && end <= gap.end + 1)
    const later = start >= line.to
    if (left === undefined && !later) return []
    const part: Line = {
      ...whole,
      from: Math.max(start, left?.start ?? 0),
      to: end,
      rules: ['remainder'],
      cost: 0.2,
    }
    const text = lineText(part)
    const usable =
      text.length <= itemLimit(text) && isFaithful(part, { attributed: true }) && standsBeside(part)
    return usable ? [{ line: part, text, words: tokenize(text).length, heads: false }] : []
  })
}
