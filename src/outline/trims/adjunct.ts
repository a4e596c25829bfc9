import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { leadingDate } from '../leading-date.ts'
import { type Line, shorter, wholeLine } from '../line.ts'
import { clausesOf, keptTokens } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { isNeeded, type Place } from './needed.ts'
import { namesWhom } from './trailing-clause.ts'
import { shareLost } from './trim.ts'

/** An amount is worth a line only where figures show it. */
const COSTS = { loose: 0.15, other: 0.4, amount: 1.2 } as const

/** Cuts before a preposition that follows the verb and its object: «… предложил площадку | для переговоров …». */
export function cutAdjunct(line: Line): readonly Line[] {
  const { sentence } = line
  const { circumstance, prepositions } = sentence.language.prose
  if (!knowsVerbs(sentence) || prepositions.length === 0) return []
  const tokens = keptTokens(line)
  const last = clausesOf(line).at(-1)
  if (last !== undefined && last.start > line.from && namesWhom(sentence, last, line.to)) return []
  let verb = -1
  const cuts = tokens.flatMap((token, at): Cut[] => {
    if (isFiniteVerb(token, sentence)) verb = at
    const before = tokens[at - 1]
    if (verb < 0 || verb === at || before === undefined || !isPreposition(token, sentence)) return []
    if (endsAmongThings(line, before.end)) return []
    const place: Place = { line, tokens, at, verb }
    const loose = circumstance.test(sentence.text.slice(token.start, line.to).toLowerCase())
    if ((!loose && isClose(place)) || isNeeded(place, before)) return []
    const to =
      before.end +
      (/^(?:["»”’)]+|\.(?=\s))/u.exec(sentence.text.slice(before.end, token.start))?.[0].length ?? 0)
    const lost = losesAmount(tokens.slice(at), sentence) ? COSTS.amount : loose ? COSTS.loose : COSTS.other
    return [{ to, lost }]
  })
  // «… продал паром | в 2012 году | за долги»: what is cut earlier loses the rest too.
  return cuts.map(({ to }, i) => {
    const lost = Math.max(...cuts.slice(i).map((cut) => cut.lost))
    return shorter(line, { to }, 'adjunct', lost + 0.2 * shareLost(line, line.to - to))
  })
}

/** «нанял плотников из порта, маляров | из Озёрска и …»: the second of several things is no end of a list. */
function endsAmongThings({ sentence, from }: Line, to: number): boolean {
  const { closingParticiple, coordination, droppable, relative } = sentence.language.prose
  const clauses = clausesOf({ ...wholeLine(sentence), from, to })
  const [before, last] = clauses.slice(-2)
  if (before === undefined || last === undefined || before.mark !== ',') return false
  const words = tokensBetween(sentence, last.start, to)
  const text = sentence.text.slice(last.start, to).toLowerCase()
  const told = [closingParticiple, droppable, relative].some((one) => one.test(text))
  // «…, маляров и рыбаков | из Озёрска» is one; “in Laketown, Norland | in May” says where.
  const closed = words.some(({ lower }) => coordination.test(`${lower} `))
  const place = words.every((word) => /^\p{Lu}/u.test(word.text))
  const led = words[0] !== undefined && isPreposition(words[0], sentence)
  return !told && !closed && !place && !led && !hasFinite(sentence, last.start, to)
}

interface Cut {
  readonly to: number
  readonly lost: number
}

/** What stands by the verb, or behind a preposition like “of”, belongs to the words before it. */
function isClose({ line, tokens, at, verb }: Place): boolean {
  const { closePrepositions, closeNearby, closeOnce } = line.sentence.language.prose
  const preposition = tokens[at]?.lower ?? ''
  const far = closeNearby.includes(preposition) && at - verb > 3
  const again =
    closeOnce.includes(preposition) && tokens.slice(verb, at).some(({ lower }) => lower === preposition)
  return at - verb < 3 || (closePrepositions.includes(preposition) && !again && !far)
}

/** “took $96 million | in its first year and $118 million last year”: an amount right behind the cut, or one of two. */
function losesAmount(tokens: readonly Token[], sentence: SourceSentence): boolean {
  const { coordination } = sentence.language.prose
  const second = tokens.some(
    ({ lower }, i) => coordination.test(`${lower} `) && /^\d/u.test(tokens[i + 1]?.text ?? ''),
  )
  return second || givesAmount(tokens, sentence)
}

/** “put the cost | at 12 million”, «оценил мост | в 5 млн»: a figure is what the sentence says, and a term; a date is not. */
function givesAmount([preposition, next]: readonly Token[], { text, language }: SourceSentence): boolean {
  if (preposition === undefined || next === undefined || !/^\d/u.test(next.text)) return false
  if (language.prose.deadlines?.includes(preposition.lower)) return true
  return leadingDate(text, preposition.start, language.dates) === undefined
}
