import type { Lexicon } from './lexicon.ts'
import type { View } from './mention.ts'
import type { Token } from './tokens.ts'

export function isPlainWord({ tokens, lexicon, to }: View, index: number): boolean {
  const token = tokens[index]
  if (index >= to || token?.kind !== 'word') return false
  // “7 US soldiers”: capitals are a name even where the lower-case word ends a phrase.
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  return (
    !lexicon.stops.at(tokens, index) &&
    !lexicon.links.at(tokens, index) &&
    !lexicon.cardinals.has(token.lower)
  )
}

/** Whether a word looks like a finite verb; a capital, or the first letter of a name, never does. */
export function isVerb({ tokens, lexicon }: View, index: number): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && !isCapital(token) && lexicon.isVerb(token.lower)
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text.charAt(0) !== token.lower.charAt(0)

export function isPlural({ tokens, lexicon }: View, index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  if (lexicon.plurals.at(tokens, index) > 0 || (isCapital(token) && /[a-z]is$/.test(token.text))) return true
  return lexicon.knowledge.phrases.plural?.test(token.lower) === true
}

/** A word that goes on over a mark glued to both sides: “storm-beaten”, “Moon's”. */
export const isHyphenated = ({ tokens }: View, index: number): boolean =>
  /^[-'’]$/.test(tokens[index + 1]?.text ?? '') &&
  tokens[index + 1]?.glued === true &&
  tokens[index + 2]?.kind === 'word' &&
  tokens[index + 2]?.glued === true

const isNumber = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'digits' || (token !== undefined && lexicon.cardinals.has(token.lower))

/** Past “the”, “its”, «этих» and a number after “of”: “of the 23 boats”. */
export function pastDeterminers({ tokens, lexicon }: View, start: number): number {
  let index = start
  while (index - start < 3 && (lexicon.stops.at(tokens, index) || isNumber(tokens[index], lexicon))) index++
  return index
}
