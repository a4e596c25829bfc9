import { wholeLine } from './line.ts'
import type { SourceSentence } from './source-sentence.ts'
import { dropOpener } from './trims/opener.ts'

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
    if (firstWord(before) !== firstWord(sentence) && !speaksOf(personOf(sentence), before)) break
  }
  return meant
}

/** The forms of the pronoun that the sentence begins with, if it means a person. */
function personOf(sentence: SourceSentence): readonly string[] {
  const first = firstWord(sentence)
  return sentence.language.prose.personPronouns.find((forms) => forms.includes(first)) ?? []
}

/** Behind an opener: “However, she …” begins with “she”. */
function firstWord(sentence: SourceSentence): string {
  const from = dropOpener(wholeLine(sentence))[0]?.from ?? 0
  return sentence.tokens.find(({ start }) => start >= from)?.lower ?? ''
}

/** Words of a beginning: «В мае её …». */
const BEGINNING = 3

/** «…, он …», «В мае её …», but not «Правила изменили, и под их действие …»: that may be something else. */
function speaksOf([acts, ...others]: readonly string[], { tokens }: SourceSentence): boolean {
  const opening = tokens.slice(0, BEGINNING)
  return tokens.some(({ lower }) => lower === acts) || opening.some(({ lower }) => others.includes(lower))
}
