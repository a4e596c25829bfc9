import type { Span } from '../model/place.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { endsDangling, isBalanced } from './gates.ts'
import { isRemainder, keptSpans, type Line, lineText, wholeLine } from './line.ts'
import {
  clausesOf,
  endsInsideClause,
  isExplained,
  keptTokens,
  losesQuestion,
  tellsMore,
} from './line-clauses.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'
import { BEFORE_QUOTATION } from './trims/quotation.ts'
import { endsUnfinished } from './unfinished.ts'

const BRACKETED = /\s\([^()]*\)/gu
/** Lines that follow a hedge by fewer words than this depend on it. */
const HEDGE_REACH = 3

/**
 * Whether the words that are kept still say what the sentence says: nothing hangs at the end, quotation marks
 * are whole, and no negation, hedge, speaker or condition was lost. `attributed`: the slide names the speaker
 * elsewhere. `goesOn`: what the end waits for stands on the slide too.
 */
export function isFaithful(line: Line, { attributed = false, goesOn = false } = {}): boolean {
  const { sentence } = line
  const text = lineText(line)
  if (text === '' || !isBalanced(text) || losesQuestion(line) || splices(line)) return false
  if (!goesOn && line.to < wholeLine(sentence).to && endsDangling(line)) return false
  // «… ұзарып, | 12 км болады»: a number cut from what it counts.
  const cutBefore = line.from > wholeLine(sentence).from && !line.rules.includes('dateline')
  if (/^\d/u.test(text) && cutBefore) return false
  const after = sentence.text.slice(line.to, sentence.text.length)
  const { speech, verbLast } = sentence.language.prose
  if (verbLast && lacksComplement(line)) return false
  if (
    leavesUnsaid(line) &&
    !line.rules.includes(BEFORE_QUOTATION) &&
    !tellsMore(line) &&
    !isExplained(line) &&
    !isComment(line, after)
  )
    return false
  if (
    !attributed &&
    speech.test(withoutOpener(sentence)) &&
    !isComment(line, after) &&
    !speech.test(text.toLowerCase()) &&
    !isSaidBehind(line) &&
    !isSaidOfNoun(line) &&
    !opensSpeech(line)
  )
    return false
  const cut = knowsVerbs(sentence) && line.to < wholeLine(sentence).to
  if (cut && (endsInsideClause(line) || endsUnfinished(line))) return false
  return keepsQualifiers(line) && keepsPairs(line) && keepsConditions(line)
}

/** «… перевожу на японский. | спрашивает Анна Ким»: words left out between two sentences. */
const splices = ({ sentence: { text }, without }: Line): boolean =>
  without.some(
    ({ start, end }) =>
      /[.!?…]["»”’)]*\s*$/u.test(text.slice(0, start)) && /^\s*\p{Ll}/u.test(text.slice(end)),
  )

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

/** “…, | clearing the way for a bridge that fishermen say nobody needs”: the speech hangs on one noun behind the cut. */
function isSaidOfNoun({ sentence, from, to, without }: Line): boolean {
  const { relativeSpeech, speech } = sentence.language.prose
  if (relativeSpeech === undefined) return false
  const lost = [{ start: 0, end: from }, ...without, { start: to, end: sentence.text.length }]
    .map(({ start, end }) => sentence.text.slice(start, end).toLowerCase())
    .join(' ')
  return !speech.test(lost.replace(relativeSpeech, ' '))
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

/** «Напомним, …», «Отметим, что …» name no speaker; who says what stands in brackets says no more than that. */
function withoutOpener({ text, language }: SourceSentence): string {
  const lower = text.toLowerCase().replace(BRACKETED, '')
  const opener = language.prose.openers.find(
    (phrase) => lower.startsWith(`${phrase},`) || lower.startsWith(`${phrase} `),
  )
  return opener === undefined ? lower : lower.slice(opener.length)
}

/** No negation or hedge among the words left out inside, nor just before the first word kept. */
function keepsQualifiers(line: Line): boolean {
  const { sentence } = line
  const { negations, negated, hedges: hedging } = sentence.language.prose
  // “5 May” is a date.
  const hedges = ({ lower, text, start }: Token): boolean =>
    hedging.includes(lower) && (text === lower || start === 0)
  const qualifies = (token: Token): boolean =>
    negations.includes(token.lower) || hedges(token) || negated.test(token.lower)
  const kept = keptSpans(line)
  const end = kept.at(-1)?.end ?? 0
  const lost = sentence.tokens.filter(
    ({ start, end: to }) =>
      start >= line.from && to <= end && !kept.some((span) => start >= span.start && to <= span.end),
  )
  if (lost.some(qualifies)) return false
  const before = sentence.tokens.filter((token) => token.end <= line.from).slice(-HEDGE_REACH)
  const nearest = before.at(-1)
  if (nearest !== undefined && negations.includes(nearest.lower)) return false
  return !before.some(hedges)
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
