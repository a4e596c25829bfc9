import { labelAfter } from './label.ts'
import type { Mention, View } from './mention.ts'
import type { PhraseSet } from './phrases.ts'
import { pastQualifier, type Unit } from './units.ts'

/** A number in its sentence, with the unit beside it. */
export interface Candidate {
  readonly view: View
  readonly mention: Mention
  readonly unit?: Unit
}

export const tokenAt = ({ tokens }: View, index: number) => tokens[index]
export const textAt = (view: View, index: number): string => tokenAt(view, index)?.text ?? ''
export const follows = (view: View, mention: Mention, words: PhraseSet): boolean =>
  words.before(view.tokens, mention.first) > 0
export const isDigits = ({ mention }: Candidate): boolean => mention.low.literal !== undefined

/** A lower-case word that is no function word: what a count would have after it. */
export function nounFollows(view: View, mention: Mention): boolean {
  const { tokens, lexicon } = view
  const start = pastQualifier(view, mention.after)
  const token = tokens[start]
  if (token?.kind !== 'word' || lexicon.links.at(tokens, start)) return false
  if (lexicon.knowledge.phrases.head !== 'capital' && token.text.charAt(0) !== token.lower.charAt(0))
    return false
  return labelAfter(view, start, true) !== undefined
}
