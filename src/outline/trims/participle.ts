import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, shorter } from '../line.ts'
import { clausesOf, keptTokens } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'
import { shareLost } from './trim.ts'

/** Words from the last verb to a participle that tells more of its object. */
const FEWEST_BETWEEN = 2
/** Words from the end in which one like «первый» tells which of several is meant. */
const NEAR = 4

/** “Every boat follows the rules | created by the council in 2001”: cuts before a participle that a phrase follows. */
export function cutParticiple(line: Line): readonly Line[] {
  const { sentence } = line
  const { ambiguousVerb, universal, counted } = sentence.language.prose
  if (!knowsVerbs(sentence) || ambiguousVerb === undefined) return []
  const tokens = keptTokens(line)
  let lastVerb = -1
  return tokens.flatMap((token, i): Line[] => {
    if (isFiniteVerb(token, sentence)) {
      lastVerb = i
      return []
    }
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (before === undefined || next === undefined || lastVerb < 0 || i - lastVerb <= FEWEST_BETWEEN)
      return []
    const describes =
      ambiguousVerb.form.test(token.lower) &&
      !ambiguousVerb.describes.includes(before.lower) &&
      isPreposition(next, sentence) &&
      sentence.text.slice(before.end, token.start) === ' '
    const kept = sentence.text.slice(line.from, before.end).toLowerCase()
    const near = tokens.slice(Math.max(0, i - NEAR), i)
    // “…, or boats | painted in …”: the verb of another clause.
    const clause = clausesOf(line).find(({ end }) => end >= before.end)
    if (clause === undefined || !hasFinite(sentence, clause.start, before.end)) return []
    if (!describes || counted.test(kept) || near.some(({ lower }) => universal.test(lower))) return []
    return [
      shorter(line, { to: before.end }, 'participle', 0.3 + 0.2 * shareLost(line, line.to - before.end)),
    ]
  })
}

/**
 * «Созданная двумя инженерами программа пишет …» → «Программа пишет …»: a participle with what belongs to it, before
 * the noun that stands right before the verb and agrees with it.
 */
export function dropLeadingParticiple(line: Line): readonly Line[] {
  const { sentence } = line
  const { participle, participleAgreement = [], attribute, fragment } = sentence.language.prose
  if (!knowsVerbs(sentence) || !participle.test(sentence.text.slice(line.from, line.to).toLowerCase()))
    return []
  const tokens = tokensBetween(sentence, line.from, line.to)
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  const [first, noun] = [tokens[0], tokens[verb - 1]]
  if (first === undefined || noun === undefined || verb < 3) return []
  const agrees = participleAgreement.some(
    ([ending, subject]) => ending.test(first.lower) && subject.test(noun.lower),
  )
  const unbroken = !/[,;:—–()]/u.test(sentence.text.slice(line.from, noun.end))
  if (!agrees || !unbroken) return []
  const at = startOfPhrase(tokens, verb - 1, attribute)
  const from = tokens[at]?.start
  if (from === undefined || at < 1) return []
  // «… один из | старых капитанов вышел»: the noun before the verb is not the one that acts.
  if (fragment.test(sentence.text.slice(from, line.to).toLowerCase())) return []
  return [shorter(line, { from }, 'leading-participle', 0.2 + 0.2 * shareLost(line, from - line.from))]
}

/** «новая программа»: the adjectives right before a noun. */
function startOfPhrase(tokens: readonly Token[], noun: number, attribute: RegExp): number {
  let at = noun
  while (at > 1 && attribute.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}
