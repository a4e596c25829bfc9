import { leansBack } from './gates.ts'
import type { Line } from './line.ts'
import { clausesOf, isFiniteVerb, keptTokens } from './trims/trim.ts'

/** Characters of «Тем не менее, ». */
const LONGEST_CONTRAST = 20

/** What a heading loses by a word that only the sentence before explains; from 0 to 0.7. */
export function leaningOf(line: Line): number {
  if (leansBack(line)) return 0.7
  if (meansAnother(line) || contrasts(line)) return 0.45
  return adds(line) ? 0.3 : 0
}

/**
 * “The council sold it to her”, «Художник написал множество её портретов»: of whom or what it speaks was said before,
 * as the subject of the clause it cannot be, unless a name stands before it.
 */
function meansAnother(line: Line): boolean {
  const { sentence } = line
  const { unbound = [], possessives = [], namedAdjective, selves } = sentence.language.prose
  const first = clausesOf(line)[0]?.end ?? line.to
  const words = keptTokens(line).filter(({ end }) => end <= first)
  const ours = selves.includes(words[0]?.lower ?? '')
  const meant = words.findIndex(
    ({ lower }) => unbound.includes(lower) || (ours && possessives.includes(lower)),
  )
  if (meant < 0) return false
  const before = words.slice(0, meant)
  const names = before.filter(
    ({ text, lower }, i) => i > 0 && /^\p{Lu}/u.test(text) && !namedAdjective?.test(lower),
  )
  if (names.length > 0) return false
  const verbs = before.filter((word) => isFiniteVerb(word, sentence))
  return verbs.length < 2
}

/** «Однако сделка не состоялась»: what it stands against was said before, also where the word itself is left out. */
const contrasts = ({ sentence, from }: Line): boolean =>
  sentence.language.prose.adversative.test(sentence.text.toLowerCase()) && from < LONGEST_CONTRAST

/** «… также …», “… too”: that something like it was said before. */
const adds = (line: Line): boolean =>
  keptTokens(line).some(({ lower }) => line.sentence.language.prose.additive?.includes(lower) === true)
