import type { SourceSentence } from './source-sentence.ts'

/** Whether a line of the sentence may stand right under one of `above`: it means that, or both speak of one person. */
export const isMeant = (
  above: SourceSentence,
  sentence: SourceSentence,
  block: readonly SourceSentence[],
): boolean => antecedentsOf(sentence, block).includes(above) || speaksOf(personOf(sentence), above)

/**
 * The sentence before; also those before it while they speak of the same person or begin with the same word: «Она …
 * В мае её … Она …» is one person.
 */
export function antecedentsOf(sentence: SourceSentence, block: readonly SourceSentence[]): SourceSentence[] {
  const meant: SourceSentence[] = []
  for (let at = block.indexOf(sentence) - 1; at >= 0; at--) {
    const before = block[at]
    if (before === undefined) break
    meant.push(before)
    if (before.tokens[0]?.lower !== sentence.tokens[0]?.lower && !speaksOf(personOf(sentence), before)) break
  }
  return meant
}

/** The forms of the pronoun that the sentence begins with, if it means a person. */
const personOf = ({ tokens, language }: SourceSentence): readonly string[] =>
  language.prose.persons.find((forms) => forms.includes(tokens[0]?.lower ?? '')) ?? []

const speaksOf = (forms: readonly string[], { tokens }: SourceSentence): boolean =>
  tokens.some(({ lower }) => forms.includes(lower))
