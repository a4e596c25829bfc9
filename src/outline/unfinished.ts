import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { keptSpans, type Line, wholeLine } from './line.ts'
import { clausesOf, hasOwnVerb, keptTokens } from './line-clauses.ts'
import { isPreposition, tokensBetween } from './sentence-words.ts'

const MARK = /^["»”’)]*\s*[,;:—–]/u

/**
 * Whether a line that was cut at its end stops inside a phrase: on a word that describes a noun to come («о
 * случаях замеченных | …»), on a participle that waits for its agent (“a bridge designed | by …”), or
 * between the word that begins a clause and its verb (“found that one | of …”, «по правилам которого | …»); or behind a verb that
 * may need what follows («совету предложено | к осени закрыть …»).
 */
export function endsUnfinished(line: Line): boolean {
  const { sentence } = line
  const {
    attribute,
    ambiguousVerb,
    cause,
    complement,
    complete,
    relativeInside,
    prepositions,
    presentVerb,
    relative,
  } = sentence.language.prose
  const { adversative, contrast, indefinite = [], stopWords } = sentence.language.prose
  const tokens = keptTokens(line)
  const last = tokens.at(-1)
  if (last === undefined) return false
  if (attribute.test(last.lower) && !/^\p{Lu}/u.test(last.text)) return true
  if (lacksNestedMain(line)) return true
  const rest = sentence.text.slice(line.to)
  const closed = complete.test(last.lower) || MARK.test(rest) || cause.test(rest.trimStart().toLowerCase())
  if (isFiniteVerb(last, sentence) && !closed) return true
  const end = keptSpans(line).at(-1)?.end ?? line.to
  const clause = clausesOf(line).findLast(({ start }) => start < end)
  const inClause = tokens.filter(({ start }) => start >= (clause?.start ?? line.from))
  const before = tokens.at(-2)
  if (
    ambiguousVerb?.form.test(last.lower) === true &&
    before !== undefined &&
    !MARK.test(rest) &&
    !ambiguousVerb.bound.includes(before.lower) &&
    tokens.some((token) => token !== last && isFiniteVerb(token, sentence))
  )
    return true
  // “in a slow |, costly process”: the first of two words that describe a noun to come.
  const [next] = tokensBetween(sentence, line.to, sentence.text.length)
  const listed = /^,\s\p{Ll}/u.test(rest) && next !== undefined && !stopWords.includes(next.lower)
  if (listed && before !== undefined && indefinite.includes(before.lower)) return true
  // “before sailing | to …”, “ships waiting | in …”
  const awaits = (lower: string): boolean =>
    prepositions.includes(lower) || presentVerb?.plural.test(lower) === true
  // “before moving|, in 1972|, to …”
  const putIn = clause !== undefined && isPreposition(inClause[0] ?? last, sentence) && MARK.test(rest)
  const [opener, gerund] = (putIn ? tokens.slice(0, -inClause.length) : tokens).slice(-2)
  if (ambiguousVerb?.gerund.test(gerund?.lower ?? '') === true && awaits(opener?.lower ?? '')) return true
  // «Порты принимают лодки, а новый причал | у моста откроют в мае»
  const opening = sentence.text.slice(clause?.start ?? 0).toLowerCase()
  const second =
    clause !== undefined && clause.start > line.from && (adversative.test(opening) || contrast?.test(opening))
  const says = (from: number, to: number): boolean => hasFinite(sentence, from, to)
  if (second && !says(clause.start, end) && says(end, sentence.text.length)) return true
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
