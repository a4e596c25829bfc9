import type { DescriptionKnowledge } from '../../language/word-form-knowledge.ts'
import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, shorter } from '../line.ts'
import { clausesOf, isUnbroken } from '../line-clauses.ts'
import { tokensBetween } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'
import { mayHaveSubject } from './leading-clause.ts'
import { scopeLost, shareLost } from './trim.ts'

const SHORTEST_REST = 4

/** «… суреттеген | өзен бойының …»: what was described belongs to an object, the subject stood before it. */
const describesAnother = (noun: Token, next: Token | undefined, knowledge: DescriptionKnowledge): boolean =>
  next !== undefined && knowledge.genitive.test(next.lower) && !knowledge.plural.test(noun.lower)

/**
 * In a verb-last language the noun is described before it stands: «Биыл қалада жүргізілген зерттеулер …» →
 * «Зерттеулер …». Also cuts before «және» behind a finite verb, where a second clause begins.
 */
export function dropModifier(line: Line): readonly Line[] {
  const { sentence } = line
  const { description, anaphora, universal } = sentence.language.prose
  if (description === undefined) return []
  const tokens = tokensBetween(sentence, line.from, line.to)
  const lines: Line[] = []
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (next === undefined || i === 0 || tokens.length - i < SHORTEST_REST) return
    const joined = /^\s+$/u.test(sentence.text.slice(token.end, next.start))
    if (joined && description.conjunctions.includes(next.lower) && isFiniteVerb(token, sentence)) {
      lines.push(
        shorter(line, { to: token.end }, 'second-clause', 0.15 + 0.2 * shareLost(line, line.to - token.end)),
      )
    }
    const noun =
      !description.postpositions.includes(next.lower) &&
      !description.possessed.test(next.lower) &&
      !isFiniteVerb(next, sentence) &&
      !describesAnother(next, tokens[i + 2], description)
    // «Біріккен | Араб Әмірліктері»
    const named = /^\p{Lu}/u.test(token.text) && i > 0
    const alone = /^\s*[,;:]/u.test(sentence.text.slice(next.end))
    const plain = !named && !alone && isUnbroken(sentence, line.from, next.start)
    // «еңбегі — «Көл»»: a dash stands for the verb.
    const { end } = clausesOf(line).find(({ end: at, mark }) => at > next.start && mark !== '—') ?? {
      end: line.to,
    }
    const acts = mayHaveSubject({ ...line, from: next.start, to: end })
    // «Порт директоры Анна Ким ескі | порттың …», «Отбасы оған | …»: who acts, or a word that only ends as a participle does.
    // «көл тарихы жөніндегі | тұңғыш еңбегі»: of what it is the first.
    const loses =
      names(line, tokens.slice(0, i + 1), description) ||
      anaphora.includes(token.lower) ||
      universal.test(next.lower)
    if (
      joined &&
      noun &&
      plain &&
      acts &&
      !loses &&
      description.ending.test(token.lower) &&
      i <= tokens.length / 2
    ) {
      lines.push(
        shorter(
          line,
          { from: next.start },
          'modifier',
          0.25 + scopeLost(line, next.start) + 0.2 * shareLost(line, next.start - line.from),
        ),
      )
    }
  })
  return lines
}

/** «порт директоры Анна Ким»: a full name without an ending behind a role; one of a place has no role before it. */
const names = (line: Line, tokens: readonly Token[], { oblique, possessed }: DescriptionKnowledge): boolean =>
  tokens.some((token, i) => {
    const [role, next] = [tokens[i - 1], tokens[i + 1]]
    const titled = role === undefined ? line.rules.includes('leading-role') : possessed.test(role.lower)
    if (!titled) return false
    const full = /^\p{Lu}/u.test(token.text) && next !== undefined && /^\p{Lu}/u.test(next.text)
    return full && !oblique.test(next.lower)
  })
