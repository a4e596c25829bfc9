import type { Span } from '../model/place.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { connects, pointsBack } from './leaning.ts'
import { isRemainder, keptSpans, type Line, lineText, wholeLine } from './line.ts'
import { clausesOf, endsInsideClause, hasMainVerb, keptTokens, tellsMore } from './line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import { isUnspaced, type Token } from './tokens.ts'
import { BEFORE_QUOTATION } from './trims/quotation.ts'
import { endsUnfinished } from './unfinished.ts'

/** Lines that follow a hedge by fewer words than this depend on it. */
const HEDGE_REACH = 3
const FEWEST_WORDS = 3
/** “We will wait,” she said. */
const SPOKEN = /^[“"«][^“”"«»]*[,!?…]?[”"»],?\s(?:[—–]\s)?\p{Ll}/u
/** Nothing but quoted words. */
const QUOTED = /^(?:[“"][^“”"]*[”"]|«[^«»]*»|「[^「」]*」)[.!?…]?$/u
/** Two sentences in one: “Sure. riverMap is …”; an abbreviation is shorter. */
const INNER_STOP = /\p{L}{4}[.!?…]\s+(?:[—–]\s+)?\p{Ll}/u

/**
 * Whether the words that are kept still say what the sentence says: nothing hangs at the end, quotation marks
 * are whole, and no negation, hedge, speaker or condition was lost. `attributed`: the slide names the speaker
 * elsewhere. `goesOn`: what the end waits for stands on the slide too.
 */
export function isFaithful(line: Line, { attributed = false, goesOn = false } = {}): boolean {
  const { sentence } = line
  const text = lineText(line)
  if (text === '' || !isBalanced(text)) return false
  if (!goesOn && line.to < wholeLine(sentence).to && endsDangling(line)) return false
  // «… ұзарып, | 12 км болады»: a number cut from what it counts.
  if (/^\d/u.test(text) && line.from > wholeLine(sentence).from) return false
  const after = sentence.text.slice(line.to, sentence.text.length)
  const { speech, verbLast } = sentence.language.prose
  if (verbLast && lacksComplement(line)) return false
  if (
    leavesUnsaid(line) &&
    !line.rules.includes(BEFORE_QUOTATION) &&
    !tellsMore(line) &&
    !isComment(line, after)
  )
    return false
  if (
    !attributed &&
    speech.test(withoutOpener(sentence)) &&
    !isComment(line, after) &&
    !speech.test(text.toLowerCase()) &&
    !isSaidBehind(line) &&
    !opensSpeech(line)
  )
    return false
  const cut = knowsVerbs(sentence) && line.to < wholeLine(sentence).to
  if (cut && (endsInsideClause(line) || endsUnfinished(line))) return false
  return keepsQualifiers(line) && keepsPairs(line) && keepsConditions(line)
}

/** Cut just before what its words are about: «отметила, | что …», “the boat, | which …”. */
function leavesUnsaid({ sentence, to }: Line): boolean {
  const after = sentence.text.slice(to)
  return /[\p{L}\p{N}]/u.test(after) && sentence.language.prose.complement.test(after.toLowerCase())
}

/** «Көпірдің орташа биіктігі - | құрайды»: between the dash and the verb stood what it needs. */
function lacksComplement(line: Line): boolean {
  const { sentence } = line
  const last = keptTokens(line).at(-1)
  return (
    last !== undefined &&
    isFiniteVerb(last, sentence) &&
    /\s[—–-]\s+$/u.test(sentence.text.slice(line.from, last.start))
  )
}

/** «…, | что подчёркивает роль страны»: a clause about the whole sentence, not what its verb needs. */
function isComment({ sentence, to }: Line, after: string): boolean {
  const { comment, speech } = sentence.language.prose
  if (!comment.test(after)) return false
  if (speech.test(sentence.text.slice(0, to).toLowerCase())) return false
  const next = sentence.tokens.filter((token) => token.start >= to)[1]
  return next !== undefined && isFiniteVerb(next, sentence)
}

/** «Он родился на пароме, | и его делом, как он рассказывал, был мост»: only of the clause behind “and” it is said who says so. */
function isSaidBehind(line: Line): boolean {
  const { sentence, from, to } = line
  const { coordination, speech } = sentence.language.prose
  const clauses = clausesOf(wholeLine(sentence))
  const says = ({ start, end }: Span): boolean => speech.test(sentence.text.slice(start, end).toLowerCase())
  const [next, ...others] = clauses.filter(({ start }) => start >= to)
  const last = others.at(-1)
  if (
    next === undefined ||
    last === undefined ||
    clauses.some((clause) => clause.start < from && says(clause))
  )
    return false
  return coordination.test(sentence.text.slice(next.start).toLowerCase()) && !says(last)
}

/** “Boats were sold, | and the mayor warned that …”: the first verb behind “and” is of saying, so what stands before is not said by its speaker. */
function opensSpeech({ sentence, to }: Line): boolean {
  const { coordination, speech } = sentence.language.prose
  const next = clausesOf(wholeLine(sentence)).find(({ start }) => start >= to)
  if (next === undefined || !coordination.test(sentence.text.slice(next.start).toLowerCase())) return false
  if (speech.test(sentence.text.slice(0, to).toLowerCase())) return false
  const tokens = tokensBetween(sentence, next.start, next.end)
  const verb = tokens.find((token) => isFiniteVerb(token, sentence))
  return verb !== undefined && speech.test(verb.lower) && verb !== tokens.at(-1)
}

/** «Напомним, …», «Отметим, что …» name no speaker. */
function withoutOpener({ text, language }: SourceSentence): string {
  const lower = text.toLowerCase()
  const opener = language.prose.openers.find(
    (phrase) => lower.startsWith(`${phrase},`) || lower.startsWith(`${phrase} `),
  )
  return opener === undefined ? lower : lower.slice(opener.length)
}

export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(/"/g) % 2 === 1 || count(/\(/g) !== count(/\)/g) || count(/\[/g) !== count(/\]/g)) return false
  if (count(/«/g) !== count(/»/g)) return false
  return text.includes('„') || count(/“/g) === count(/”/g)
}

function endsDangling(line: Line): boolean {
  const last = keptTokens(line).at(-1)
  if (last === undefined) return false
  // “in May” is a month.
  const small = last.text === last.lower
  const dangles = line.sentence.language.prose.danglingEnds.includes(last.lower)
  return (small && dangles) || isPreposition(last, line.sentence)
}

/** No negation or hedge among the words left out inside, nor just before the first word kept. */
function keepsQualifiers(line: Line): boolean {
  const { sentence } = line
  const { negations, negated, hedges } = sentence.language.prose
  const qualifies = (lower: string): boolean =>
    negations.includes(lower) || hedges.includes(lower) || negated.test(lower)
  const kept = keptSpans(line)
  const end = kept.at(-1)?.end ?? 0
  const lost = sentence.tokens.filter(
    ({ start, end: to }) =>
      start >= line.from && to <= end && !kept.some((span) => start >= span.start && to <= span.end),
  )
  if (lost.some(({ lower }) => qualifies(lower))) return false
  const before = sentence.tokens.filter((token) => token.end <= line.from).slice(-HEDGE_REACH)
  const nearest = before.at(-1)
  if (nearest !== undefined && negations.includes(nearest.lower)) return false
  // “5 May — ” is a date.
  return !before.some(({ lower, text, start }) => hedges.includes(lower) && (text === lower || start < 2))
}

/** «…, если …», “…, unless …”: what is true on a condition only is not shown without it. */
function keepsConditions(line: Line): boolean {
  const { sentence, without } = line
  if (isRemainder(line)) return true
  const { binding } = sentence.language.prose
  const clauses = clausesOf(wholeLine(sentence))
  // “Do not switch it on | until the water has gone”: no comma stands before it.
  const cut = clauses.find(({ start, end }) => start < line.to && line.to < end)
  const behind = cut === undefined ? [] : tokensBetween(sentence, line.to, cut.end)
  if (behind.some(({ start }) => binding.test(sentence.text.slice(start).toLowerCase()))) return false
  return clauses.every(({ start, end }) => {
    if (!binding.test(sentence.text.slice(start, end).toLowerCase())) return true
    const gone = without.some((gap) => gap.start <= start && gap.end >= end)
    return start >= line.from && start < line.to && !gone
  })
}

/** «не только …» without «но и …» says the opposite of what was meant. */
function keepsPairs(line: Line): boolean {
  const all = line.sentence.text.toLowerCase()
  const text = lineText(line).toLowerCase()
  return line.sentence.language.prose.pairs.every(
    ([first, second]) => !first.test(text) || !second.test(all) || second.test(text),
  )
}

/** «X сказал на причале: …» without what X said. */
const announcesSpeech = ({ text, language }: SourceSentence): boolean =>
  /[:：]\s*$/u.test(text) && language.prose.speech.test(text.toLowerCase())

/** «Анна Ким отметила», «действуют следующие правила»: that something is said or follows, without what it is. */
export function onlyAnnounces(line: Line): boolean {
  const { sentence } = line
  const { announces, quotation, notVerbs, speech } = sentence.language.prose
  const text = lineText(line)
  if (announces.test(text.toLowerCase())) return true
  const kept = keptTokens(line)
  // «Полагают рыбаки», with no word of what.
  const [first] = kept
  const says = first !== undefined && isFiniteVerb(first, sentence) && speech.test(first.lower)
  // «… негізін салушы | деп есептейді»: where the verb is last, what is said stands before it.
  if (kept.slice(FEWEST_WORDS).some(({ lower }) => quotation.quotatives.includes(lower))) return false
  if (says && kept.length <= FEWEST_WORDS) return true
  const tokens = withoutPhrases(kept, sentence)
  const last = tokens.at(-1)
  if (last === undefined || !quotation.verb.test(last.lower) || notVerbs.includes(last.lower)) return false
  const others = tokens.filter((token) => token !== last && isFiniteVerb(token, sentence))
  return others.length === 0 && !/["»”]/u.test(text) && knowsVerbs(sentence)
}

/** Words of somebody's, and nobody says whose. */
export const onlyQuotes = (line: Line): boolean => QUOTED.test(lineText(line))

/** “They estimated | by 2050”, «отметила | на встрече»: without what says when and where at the end. */
function withoutPhrases(tokens: readonly Token[], sentence: SourceSentence): readonly Token[] {
  const { closePrepositions, complement, quotation } = sentence.language.prose
  const verb = tokens.findLastIndex(({ lower }) => quotation.verb.test(lower))
  const next = tokens[verb + 1]
  const apart = next !== undefined && isPreposition(next, sentence) && !closePrepositions.includes(next.lower)
  // “said in May that …”: what was said follows.
  const says = tokens
    .slice(verb + 1)
    .some((token) => complement.test(token.lower) || isFiniteVerb(token, sentence))
  return verb >= 0 && apart && !says ? tokens.slice(0, verb + 1) : tokens
}

/** Whether the line can stand alone above a slide: it has a verb and does not point back. */
export function canHead(line: Line): boolean {
  const { sentence } = line
  if (sentence.insideQuotation || announcesSpeech(sentence)) return false
  const text = lineText(line)
  if (onlyQuotes(line) || (SPOKEN.test(text) && sentence.language.prose.speech.test(text.toLowerCase())))
    return false
  if (isUnspaced(text)) return !/^[、，]/u.test(text) && !pointsBack(line) && !connects(line)
  if (!/^["'«“„(]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false
  const words = keptTokens(line)
  if (
    words.length < FEWEST_WORDS ||
    endsDangling(line) ||
    onlyAnnounces(line) ||
    pointsBack(line) ||
    connects(line) ||
    INNER_STOP.test(text) ||
    tellsMore(line)
  )
    return false
  if (!knowsVerbs(sentence)) return true
  return saysSomething(line)
}

/** Whether the line is a statement, by its verb, by a dash in its place, or as a sentence of a language that needs none. */
export function saysSomething(line: Line): boolean {
  if (!knowsVerbs(line.sentence)) return true
  return hasMainVerb(line) || line.sentence.language.prose.copula.test(lineText(line)) || needsNoVerb(line)
}

/** «Мұражай ескі зауыт ғимаратында.»: what the line says of its subject stands last, up to the full stop. */
function needsNoVerb({ sentence, from, to, without }: Line): boolean {
  const { text, language } = sentence
  if (!language.prose.verbLast || without.length > 0 || from > 0 || !/\p{L}\.$/u.test(text)) return false
  return to === wholeLine(sentence).to && sentence.tokens.length > FEWEST_WORDS
}
