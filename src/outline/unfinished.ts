import type { Clause } from './clauses.ts'
import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { keptSpans, type Line, wholeLine } from './line.ts'
import { clausesOf, hasOwnVerb, keptTokens, startsWithVerb } from './line-clauses.ts'
import { isPreposition, tokensBetween } from './sentence-words.ts'
import type { Token } from './tokens.ts'

const MARK = /^["»”’)]*\s*[,;:—–]/u

/** Where a line was cut: its words, the last of its clauses, what stands behind the cut. */
interface Ending {
  readonly line: Line
  readonly tokens: readonly Token[]
  readonly last: Token
  readonly before: Token | undefined
  /** Behind the last word that is kept. */
  readonly end: number
  readonly clause: Clause | undefined
  readonly inClause: readonly Token[]
  readonly rest: string
}

/**
 * Whether a line that was cut at its end stops inside a phrase: on a word that describes a noun to come («о
 * случаях замеченных | …»), on a participle that waits for its agent (“a bridge designed | by …”), or
 * between the word that begins a clause and its verb (“found that one | of …”, «по правилам которого | …»); or behind a verb that
 * may need what follows («совету предложено | к осени закрыть …»).
 */
export function endsUnfinished(line: Line): boolean {
  const tokens = keptTokens(line)
  const last = tokens.at(-1)
  if (last === undefined) return false
  const end = keptSpans(line).at(-1)?.end ?? line.to
  const clause = clausesOf(line).findLast(({ start }) => start < end)
  const inClause = tokens.filter(({ start }) => start >= (clause?.start ?? line.from))
  const rest = line.sentence.text.slice(line.to)
  const ending: Ending = { line, tokens, last, before: tokens.at(-2), end, clause, inClause, rest }
  return lacksNestedMain(line) || UNFINISHED.some((ends) => ends(ending))
}

const UNFINISHED: readonly ((ending: Ending) => boolean)[] = [
  endsOnDescription,
  endsOnVerb,
  endsOnParticiple,
  endsOnFirstOfTwo,
  endsOnGerund,
  opensSecondStatement,
  awaitsVerb,
  opensClause,
]

function endsOnDescription({ line, last }: Ending): boolean {
  return line.sentence.language.prose.attribute.test(last.lower) && !/^\p{Lu}/u.test(last.text)
}

function endsOnVerb({ line, last, rest }: Ending): boolean {
  const { cause, complete } = line.sentence.language.prose
  const closed = complete.test(last.lower) || MARK.test(rest) || cause.test(rest.trimStart().toLowerCase())
  return isFiniteVerb(last, line.sentence) && !closed
}

function endsOnParticiple({ line, tokens, last, before, rest }: Ending): boolean {
  const { ambiguousVerb } = line.sentence.language.prose
  return (
    ambiguousVerb?.form.test(last.lower) === true &&
    before !== undefined &&
    !MARK.test(rest) &&
    !ambiguousVerb.bound.includes(before.lower) &&
    tokens.some((token) => token !== last && isFiniteVerb(token, line.sentence))
  )
}

/** “in a slow |, costly process”: the first of two words that describe a noun to come. */
function endsOnFirstOfTwo({ line, before, rest }: Ending): boolean {
  const { indefinite = [], stopWords } = line.sentence.language.prose
  const [next] = tokensBetween(line.sentence, line.to, line.sentence.text.length)
  const listed = /^,\s\p{Ll}/u.test(rest) && next !== undefined && !stopWords.includes(next.lower)
  return listed && before !== undefined && indefinite.includes(before.lower)
}

/** “before sailing | to …”, “ships waiting | in …”, “before moving|, in 1972|, to …” */
function endsOnGerund({ line, tokens, last, clause, inClause, rest }: Ending): boolean {
  const { ambiguousVerb, prepositions, presentVerb } = line.sentence.language.prose
  const putIn =
    clause !== undefined &&
    clause.start > line.from &&
    isPreposition(inClause[0] ?? last, line.sentence) &&
    MARK.test(rest)
  const [opener, gerund] = (putIn ? tokens.slice(0, -inClause.length) : tokens).slice(-2)
  const awaits = (lower: string): boolean =>
    prepositions.includes(lower) || presentVerb?.plural.test(lower) === true
  return ambiguousVerb?.gerund.test(gerund?.lower ?? '') === true && awaits(opener?.lower ?? '')
}

/** «Порты принимают лодки, а новый причал | у моста откроют в мае», «…, и никакой мост | этого не изменит» */
function opensSecondStatement({ line: { sentence, from }, end, clause }: Ending): boolean {
  const { adversative, ambiguousVerb, contrast, coordination } = sentence.language.prose
  const opening = sentence.text.slice(clause?.start ?? 0).toLowerCase()
  // Where no comma stands before the last of several things, “and” behind one begins a statement.
  const joined = ambiguousVerb === undefined && coordination.test(opening)
  const second = adversative.test(opening) || contrast?.test(opening) === true || joined
  if (clause === undefined || clause.start <= from || !second) return false
  return !hasFinite(sentence, clause.start, end) && hasFinite(sentence, end, sentence.text.length)
}

/** “… what the council, whoever leads it | in May, ought to do”: what is told of somebody goes on to their verb. */
function awaitsVerb({ line: { sentence }, end, clause }: Ending): boolean {
  const { complement, relative } = sentence.language.prose
  const all = clausesOf(wholeLine(sentence))
  const k = all.findIndex(({ start }) => start === clause?.start)
  const [told, next] = all.slice(k, k + 2)
  if (k < 1 || told === undefined || next === undefined || told.end <= end || told.mark !== ',') return false
  const lower = sentence.text.slice(told.start, told.end).toLowerCase()
  return (complement.test(lower) || relative.test(lower)) && startsWithVerb(sentence, next)
}

function opensClause({ line, tokens, end }: Ending): boolean {
  const { sentence } = line
  const { complement, prepositions, relative, relativeInside } = sentence.language.prose
  return clausesOf(line).some((part, k, all) => {
    if (part.start >= end) return false
    const words = tokens.filter((token) => token.start >= part.start && token.end <= part.end)
    const opens = words.findLastIndex(
      ({ lower, text }, i) =>
        i > 0 &&
        text === lower &&
        !prepositions.includes(lower) &&
        (complement.test(lower) || relativeInside.test(lower)),
    )
    if (opens < 0 || words.slice(opens).some((token) => isFiniteVerb(token, sentence))) return false
    // “what is unclear is whether the boats, | bought in 2012, | …”: the verb may stand behind what is put in.
    return !all.slice(k + 1).some(({ start, end: to }) => {
      const more = relative.test(sentence.text.slice(start, to).toLowerCase())
      return !more && hasOwnVerb(sentence, start, Math.min(to, end))
    })
  })
}

/** “Kim said the council of the port | had sold …”: what was said is cut before its verb. */
export function partsSaid({ sentence, from, to }: Line): boolean {
  const tokens = tokensBetween(sentence, from, to)
  const verb = tokens.findLastIndex(({ lower }) => sentence.language.prose.quotation.verb.test(lower))
  const [said, ...after] = verb < 0 ? [] : tokens.slice(verb)
  if (said === undefined || after.length === 0 || after.some((token) => isFiniteVerb(token, sentence)))
    return false
  const end = clausesOf(wholeLine(sentence)).find((clause) => clause.end >= to)?.end ?? to
  return !/[,;:—–]/u.test(sentence.text.slice(said.end, to)) && hasFinite(sentence, to, end)
}

/** «отметил, что хотя льда много, | паром пойдёт»: what was noted is still to come. */
export function lacksNestedMain(line: Line): boolean {
  const { sentence, from, to } = line
  const { nested, nestedPhrase } = sentence.language.prose
  const text = sentence.text.slice(from, to).toLowerCase()
  const clauses = clausesOf(line).filter(({ start, end }) => hasFinite(sentence, start, end))
  const endOf = (pattern: RegExp | undefined): number => {
    const found = pattern?.exec(text)
    return found ? from + found.index + found[0].length : Number.NaN
  }
  const [clause, phrase] = [endOf(nested), endOf(nestedPhrase)]
  const lacksSecond = !Number.isNaN(clause) && clauses.filter(({ end }) => end > clause).length < 2
  return lacksSecond || (!Number.isNaN(phrase) && !clauses.some(({ start }) => start > phrase))
}
