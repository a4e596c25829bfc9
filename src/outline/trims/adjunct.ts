import type { Language } from '../../language/language.ts'
import { words } from '../../language/words.ts'
import { leadingDate } from '../leading-date.ts'
import { type Line, shorter } from '../line.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { namesWhom } from './trailing-clause.ts'
import {
  clausesOf,
  isFiniteVerb,
  isPreposition,
  keptTokens,
  knowsVerbs,
  losesAlternative,
  shareLost,
} from './trim.ts'

/** An amount is worth a line only where figures show it. */
const COSTS = { loose: 0.15, other: 0.4, amount: 1.2 } as const
/** Words of a phrase of place before the verb. */
const LONGEST_OPENING = 4

/** Cuts before a preposition that follows the verb and its object: «… предложил площадку | для переговоров …». */
export function cutAdjunct(line: Line): readonly Line[] {
  const { sentence } = line
  const {
    prepositions,
    circumstance,
    closePrepositions,
    universal,
    closeNearby,
    closeOnce,
    continuation,
    causing,
    complement,
    relative,
    relativeInside,
  } = sentence.language.prose
  if (!knowsVerbs(sentence) || prepositions.length === 0) return []
  const tokens = keptTokens(line)
  const last = clausesOf(line).at(-1)
  if (last !== undefined && last.start > line.from && namesWhom(sentence, last, line.to)) return []
  const lines: Line[] = []
  let lastVerb = -1
  tokens.forEach((token, i) => {
    if (isFiniteVerb(token, sentence)) lastVerb = i
    if (lastVerb < 0 || lastVerb === i || !isPreposition(token, sentence)) return
    const far = closeNearby.includes(token.lower) && i - lastVerb > 3
    const again =
      closeOnce.includes(token.lower) && tokens.slice(lastVerb, i).some(({ lower }) => lower === token.lower)
    const loose = circumstance.test(sentence.text.slice(token.start, line.to).toLowerCase())
    if (!loose && (i - lastVerb < 3 || (closePrepositions.includes(token.lower) && !again && !far))) return
    // «…, место | среди которых занимают …»
    if (relativeInside.test(tokens[i + 1]?.lower ?? '')) return
    // “find hope | in the news that …”, «сошлись | на том, что …»: nothing was said yet.
    const ahead = tokens.slice(i + 2, i + 4)
    if (ahead.some(({ lower }) => complement.test(lower) && !relative.test(`${lower} `))) return
    const before = tokens[i - 1]
    if (tokens.slice(lastVerb, i).some(({ lower }) => universal.test(lower))) return
    // «Организации | по защите …», “the Office | for …”: the middle of a name.
    const aim = continuation.test(` ${sentence.text.slice(token.start).toLowerCase()}`)
    if (aim && (causing?.test(tokens[lastVerb]?.lower ?? '') || isSecondVerb(tokens, i - 1, sentence))) return
    if (
      !aim &&
      before !== undefined &&
      /^\p{Lu}/u.test(before.text) &&
      closePrepositions.includes(token.lower)
    )
      return
    if (before === undefined || /^\d/u.test(before.text) || prepositions.includes(before.lower)) return
    if (isTied(tokens, i, sentence) || isGoverned(tokens, lastVerb, i, sentence)) return
    if (losesAlternative(line, token.start) || cutsName(tokens, lastVerb, line)) return
    if (/[,;:—–]|\s-\s/u.test(sentence.text.slice(before.end, token.start))) return
    if (leavesListOpen(line, before) || partsVerb(tokens, i, line) || awaitsSubject(tokens, lastVerb, line))
      return
    const to = before.end + (/^["»”’)]+/u.exec(sentence.text.slice(before.end, token.start))?.[0].length ?? 0)
    const lost = givesAmount(tokens.slice(i), sentence) ? COSTS.amount : loose ? COSTS.loose : COSTS.other
    lines.push(shorter(line, { to }, 'adjunct', lost + 0.2 * shareLost(line, line.to - to)))
  })
  return lines
}

/** “… and like | to build models”: behind “and” it is a verb, which waits for what follows. */
const isSecondVerb = (tokens: readonly Token[], at: number, { language }: SourceSentence): boolean =>
  language.prose.coordination.test(`${tokens[at - 1]?.lower} `)

/** «Встречу открыл капитан | порта на озере Пётр Ким»: behind the verb, the last words name who it was. */
function cutsName(tokens: readonly Token[], verb: number, { sentence }: Line): boolean {
  const names = tokens.slice(-2)
  const named = names.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  const form = sentence.language.prose.agreement.subjects.find(([ending]) =>
    ending.test(tokens[verb]?.lower ?? ''),
  )
  return (
    named && tokens.length - verb > 3 && form !== undefined && names.every(({ lower }) => form[1].test(lower))
  )
}

/** “put the cost | at 12 million”, «оценил мост | в 5 млн»: a figure is what the sentence says, and a term; a date is not. */
function givesAmount([preposition, next]: readonly Token[], { text, language }: SourceSentence): boolean {
  if (preposition === undefined || next === undefined || !/^\d/u.test(next.text)) return false
  if (language.prose.deadlines?.includes(preposition.lower)) return true
  return leadingDate(text, preposition.start, language.dates) === undefined
}

/** “interest | in science”, “four months | before the vote”: what says of what, or since when, goes with the noun. */
function isTied(tokens: readonly Token[], at: number, { language }: SourceSentence): boolean {
  const { tied, rate, measuredFrom } = language.prose
  const [count, noun, preposition, next] = [at - 2, at - 1, at, at + 1].map((i) => tokens[i]?.lower)
  if (tied?.test([noun, preposition, next].join(' '))) return true
  const measures = measuredFrom?.includes(preposition ?? '') || rate?.test(`${preposition} ${next}`)
  return measures === true && isNumber(count ?? '', language)
}

/** “compared the boat | to a raft”, “pours | around ten cups”: what the verb needs, and what only looks like a preposition. */
function isGoverned(
  tokens: readonly Token[],
  verb: number,
  at: number,
  { language }: SourceSentence,
): boolean {
  const [preposition, next] = tokens.slice(at, at + 2).map(({ lower }) => lower)
  const qualifiers = language.numbers.contexts.qualifierBefore.split('|')
  if (qualifiers.includes(preposition ?? '') && isNumber(next ?? '', language)) return true
  return language.prose.governed?.test(`${tokens[verb]?.lower} ${preposition}`) === true
}

const isNumber = (word: string, { numbers }: Language): boolean =>
  /^\d/u.test(word) || Object.values(numbers.numerals.cardinals).some((forms) => words(forms).includes(word))

/** «говорил о новых дорогах, мостах | через реку, портах»: one word of the next thing that is named. */
function leavesListOpen(line: Line, last: Token): boolean {
  const { sentence } = line
  const clause = clausesOf(line).findIndex(({ start }) => start === last.start)
  return clause > 0 && !isFiniteVerb(last, sentence)
}

/** “The survey shows the growth | in traffic began in …”: the words before the cut have their verb behind it. */
function partsVerb(tokens: readonly Token[], from: number, { sentence }: Line): boolean {
  const { complement, subordinate, coordination } = sentence.language.prose
  const opens = ({ lower }: Token): boolean =>
    complement.test(lower) || subordinate.test(`${lower} `) || coordination.test(`${lower} `)
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || opens(token)) return false
    if (/[,;:—–]/u.test(sentence.text.slice(tokens[i - 1]?.end, token.start)) && i > from) return false
    if (isFiniteVerb(token, sentence)) return true
  }
  return false
}

/** «В порту стоят | у причала два парома»: between two phrases of place the verb still has no subject. */
function awaitsSubject(tokens: readonly Token[], verb: number, { sentence }: Line): boolean {
  const { prepositions, verbLast } = sentence.language.prose
  const [first, before, after] = [tokens[0], tokens[verb - 1], tokens[verb + 1]]
  if (verbLast || first === undefined || before === undefined || after === undefined) return false
  const named = /^\p{Lu}/u.test(before.text) && !prepositions.includes(tokens[verb - 2]?.lower ?? '')
  const opened = prepositions.includes(first.lower) && !named && verb <= LONGEST_OPENING
  return (opened || verb === 0) && prepositions.includes(after.lower)
}
