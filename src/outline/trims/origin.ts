import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { isUnbroken, keptTokens } from '../line-clauses.ts'
import { knowsVerbs } from '../sentence-words.ts'

const FEWEST_BEFORE = 2
/** Words of a subject before what says where it is from. */
const LONGEST_SUBJECT = 5

/**
 * “Researchers at the Marine Institute have counted …” → “Researchers have counted …”, “A survey covering all boats
 * showed …” → “A survey showed …”: what tells more of somebody who is named by a common noun goes, up to the verb. Of
 * one who is not named before («a», “an”) the rest is true without it.
 */
export function dropOrigin(line: Line): readonly Line[] {
  const { sentence } = line
  const { origin, actors, indefinite = [], participle, complement, relative } = sentence.language.prose
  if (!knowsVerbs(sentence)) return []
  const tokens = keptTokens(line)
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  const at = tokens.findIndex(({ lower, start }, i) => {
    if (i < 1 || i >= verb) return false
    const described = i >= FEWEST_BEFORE && participle.test(sentence.text.slice(start).toLowerCase())
    const affiliated = origin.includes(lower) && actors.test(tokens[i - 1]?.lower ?? '')
    return affiliated || (indefinite.includes(tokens[0]?.lower ?? '') && described)
  })
  const [subject, phrase, main] = [tokens[at - 1], tokens[at], tokens[verb]]
  if (subject === undefined || phrase === undefined || main === undefined || at > LONGEST_SUBJECT) return []
  const lost = sentence.text.slice(phrase.start, main.start)
  const names = origin.includes(phrase.lower) ? /\p{Lu}/u.test(lost) : true
  const hangs = tokens
    .slice(at, verb)
    .some(({ lower }) => complement.test(lower) || relative.test(`${lower} `))
  if (!names || hangs || !isUnbroken(sentence, line.from, main.start)) return []
  return [lineWithout(line, { start: subject.end, end: main.start - 1 }, 'origin', 0.15)]
}
