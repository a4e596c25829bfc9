import type { ProseKnowledge } from '../../language/prose-knowledge.ts'
import type { Clause } from '../clauses.ts'
import { hasFinite } from '../finite-verb.ts'
import { type Line, lineWithout } from '../line.ts'
import { clausesOf, startsWithVerb } from '../line-clauses.ts'
import { knowsVerbs, tokensBetween } from '../sentence-words.ts'
import { isUnspaced } from '../tokens.ts'

/** «Подлежащее, который …, сказуемое» → «Подлежащее сказуемое»: a clause between a subject and its verb. */
export function dropInnerClause(line: Line): readonly Line[] {
  const { sentence } = line
  const { complement, relative, subordinate, verbLast } = sentence.language.prose
  if (verbLast || isUnspaced(sentence.text)) return []
  if (!knowsVerbs(sentence)) return withoutApposition(line)
  const clauses = clausesOf(line)
  const lines: Line[] = []
  for (let k = 1; k < clauses.length - 1; k++) {
    const named = endsOnName(line, clauses, k)
    const subject = clauses[k - 1]
    const inner = named ? withName(clauses, k) : clauses[k]
    const rest = clauses[k + 1 + Number(named)]
    if (subject === undefined || inner === undefined || rest === undefined) continue
    const dashes = subject.mark === '—' && inner.mark === '—'
    if (!dashes && (subject.mark !== ',' || inner.mark !== ',')) continue
    if (hasFinite(sentence, line.from, subject.end) || !/^\p{Ll}/u.test(sentence.text.slice(rest.start)))
      continue
    // «построенный в 1974 году и, | кажется, | ни разу не крашенный, отходит»: one word put in is no predicate.
    if (k < clauses.length - 2 && tokensBetween(sentence, rest.start, rest.end).length === 1) continue
    const hangs = [complement, relative, subordinate].some((one) =>
      one.test(sentence.text.slice(rest.start).toLowerCase()),
    )
    if (hangs) continue
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

/** Words of a name. */
const LONGEST_NAME = 4

/** “The judgment, which was read out by the judge, | Anna Kim, | leaves …”: a name that the verb of the subject follows. */
function endsOnName({ sentence }: Line, clauses: readonly Clause[], at: number): boolean {
  const [told, name, next] = clauses.slice(at, at + 3)
  if (told === undefined || name === undefined || next === undefined || name.mark !== ',') return false
  const words = tokensBetween(sentence, name.start, name.end)
  const named = words.length <= LONGEST_NAME && words.every(({ text }) => /^\p{Lu}/u.test(text))
  const { relative } = sentence.language.prose
  return (
    named && startsWithVerb(sentence, next) && relative.test(sentence.text.slice(told.start).toLowerCase())
  )
}

/** The clause up to the name that it ends on. */
function withName(clauses: readonly Clause[], at: number): Clause | undefined {
  const [told, name] = clauses.slice(at, at + 2)
  return told && name && { ...told, end: name.end, mark: name.mark }
}

/** Words of an apposition, and how many a subject has at most before it. */
const [LONGEST_APPOSITION, LONGEST_SUBJECT] = [14, 8]

/**
 * “Rob Kim, conseiller du port de Lac, espère que …” → “Rob Kim espère que …”, where no verb is known: what stands
 * between the first two commas goes, if it follows a name or says something of the noun, and no list goes on behind it.
 */
function withoutApposition(line: Line): readonly Line[] {
  const { sentence } = line
  const [subject, inner, rest] = clausesOf(line)
  if (subject?.mark !== ',' || inner?.mark !== ',' || rest === undefined) return []
  const { droppable, coordination, negations, relative, complement } = sentence.language.prose
  const words = tokensBetween(sentence, inner.start, inner.end)
  const text = sentence.text.slice(inner.start, inner.end).toLowerCase()
  const behind = sentence.text.slice(rest.start)
  const named = /\p{Lu}[\p{L}\p{M}'’-]+["»”]?$/u.test(sentence.text.slice(line.from, subject.end))
  const describes = relative.test(text) || (named && /^\p{Ll}/u.test(text))
  const goesOn =
    /^\p{Ll}/u.test(behind) && ![droppable, coordination, complement].some((one) => one.test(behind))
  const short =
    words.length <= LONGEST_APPOSITION &&
    tokensBetween(sentence, line.from, subject.end).length <= LONGEST_SUBJECT
  if (!describes || !goesOn || !short || words.some(({ lower }) => negations.includes(lower))) return []
  return [lineWithout(line, { start: subject.end, end: inner.end + 1 }, 'inner-clause', 0.15)]
}

function innerCost(
  inner: string,
  subject: string,
  {
    relative,
    participle,
    coordination,
    openers,
    danglingEnds,
    prepositions,
    subordinate,
    partitive,
  }: ProseKnowledge,
): number | undefined {
  const lower = inner.toLowerCase()
  // “The bridge, however, was …”
  const last = /[\p{L}\p{M}'’-]+$/u.exec(subject.toLowerCase())?.[0] ?? ''
  if (openers.includes(lower)) return danglingEnds.includes(last) ? undefined : 0.02
  // «программа, на которую …»
  const [first = ''] = lower.split(' ')
  const told = prepositions.includes(first) ? lower.slice(first.length + 1) : lower
  if (relative.test(told)) return 0.15
  // «Среди жителей, | планирующих уехать, | …»: of others it is not said.
  if (partitive?.test(subject.toLowerCase())) return undefined
  if (participle.test(lower)) return 0.2
  // An apposition to a name: «Анна Ким, директор сети, …», “Dewar, a member of …, …”.
  const afterName = /\p{Lu}[\p{L}'’-]+["»”]?$/u.test(subject)
  const clause =
    coordination.test(lower) || subordinate.test(lower) || openers.includes(subject.toLowerCase())
  return afterName && /^\p{Ll}/u.test(inner) && !clause ? 0.18 : undefined
}
