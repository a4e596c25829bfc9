import type { Draft } from './draft.ts'
import { isYearLike, type Mention, type View } from './mention.ts'
import type { TokenRun } from './noun-phrase.ts'
import { isVerb } from './words.ts'

const CLAUSE_MARK = /^[,;:.!?()«»"“”—–]$/

/** A year of a sentence and up to which token it says when. */
export interface Period {
  readonly run: TokenRun
  readonly until: number
}

/**
 * The year that figures behind it share. One that closes its clause says nothing of the next («вернули в 2019 году,
 * доля …»), nor does one in a clause about a noun («где в 2019 году …, доля …»).
 */
export function carriedPeriod(view: View, mention: Mention): Period | undefined {
  const run = periodOf(view, mention)
  if (!run) return undefined
  const { tokens, from, to, lexicon } = view
  // «1998 жылы | ашылған қорықта 41 аң бар»: when it was opened.
  if (lexicon.verbLast && lexicon.isParticiple(tokens[run.last]?.lower ?? '')) return undefined
  const isMark = (index: number): boolean => CLAUSE_MARK.test(tokens[index]?.text ?? '')
  let start = run.first
  let relative = false
  while (start > from && !isMark(start - 1)) {
    start--
    relative ||= start > from && lexicon.isRelative(tokens[start]?.lower ?? '')
  }
  let end = run.last
  while (end < to && !isMark(end)) end++
  // “which was built in 1934 | and employs 920 people”
  const and = lexicon.contexts.and.at(tokens, run.last)
  if (relative && and > 0 && isVerb(view, run.last + and)) end = run.last
  // «1983 жылы ашылған, | тозу деңгейі 81 %»: a clause with its own verb is over.
  const told = lexicon.verbLast && tokens[end]?.text === ',' && isClause(view, run.last, end)
  const closes = told || (start < run.first && end === run.last)
  // «в 2023 году — 91 %, | сейчас — 96 %»
  const now = tokens.findIndex(({ lower }, i) => i >= run.last && i < to && lexicon.isNow(lower))
  return { run, until: relative || closes ? end : now < 0 ? to : now }
}

/** Whether the words end with a verb or a participle that no noun follows. */
function isClause(view: View, first: number, end: number): boolean {
  const last = view.tokens[end - 1]?.lower ?? ''
  return end > first && !view.lexicon.isConverb(last) && isVerb(view, end - 1)
}

/** “grew by 4.8% in 2024”: a year right after the statistic. */
export function periodAfter(view: View, end: number, { mention, skip }: Draft): TokenRun | undefined {
  const period = skip?.reason === 'year' && isYearLike(mention) ? periodOf(view, mention) : undefined
  return period?.first === end ? period : undefined
}

/** «в 2024 году», «2024 жылы»; none after a preposition that does not say when («до 2024 года»). */
function periodOf({ tokens, lexicon }: View, mention: Mention): TokenRun | undefined {
  const { periodBefore, rangeTo, yearAfter } = lexicon.contexts
  const preposition = periodBefore.before(tokens, mention.first)
  if (!preposition && lexicon.knowledge.contexts.periodBefore !== '') return undefined
  const last = mention.after + yearAfter.at(tokens, mention.after)
  // «2028 жылға | дейін»: until when.
  if (lexicon.verbLast && rangeTo.at(tokens, last) > 0) return undefined
  return { first: mention.first - preposition, last }
}
