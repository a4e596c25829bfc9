import type { Language } from '../language/language.ts'
import { words } from '../language/words.ts'
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

const cardinals = new WeakMap<Language, ReadonlySet<string>>()

/** In digits or in words. */
export function isNumber(word: string, language: Language): boolean {
  if (/^\d/u.test(word)) return true
  let known = cardinals.get(language)
  if (known === undefined) {
    known = new Set(Object.values(language.numbers.numerals.cardinals).flatMap(words))
    cardinals.set(language, known)
  }
  return known.has(word)
}

/** Words of the first part of a range. */
const RANGE_REACH = 5

/** “(sailed from Lakeport) | to Norland”: the word at `at` goes on with a range that one shortly before it begins. */
export function endsRange(tokens: readonly Token[], at: number, { language, text }: SourceSentence): boolean {
  const { continuation, spans = [] } = language.prose
  const [near, word] = [tokens.slice(Math.max(0, at - RANGE_REACH), at), tokens[at]?.lower]
  // “a team from the coast | to measure the tide”, but “from five to three”
  const aim =
    continuation.test(text.slice(tokens[at - 1]?.end)) && !isNumber(tokens[at + 1]?.lower ?? '', language)
  return !aim && spans.some(([from, to]) => to === word && near.some(({ lower }) => lower === from))
}
