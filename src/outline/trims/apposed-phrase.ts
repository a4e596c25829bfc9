import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { clausesOf } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'

const FEWEST_BEFORE = 2
const FULL_NAME = /\p{Lu}[\p{L}.'’-]*\s\p{Lu}\p{Ll}+[,—–\s]/u
/**
 * «Положение страны между державами, как А и Б, требует …» → «Положение страны требует …»: a phrase that begins
 * at a preposition and is closed by a comma right before the verb.
 */
export function dropApposedPhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const { prepositions, verbLast, counted, indefinite = [] } = sentence.language.prose
  if (!knowsVerbs(sentence) || verbLast) return []
  const clauses = clausesOf(line)
  const first = clauses[0]
  if (first === undefined || first.mark !== ',' || hasFinite(sentence, line.from, first.end)) return []
  const opening = tokensBetween(sentence, line.from, first.end)
  const at = opening.findIndex((token, i) => i >= FEWEST_BEFORE && prepositions.includes(token.lower))
  const [name, phrase] = [opening[at - 1], opening[at]]
  if (
    name === undefined ||
    phrase === undefined ||
    // “A cap | on fees in the port, …, would free …”: of what.
    (at === FEWEST_BEFORE && indefinite.includes(opening[0]?.lower ?? '')) ||
    // «Перед входом | в порт, …, | лодки …»: no subject, and the phrase says into what.
    (opening[0] !== undefined && isPreposition(opening[0], sentence)) ||
    counted.test(sentence.text.slice(line.from, name.end).toLowerCase())
  )
    return []
  const main = clauses.slice(1, 3).find((clause) => {
    const head = tokensBetween(sentence, clause.start, clause.end)[0]
    return head !== undefined && head.start === clause.start && isFiniteVerb(head, sentence)
  })
  // «капитан и знаток | по ветрам Анна Ким, …, | решила»: the name goes with the subject.
  if (main === undefined || FULL_NAME.test(sentence.text.slice(phrase.start, main.start))) return []
  return [lineWithout(line, { start: name.end, end: main.start - 1 }, 'apposed-phrase', 0.2)]
}
