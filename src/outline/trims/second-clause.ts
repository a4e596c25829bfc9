import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, shorter } from '../line.ts'
import { clausesOf, hasVerbBehind, keptTokens } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { shareLost } from './trim.ts'

/** Words from a conjunction to the verb that it adds. */
const LONGEST_SUBJECT = 4
/** Characters of «а также » and the word behind it. */
const LONGEST_CONJUNCTION = 30

/**
 * «Порт строит мост | и у него есть два парома», “Kim leads the port | and Lee leads the school”: cuts before a
 * conjunction that no mark goes before, where both sides have their verb. Not before “or”: of two things that may be
 * true one alone would be said to be.
 */
export function cutSecondClause(line: Line): readonly Line[] {
  const { sentence } = line
  const { addition, adversative, ambiguousVerb, complete, coordination, negated, verbLast } =
    sentence.language.prose
  if (!knowsVerbs(sentence) || verbLast) return []
  const tokens = keptTokens(line)
  return tokens.flatMap((token, i): Line[] => {
    const before = tokens[i - 1]
    const rest = sentence.text.slice(token.start, token.start + LONGEST_CONJUNCTION).toLowerCase()
    const against = adversative.test(rest) && coordination.test(rest)
    if (before === undefined || !(addition.test(rest) || against)) return []
    const clauses = clausesOf(line)
    const k = clauses.findIndex(({ start, end }) => start < token.start && token.end <= end)
    const clause = clauses[k]
    if (clause === undefined || !hasFinite(sentence, clause.start, before.end)) return []
    // “… and the town, | Laketown, | pays it back”
    const goesOn = hasVerbBehind(sentence, clauses, k + 1) ? clauses[k + 2] : undefined
    const within = tokens
      .slice(i + 1)
      .filter(({ start, end }) =>
        [clause, goesOn].some((part) => part !== undefined && start >= part.start && end <= part.end),
      )
    const to = sentence.text.slice(0, token.start).trimEnd().length
    // “the town had seen | and worked with it”: what was seen stands behind both.
    const waits =
      ambiguousVerb !== undefined && (isFiniteVerb(before, sentence) || complete.test(before.lower))
    // “could not look at him | and tell him that …”: what he could not is both.
    const denied =
      ambiguousVerb !== undefined &&
      tokensBetween(sentence, clause.start, token.start).some(({ lower }) => negated.test(lower)) &&
      isFiniteVerb(within[0] ?? before, sentence)
    return !denied && !waits && !isPronoun(before, sentence) && addsVerb(within, sentence, against)
      ? [shorter(line, { to }, 'second-clause', (against ? 0.45 : 0.2) + 0.2 * shareLost(line, line.to - to))]
      : []
  })
}

/** Whether a finite verb follows with at most a few words of its subject before it. */
function addsVerb(tokens: readonly Token[], sentence: SourceSentence, against: boolean): boolean {
  const { ambiguousVerb, unbound = [] } = sentence.language.prose
  const at = tokens.slice(0, LONGEST_SUBJECT).findIndex((token) => isFiniteVerb(token, sentence))
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb === undefined) return false
  if (ambiguousVerb === undefined) return true
  // “and tell him there were no boats”: before a pronoun like “him” stands a verb.
  if (tokens.slice(0, at).some(({ lower }) => unbound.includes(lower))) return false
  if (!ambiguousVerb.form.test(verb.lower)) return true
  // “but stopped short of it”
  if (against && at === 0) return true
  // “and opened the school”; not “and training needed …”, “and related services”.
  return (
    at === 0 &&
    next !== undefined &&
    (ambiguousVerb.objects.includes(next.lower) || isPreposition(next, sentence))
  )
}

/** “helps you | and your friends find …”: both do. */
function isPronoun({ lower }: Token, { language }: SourceSentence): boolean {
  const { personPronouns, selves, anaphora, presentVerb } = language.prose
  const all = [...personPronouns, selves, anaphora, presentVerb?.pronouns ?? []]
  return all.some((forms) => forms.includes(lower))
}
