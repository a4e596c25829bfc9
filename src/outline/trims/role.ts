import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { isPreposition } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'
import { keptTokens } from './trim.ts'

/** Of shorter titles, «аким», words that end so are others. */
const SHORTEST_TITLE = 5

/**
 * «Заседание открыл спецпредставитель совета по делам порта Пётр Волков» → «Заседание открыл спецпредставитель совета
 * Пётр Волков»: between a role and a name that can only be a subject, what the role is about.
 */
export function shortenRole(line: Line): readonly Line[] {
  const { subjectName } = line.sentence.language.prose
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
      !/[,;:—–()«»"“”]/u.test(line.sentence.text.slice(title.start, next.end)) &&
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
