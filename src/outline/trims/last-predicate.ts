import type { DescriptionKnowledge } from '../../language/word-form-knowledge.ts'
import { hasFinite } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { clausesOf } from '../line-clauses.ts'
import { tokensBetween } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'
import { mayHaveSubject } from './leading-clause.ts'

/** «Анна Ким жоспарды бекітіп, жаңа көпірдің құрылысын бастады» → «Анна Ким жаңа көпірдің құрылысын бастады». */
export function takeLastPredicate(line: Line): readonly Line[] {
  const { sentence } = line
  const { description, anaphora, binding } = sentence.language.prose
  const name = description && leadingName(line, description)
  if (name === undefined) return []
  const clauses = clausesOf(line)
  return clauses.flatMap((clause, k): Line[] => {
    const before = clauses[k - 1]
    const converb = before && tokensBetween(sentence, before.start, before.end).at(-1)
    if (before?.mark !== ',' || converb === undefined || !description?.converb.test(converb.lower)) return []
    const first = tokensBetween(sentence, clause.start, clause.end)[0]
    if (first === undefined || anaphora.includes(first.lower) || /^\d/u.test(first.text)) return []
    if (!hasFinite(sentence, clause.start, line.to)) return []
    if (hasOwnSubject({ ...line, from: clause.start }, description)) return []
    if (binding.test(sentence.text.slice(name, clause.start).toLowerCase())) return []
    return [lineWithout(line, { start: name, end: clause.start - 1 }, 'predicate', 0.2)]
  })
}

/** «…, тұрғындар көпірге шықты»: somebody else acts. */
function hasOwnSubject(line: Line, { plural, oblique }: DescriptionKnowledge): boolean {
  const others = tokensBetween(line.sentence, line.from, line.to)
  const named = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) && !oblique.test(lower)
  return mayHaveSubject(line) || others.some((token) => plural.test(token.lower) || named(token))
}

/** Where the name ends that the line begins with, if it is the subject: two words and more, without an ending. */
function leadingName(line: Line, { oblique, genitive }: DescriptionKnowledge): number | undefined {
  const tokens = tokensBetween(line.sentence, line.from, line.to)
  const end = tokens.findIndex(({ text }) => !/^\p{Lu}/u.test(text))
  const last = tokens[end - 1]
  const { patronymic } = line.sentence.language.prose.quotation
  const named = end > 1 || patronymic?.test(last?.lower ?? '') === true
  if (last === undefined || !named || genitive.test(last.lower)) return undefined
  return oblique.test(last.lower) && patronymic?.test(last.lower) !== true ? undefined : last.end
}
