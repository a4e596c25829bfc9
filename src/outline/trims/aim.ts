import { isFiniteVerb, isInfinitive } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { isUnbroken, keptTokens } from '../line-clauses.ts'
import { isPreposition } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'

/** Words between a noun and the infinitive that it waits for. */
const REACH = 10

/**
 * “blocked a plan by the council to drain the lake” → “blocked a plan to drain the lake”: between a noun and what it
 * is to do, whose it is or where.
 */
export function dropBeforeAim(line: Line): readonly Line[] {
  const tokens = keptTokens(line)
  return tokens.flatMap((_, at): Line[] => {
    const noun = tokens[at - 1]
    const aim = aimBehind(tokens, at, line)
    return noun === undefined || aim === undefined
      ? []
      : [lineWithout(line, { start: noun.end, end: aim.start - 1 }, 'before-aim', 0.2)]
  })
}

/** The word with which the aim begins, if the one at `at` is a preposition between it and a noun that waits for it. */
export function aimBehind(tokens: readonly Token[], at: number, { sentence }: Line): Token | undefined {
  const { continuation, coordination, expectant, future } = sentence.language.prose
  const [noun, preposition] = [tokens[at - 1], tokens[at]]
  if (noun === undefined || preposition === undefined || !isPreposition(preposition, sentence))
    return undefined
  if (expectant?.test(noun.lower) !== true || beginsAim(at)) return undefined
  // “will vote | on Tuesday | to …”: a verb, and when it is to be.
  if (future?.includes(tokens[at - 2]?.lower ?? '')) return undefined
  const end = tokens.findIndex((token, i) => i > at && (beginsAim(i) || isFiniteVerb(token, sentence)))
  const aim = tokens[end]
  const near = end > at && end - at <= REACH && beginsAim(end)
  if (!near || aim === undefined || !isUnbroken(sentence, noun.end, aim.start)) return undefined
  return aim

  function beginsAim(i: number): boolean {
    const [before, token] = [tokens[i - 1], tokens[i]]
    // «поручил купить тросы для причала и построить мост»: a second thing to do.
    if (before === undefined || token === undefined || coordination.test(`${before.lower} `)) return false
    const goesOn = continuation.test(sentence.text.slice(before.end).toLowerCase())
    return goesOn || isInfinitive(token, sentence)
  }
}
