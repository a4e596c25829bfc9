import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'

/** The words of the sentence between two offsets. */
export function tokensBetween({ tokens }: SourceSentence, start: number, end: number): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end)
}

/** A preposition, not a name that is written like one: “James To”. */
export const isPreposition = ({ lower, text, start }: Token, { language }: SourceSentence): boolean =>
  language.prose.prepositions.includes(lower) && (text === lower || start < 2)

/** Whether the language file knows verbs at all. */
export const knowsVerbs = ({ language }: SourceSentence): boolean => language.prose.notVerbs.length > 0
