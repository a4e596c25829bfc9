import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { keptTokens } from '../line-clauses.ts'

/**
 * “voted 4-1 on Tuesday night to sell the ferry” → “voted 4-1 to sell the ferry”, «сообщила во вторник, что …» →
 * «сообщила, что …»: on what day of the week, between a verb and what it waits for. Of what is still to come the day stays.
 */
export function dropWeekday(line: Line): readonly Line[] {
  const { sentence } = line
  const { complement, continuation, coordination, future, quotation, weekday } = sentence.language.prose
  if (weekday === undefined) return []
  const tokens = keptTokens(line)
  return tokens.flatMap((token, at): Line[] => {
    const before = tokens[at - 1]
    if (before === undefined || before.end + 1 !== token.start) return []
    const length = weekday.exec(sentence.text.slice(token.start).toLowerCase())?.[0].length ?? 0
    const end = token.start + length
    if (length === 0 || end >= line.to) return []
    const after = sentence.text.slice(end, line.to).toLowerCase()
    // “on Tuesday | and Wednesday”
    if (coordination.test(after.trimStart()) || coordination.test(`${before.lower} `)) return []
    const verbs = tokens.slice(0, at).filter((word) => isFiniteVerb(word, sentence))
    const awaits =
      quotation.verb.test(before.lower) ||
      continuation.test(after) ||
      (/^\s/u.test(after) && complement.test(after))
    const past = verbs.length > 0 && !verbs.some(({ lower }) => future?.includes(lower) === true)
    return awaits && past ? [lineWithout(line, { start: before.end, end }, 'weekday', 0.1)] : []
  })
}
