import type { ProseKnowledge } from '../../language/prose-knowledge.ts'
import { type Line, lineWithout } from '../line.ts'
import { clausesOf, hasFinite, knowsVerbs, tokensBetween } from './trim.ts'

/** «Подлежащее, который …, сказуемое» → «Подлежащее сказуемое»: a clause between a subject and its verb. */
export function dropInnerClause(line: Line): readonly Line[] {
  const { sentence } = line
  if (!knowsVerbs(sentence) || sentence.language.prose.verbLast) return []
  const clauses = clausesOf(line)
  const lines: Line[] = []
  for (let k = 1; k < clauses.length - 1; k++) {
    const [subject, inner, rest] = [clauses[k - 1], clauses[k], clauses[k + 1]]
    if (subject === undefined || inner === undefined || rest === undefined) continue
    const dashes = subject.mark === '—' && inner.mark === '—'
    if (!dashes && (subject.mark !== ',' || inner.mark !== ',')) continue
    if (hasFinite(sentence, line.from, subject.end) || !/^\p{Ll}/u.test(sentence.text.slice(rest.start)))
      continue
    const next = tokensBetween(sentence, rest.start, line.to).slice(0, 4)
    if (!next.some((token) => hasFinite(sentence, token.start, token.end))) continue
    const cost = dashes
      ? 0.12
      : innerCost(
          sentence.text.slice(inner.start, inner.end),
          sentence.text.slice(line.from, subject.end),
          sentence.language.prose,
        )
    if (cost !== undefined)
      lines.push(
        lineWithout(
          line,
          { start: subject.end, end: dashes ? rest.start - 1 : inner.end + 1 },
          'inner-clause',
          cost,
        ),
      )
  }
  return lines
}

function innerCost(
  inner: string,
  subject: string,
  { relative, participle, coordination }: ProseKnowledge,
): number | undefined {
  const lower = inner.toLowerCase()
  if (relative.test(lower)) return 0.15
  if (participle.test(lower)) return 0.2
  // An apposition to a name: «Анна Ким, директор сети, …», “Dewar, a member of …, …”.
  const afterName = /\p{Lu}[\p{L}'’-]+["»”]?$/u.test(subject)
  return afterName && /^\p{Ll}/u.test(inner) && !coordination.test(lower) ? 0.18 : undefined
}
