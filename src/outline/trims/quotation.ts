import type { ProseKnowledge } from '../../language/prose-knowledge.ts'
import { splitClauses } from '../clauses.ts'
import { type Line, lineWithout } from '../line.ts'
import { quotedSpans } from '../quoted.ts'
import { hasFinite, knowsVerbs } from './trim.ts'

const SHORTEST = 20

/** «A. B», — сказал X → «A», — сказал X: a long quotation keeps its first sentence or clause, and its speaker. */
export function shortenQuotation(line: Line): readonly Line[] {
  const { sentence } = line
  if (!knowsVerbs(sentence)) return []
  return quotedSpans(sentence.text)
    .filter(({ start, end }) => start >= line.from && end <= line.to && end - start > 2 * SHORTEST)
    .flatMap((quoted) => {
      const inner = sentence.text.slice(quoted.start, quoted.end)
      const stops = [...inner.matchAll(/[.!?…](?=\s)/gu)].map(({ index }) => ({ at: index, cost: 0.12 }))
      const clauses = splitClauses(inner).map(({ end }) => ({ at: end, cost: 0.3 }))
      return [...stops, ...clauses]
        .filter(({ at }) => at > SHORTEST && at < inner.length - 2)
        .filter(({ at }) => hasFinite(sentence, quoted.start, quoted.start + at))
        .filter(({ at }) => !isOpen(inner, at, sentence.language.prose))
        .map(({ at, cost }) =>
          lineWithout(line, { start: quoted.start + at, end: quoted.end }, 'quotation', cost),
        )
    })
}

/** «Мы хотим, | чтобы …», «Мы добьёмся того, | что …»: nothing was said yet. */
function isOpen(quoted: string, at: number, { complement, danglingEnds }: ProseKnowledge): boolean {
  const last = /[\p{L}'’-]+$/u.exec(quoted.slice(0, at))?.[0].toLowerCase() ?? ''
  return complement.test(quoted.slice(at).toLowerCase()) || danglingEnds.includes(last)
}
