import type { ProseKnowledge } from '../../language/prose-knowledge.ts'
import { splitClauses } from '../clauses.ts'
import { hasFinite } from '../finite-verb.ts'
import { type Line, lineWithout, shorter } from '../line.ts'
import { clausesOf, hasMainVerb } from '../line-clauses.ts'
import { partsListing } from '../listing.ts'
import { quotedSpans } from '../quoted.ts'
import { knowsVerbs, tokensBetween } from '../sentence-words.ts'
import { shareLost } from './trim.ts'

const SHORTEST = 20
const QUOTED_TO_END = /^:\s+(?:«[^«»]*»|[“„][^“”„]*[”“]|"[^"]*")[.!?…]*$/u

/** «A. B», — сказал X → «A», — сказал X: a long quotation keeps its first sentence or clause, and its speaker. */
export function shortenQuotation(line: Line): readonly Line[] {
  const { sentence } = line
  if (!knowsVerbs(sentence)) return []
  return quotedSpans(sentence.text)
    .filter(({ start, end }) => start >= line.from && end <= line.to && end - start > 2 * SHORTEST)
    .flatMap((quoted) => {
      const inner = sentence.text.slice(quoted.start, quoted.end)
      const stops = [...inner.matchAll(/[.!?…](?=\s)/gu)].map(({ index }) => ({ at: index, cost: 0.12 }))
      // Where the verb is last, what a clause leads to stands behind it.
      const parts = splitClauses(inner).map(({ mark, ...part }) => ({
        start: quoted.start + part.start,
        end: quoted.start + part.end,
        mark,
      }))
      const clauses = parts
        .filter((_, k) => !sentence.language.prose.verbLast && !partsListing(sentence, parts, k))
        .map(({ end }) => ({ at: end - quoted.start, cost: 0.3 }))
      return (
        [...stops, ...clauses]
          .filter(({ at }) => at > SHORTEST && at < inner.length - 2)
          // «Если лёд сойдёт рано, | паром выйдет»: the clause that holds only if something else does is not what was said.
          .filter(({ at }) => hasMainVerb({ ...line, from: quoted.start, to: quoted.start + at }))
          .filter(({ at }) => !isOpen(inner, at, sentence.language.prose))
          .map(({ at, cost }) =>
            // “We sail. We fish,” he said → “We sail,” he said
            lineWithout(
              line,
              { start: quoted.start + at, end: quoted.end - (inner.endsWith(',') ? 1 : 0) },
              'quotation',
              cost,
            ),
          )
      )
    })
}

/** «Мы хотим, | чтобы …», «Мы добьёмся того, | что …»: nothing was said yet. */
function isOpen(quoted: string, at: number, { complement, danglingEnds }: ProseKnowledge): boolean {
  const last = /[\p{L}'’-]+$/u.exec(quoted.slice(0, at))?.[0].toLowerCase() ?? ''
  return complement.test(quoted.slice(at).toLowerCase()) || danglingEnds.includes(last)
}

/** The rule of a line that `dropQuotation` made. */
export const BEFORE_QUOTATION = 'before-quotation'

/** «Ким не поддержал проект: «…»» → «Ким не поддержал проект», where what stands before the colon announces no words. */
export function dropQuotation(line: Line): readonly Line[] {
  const { sentence } = line
  const { speech, quotation } = sentence.language.prose
  const colon = clausesOf(line).findLast(({ mark }) => mark === ':')
  if (colon === undefined || !knowsVerbs(sentence)) return []
  const before = sentence.text.slice(line.from, colon.end).toLowerCase()
  if (!QUOTED_TO_END.test(sentence.text.slice(colon.end, line.to)) || speech.test(before)) return []
  const words = tokensBetween(sentence, line.from, colon.end)
  if (words.some(({ lower }) => quotation.verb.test(lower))) return []
  if (!hasFinite(sentence, line.from, colon.end)) return []
  const cost = 0.2 + 0.2 * shareLost(line, line.to - colon.end)
  return [shorter(line, { to: colon.end }, BEFORE_QUOTATION, cost)]
}
