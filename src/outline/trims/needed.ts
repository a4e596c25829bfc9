import type { Language } from '../../language/language.ts'
import type { Span } from '../../model/place.ts'
import { hasFinite, isFiniteVerb, isInfinitive } from '../finite-verb.ts'
import { isMonth } from '../leading-date.ts'
import type { Line } from '../line.ts'
import { clausesOf, isUnbroken, losesAlternative } from '../line-clauses.ts'
import { endsRange, isNumber, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { aimBehind } from './aim.ts'

/** Words between a verb and what it waits for. */
const AIM_REACH = 6
/** Words of a phrase of place before the verb. */
const LONGEST_OPENING = 4

/** A preposition that the line could be cut before, and the verb last before it; both as places among the words. */
export interface Place {
  readonly line: Line
  readonly tokens: readonly Token[]
  readonly at: number
  readonly verb: number
}

/** Whether the words before the cut say too little, or something else, without those behind it. */
export function isNeeded(place: Place, before: Token): boolean {
  const { line, tokens, at, verb } = place
  const { sentence } = line
  const {
    among,
    anaphora,
    complement,
    countsFrom,
    ofSome,
    partitive,
    prepositions,
    relative,
    relativeInside,
    universal,
    unnamed,
  } = sentence.language.prose
  const start = tokens[at]?.start ?? line.to
  // «…, место | среди которых занимают …»
  if (relativeInside.test(tokens[at + 1]?.lower ?? '')) return true
  // “find hope | in the news that …”, «сошлись | на том, что …»: nothing was said yet.
  const opens = ({ lower }: Token): boolean => complement.test(lower) && !relative.test(`${lower} `)
  if (tokens.slice(at + 2, at + 4).some(opens)) return true
  // “will vote | on Thursday on whether to sell the boats”
  const asks = tokens.slice(at + 2, at + AIM_REACH + 2).some(({ lower, start: from }) => {
    const whole = complement.exec(lower)?.[0] === lower && !relative.test(`${lower} `)
    return whole && !anaphora.includes(lower) && !/[;:—–]/u.test(sentence.text.slice(start, from))
  })
  if (asks) return true
  // “was the first woman to be appointed | at the school”
  const first = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  if (
    tokens
      .slice(isUnbroken(sentence, tokens[first]?.start ?? start, start) ? first : verb, at)
      .some(
        ({ lower }, i, near) =>
          universal.test(lower) && !qualifies(lower, near[i + 1]?.lower, sentence.language),
      )
  )
    return true
  if (prepositions.includes(before.lower)) return true
  // “were higher | among patients without a car”: of others it is not said.
  if (among?.includes(tokens[at]?.lower ?? '')) return true
  // «был уже такой случай | в мае», «через полчаса | после посадки»
  if (unnamed?.test(before.lower) === true) return true
  const around = sentence.text.slice(tokens[at - 1]?.start ?? start, tokens[at]?.end).toLowerCase()
  if (countsFrom?.exec(around)?.[0] === around) return true
  if (ofSome?.test(sentence.text.slice(start).toLowerCase()) === true) return true
  // “is one of 214 boats | in the bay, …”: of which, the words behind say.
  if (partitive?.test(sentence.text.slice(tokens[verb]?.start, before.end).toLowerCase())) return true
  // “run until two | in the morning”, but “launched on 15 October 2012 | with …”
  const dated = endsDate(tokens, at - 1, sentence)
  if (isNumber(before.lower, sentence.language) && !dated) return true
  if (/[,;:—–]|\s-\s/u.test(sentence.text.slice(before.end, start))) return true
  return (
    continuesName(place, before) ||
    asksTo(place) ||
    awaitsAim(place) ||
    partsAim(place) ||
    endsRange(tokens, at, sentence) ||
    isTied(tokens, at, sentence) ||
    isGoverned(tokens, verb, at, sentence) ||
    losesAlternative(line, start) ||
    cutsAlternative(line, start) ||
    cutsName(tokens, verb, line) ||
    leavesListOpen(line, before) ||
    cutsListing(line, start) ||
    endsOnOpener(line, before) ||
    partsVerb(tokens, at, line) ||
    awaitsSubject(tokens, verb, line)
  )
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u

/** “in 2012”, “October 15, 2012” */
function endsDate(tokens: readonly Token[], at: number, { language: { dates } }: SourceSentence): boolean {
  if (!YEAR.test(tokens[at]?.lower ?? '')) return false
  const near = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower)
  return near.some((word) => isMonth(word, dates)) || dates.before.split('|').includes(near.at(-1) ?? '')
}

/** “only 10 per cent”, “up to two metres” */
const qualifies = (words = '', next = '', language: Language): boolean =>
  language.numbers.contexts.qualifierBefore.split('|').includes(words) && isNumber(next, language)

/** “voted | on Tuesday to mend the quay”, «обязались | к осени построить мост»: the verb alone has not said what. */
function awaitsAim({ line, tokens, at, verb }: Place): boolean {
  if (at !== verb + 1) return false
  const { continuation } = line.sentence.language.prose
  return tokens.slice(at, at + AIM_REACH).some((token, i, reach) => {
    const end = reach[i - 1]?.end
    const aim = end !== undefined && continuation.test(line.sentence.text.slice(end).toLowerCase())
    return aim || isInfinitive(token, line.sentence)
  })
}

/** “a plan | by the council | to drain the lake” */
const partsAim = ({ line, tokens, at, verb }: Place): boolean =>
  tokens.slice(verb + 1, at + 1).some((_, i) => {
    const aim = aimBehind(tokens, verb + 1 + i, line)
    return aim !== undefined && aim.start >= (tokens[at]?.start ?? line.to)
  })

const opensAim = ({ line: { sentence }, tokens, at }: Place): boolean =>
  sentence.language.prose.continuation.test(` ${sentence.text.slice(tokens[at]?.start).toLowerCase()}`)

/** “asked Kim | to go” waits for what was asked; its verb need not be known: “is useful as they challenge the port | to improve”. */
function asksTo(place: Place): boolean {
  const { line, tokens, at, verb } = place
  const { causing } = line.sentence.language.prose
  // “voted to approve a plan | to …”: what it voted was said.
  const aim = tokens.findLastIndex((_, i) => i > verb && i < at && opensAim({ ...place, at: i }))
  const causes = tokens.slice(Math.max(verb, aim), at).some(({ lower }) => causing?.test(lower) === true)
  return opensAim(place) && (causes || isSecondVerb(tokens, at - 1, line.sentence))
}

/** «Организации | по защите …», “the Office | for …” are the middle of a name. */
const continuesName = (place: Place, before: Token): boolean =>
  !opensAim(place) &&
  /^\p{Lu}/u.test(before.text) &&
  place.line.sentence.language.prose.closePrepositions.includes(place.tokens[place.at]?.lower ?? '')

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

/** Words of “a $240 million plan”. */
const PLAN_REACH = 5

/** “interest | in science”, “four months | before the vote”: what says of what, or since when, goes with the noun. */
function isTied(tokens: readonly Token[], at: number, { language }: SourceSentence): boolean {
  const { indefinite = [], measuredFrom, plan, rate, tied } = language.prose
  const [count, noun, preposition, next] = [at - 2, at - 1, at, at + 1].map((i) => tokens[i]?.lower)
  // “approved a costly plan | to drain the lake”: one that is new is something by itself.
  const described = tokens.slice(Math.max(0, at - PLAN_REACH), at - 1)
  const isNew = plan?.test(noun ?? '') === true && described.some(({ lower }) => indefinite.includes(lower))
  if (!isNew && tied?.test([noun, preposition, next].join(' '))) return true
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
  const [before, preposition, next] = tokens.slice(at - 1, at + 2).map(({ lower }) => lower)
  // “up to two metres”, «обошёлся примерно | в 5 тысяч», «обходится в среднем | в 5 тысяч»
  const words = [preposition, `${before} ${preposition}`, before, `${tokens[at - 2]?.lower} ${before}`]
  const counts = words.some((word) => qualifies(word, next, language))
  return counts || language.prose.governed?.test(`${tokens[verb]?.lower} ${preposition}`) === true
}

/** «говорил о новых дорогах, мостах | через реку, портах»: one word of the next thing that is named. */
function leavesListOpen(line: Line, last: Token): boolean {
  const { sentence } = line
  const clause = clausesOf(line).findIndex(({ start }) => start === last.start)
  return clause > 0 && !isFiniteVerb(last, sentence)
}

/** “three mills, a bridge | in the north, and the port in the south”: the last of several things stands behind the cut. */
function cutsListing(line: Line, at: number): boolean {
  const { sentence } = line
  const clauses = clausesOf(line)
  const inside = clauses.findIndex(({ start, end }) => start <= at && at < end)
  const [here, ...later] = clauses.slice(inside)
  const joins = ({ start, end }: Span): boolean =>
    sentence.language.prose.coordination.test(sentence.text.slice(start).toLowerCase()) &&
    !hasFinite(sentence, start, end)
  return inside > 0 && here !== undefined && (later.some(joins) || joinsBehind(line, here, at))
}

/** “… to open the windows, to keep lids | on pans and to dry nothing”: the last two of several things in one clause. */
function joinsBehind({ sentence }: Line, { start, end }: Span, at: number): boolean {
  const { coordination } = sentence.language.prose
  const behind = tokensBetween(sentence, at, end)
  return !hasFinite(sentence, start, end) && behind.some(({ lower }) => coordination.test(`${lower} `))
}

/** “19 crowns a year, or 12 euros | at the rate of May”: what the second of two holds for. */
function cutsAlternative(line: Line, at: number): boolean {
  const { sentence } = line
  const clause = clausesOf(line).find(({ start, end }) => start < at && at < end)
  const text = sentence.text.slice(clause?.start ?? line.to, at).toLowerCase()
  return sentence.language.prose.alternative?.test(text) === true && /\d/u.test(text)
}

/** «изменения в законах, в частности | по вопросам порта»: it opens what follows. */
function endsOnOpener(line: Line, last: Token): boolean {
  const { sentence } = line
  const clause = clausesOf(line).find(({ start, end }) => start < last.end && last.end <= end)
  const text = sentence.text.slice(clause?.start ?? line.from, last.end).toLowerCase()
  return sentence.language.prose.openers.includes(text)
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
