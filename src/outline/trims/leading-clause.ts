import { type Line, shorter } from '../line.ts'
import { clausesOf, hasFinite, isFiniteVerb, keptTokens, knowsVerbs, shareLost } from './trim.ts'

/**
 * Leaves out what stands before the main clause: a time or place («В середине января, …»), a clause of time or
 * reason, or a whole clause before a semicolon. In a verb-last language this is the only side to cut from.
 */
export function dropLeadingClause(line: Line): readonly Line[] {
  const { sentence } = line
  const {
    binding,
    speech,
    prepositions,
    droppable,
    complement,
    verbLast,
    anaphora,
    connectives,
    openingParticiple,
    closingParticiple,
    awkward,
  } = sentence.language.prose
  if (!knowsVerbs(sentence) && !verbLast) return []
  const clauses = clausesOf(line)
  const lines: Line[] = []
  for (let k = 1; k < Math.min(clauses.length, 4); k++) {
    const [before, main] = [clauses[k - 1], clauses[k]]
    if (before === undefined || main === undefined || before.mark === ':') continue
    const lead = sentence.text.slice(line.from, before.end).toLowerCase()
    const rest = sentence.text.slice(main.start, line.to).toLowerCase()
    if (binding.test(lead) || speech.test(lead) || complement.test(rest) || droppable.test(rest)) continue
    if (knowsVerbs(sentence) && !hasFinite(sentence, main.start, line.to)) continue
    if (!mayHaveSubject({ ...line, from: main.start })) continue
    const first = /^[\p{L}\p{M}'’-]+/u.exec(rest)?.[0] ?? ''
    if (
      anaphora.includes(first) ||
      connectives.includes(first) ||
      (prepositions.includes(first) && before.mark === ',')
    )
      continue
    const verbless = knowsVerbs(sentence) && !verbLast && !hasFinite(sentence, line.from, before.end)
    const opens = prepositions.includes(lead.split(/\s/u)[0] ?? '') || droppable.test(lead)
    const adverbial = opens || (verbless && openingParticiple.test(lead))
    if (awkward.test(rest) || closingParticiple.test(rest)) continue
    const whole = before.mark === ';'
    if (!adverbial && !whole && !verbLast) continue
    if (adverbial && !whole && k > 1) continue
    const cost = (adverbial ? 0.12 : whole ? 0.2 : 0.3) + 0.2 * shareLost(line, lead.length)
    lines.push(shorter(line, { from: main.start }, 'leading-clause', cost))
  }
  return lines
}

/** «…, | аумақты тексереді»: where endings tell, some word of what is kept can be the one who acts. */
function mayHaveSubject(line: Line): boolean {
  const { description, stopWords } = line.sentence.language.prose
  if (description === undefined) return true
  return keptTokens(line).some(
    (token) =>
      !description.oblique.test(token.lower) &&
      !stopWords.includes(token.lower) &&
      !/^\d/u.test(token.text) &&
      !isFiniteVerb(token, line.sentence),
  )
}
