import type { DescriptionKnowledge } from '../../language/word-form-knowledge.ts'
import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout, shorter } from '../line.ts'
import { isUnbroken, keptTokens } from '../line-clauses.ts'
import { isPreposition } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'

/** Of shorter titles, «аким», words that end so are others. */
const SHORTEST_TITLE = 5
/** Words of a role before a name. */
const LONGEST_ROLE = 8

/**
 * «Заседание открыл спецпредставитель совета по делам порта Пётр Волков» → «Заседание открыл спецпредставитель совета
 * Пётр Волков»: between a role and a name that can only be a subject, what the role is about.
 */
export function shortenRole(line: Line): readonly Line[] {
  const { subjectName, description } = line.sentence.language.prose
  if (description !== undefined) return dropOwnedRole(line, description)
  if (subjectName === undefined) return []
  const tokens = keptTokens(line)
  const isNamed = (first: Token | undefined, second: Token): boolean =>
    isCapital(first) && isCapital(second) && subjectName.test(`${first?.lower} ${second.lower}`)
  return tokens.flatMap((name, at): Line[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    // “Пётр Иванович Волков” is one name.
    if (next === undefined || !isNamed(name, next) || isNamed(before, name)) return []
    const role = tokens.slice(0, at).findLastIndex((token) => isTitle(token, line))
    const phrase = tokens.findIndex(
      (token, i) => i > role + 1 && i < at && isPreposition(token, line.sentence),
    )
    const [title, last] = [tokens[role], tokens[phrase - 1]]
    if (title === undefined || last === undefined) return []
    const inOne =
      isUnbroken(line.sentence, title.start, next.end) &&
      !tokens.slice(role, at).some((token) => isFiniteVerb(token, line.sentence))
    return inOne ? [lineWithout(line, { start: last.end, end: name.start - 1 }, 'role', 0.2)] : []
  })
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

const isTitle = ({ lower }: Token, { sentence }: Line): boolean =>
  sentence.language.prose.quotation.titles.some(
    (title) => lower === title || (title.length >= SHORTEST_TITLE && lower.endsWith(title)),
  )

/** «Қалалық кітапхана меңгерушісі Анна Ким мектеп ашты» → «Анна Ким мектеп ашты»: a role belongs to what stands before it. */
function dropOwnedRole(line: Line, { possessed, oblique }: DescriptionKnowledge): readonly Line[] {
  const tokens = keptTokens(line)
  const at = tokens.findIndex((token, i) => i > 0 && isCapital(token) && isCapital(tokens[i + 1]))
  const [role, name, surname, after] = tokens.slice(Math.max(0, at - 1), at + 3)
  if (at < 1 || role === undefined || name === undefined || surname === undefined) return []
  const owned = /^\p{Ll}/u.test(role.text) && possessed.test(role.lower)
  const whole = !isCapital(after) && !oblique.test(surname.lower)
  const inOne =
    isUnbroken(line.sentence, line.from, surname.end) && !hasFinite(line.sentence, line.from, name.start)
  const short = at <= LONGEST_ROLE
  return owned && whole && inOne && short ? [shorter(line, { from: name.start }, 'leading-role', 0.2)] : []
}
