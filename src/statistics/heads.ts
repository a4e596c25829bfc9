import type { View } from './mention.ts'
import { isCapital, isHyphenated, isPlainWord, isPlural, isVerb, pastDeterminers } from './words.ts'

export function firstNoun(view: View, start: number, counted: boolean): number | undefined {
  const { adjective } = view.lexicon.knowledge.phrases
  const { tokens, lexicon } = view
  let index =
    start + (lexicon.contexts.outOf.at(tokens, start) || (counted ? 0 : lexicon.links.at(tokens, start)))
  if (index > start && lexicon.contexts.pronouns.at(tokens, index)) return index
  if (index > start) index = pastDeterminers(view, index)
  if (index === start && counted && isVerbAfterMany(view, start)) return undefined
  for (let steps = 0; steps < 6 && isPlainWord(view, index); steps++, index++) {
    const word = view.tokens[index]
    const joined = view.tokens[index + 1]
    if (joined?.text === '-' && joined.glued) index += 2
    const modifier =
      word && (adjective?.test(word.lower) || isAdverb(view, index)) && isPlainWord(view, index + 1)
    if (!modifier) return word && isHead(view, index, counted) ? index : undefined
  }
  return undefined
}

/** «12 решила»: what the number asks for does not end so. From two to four other endings follow. */
function isVerbAfterMany({ tokens, lexicon }: View, index: number): boolean {
  const [number, word] = [tokens[index - 1], tokens[index]]
  const many = /^\d/.test(number?.text ?? '') && !/[.,]|(?:^|[^1])[1-4]$/.test(number?.text ?? '')
  return many && word !== undefined && lexicon.knowledge.phrases.verbAfterMany?.test(word.lower) === true
}

/** Whether a word can be the noun: no verb, no adverb («40 тысяч ежегодно приезжают»), no single letter. */
function isHead(view: View, index: number, counted: boolean): boolean {
  const word = view.tokens[index]
  if (!word || word.text.length === 1 || isShortened(view, index)) return false
  if (isCapital(word)) return counted || !isVerb(view, index + 1)
  if (view.lexicon.knowledge.phrases.verbAtOnce?.test(word.lower)) return false
  return counted || !isVerb(view, index)
}

/** «3 ст. 14»: an abbreviation of two letters. */
const isShortened = ({ tokens }: View, index: number): boolean =>
  tokens[index]?.text.length === 2 && tokens[index + 1]?.text === '.' && tokens[index + 1]?.glued === true

/** «ранее бесписьменных»: a word before an adjective that no noun follows. */
function isAdverb(view: View, index: number): boolean {
  const { adjective, adverb } = view.lexicon.knowledge.phrases
  const [word, next] = [view.tokens[index], view.tokens[index + 1]]
  return (
    word !== undefined &&
    adverb?.test(word.lower) === true &&
    next !== undefined &&
    adjective?.test(next.lower) === true
  )
}

export function lastPlural(view: View, start: number): number | undefined {
  const { tokens, lexicon } = view
  let index = start
  const of = lexicon.contexts.outOf.at(tokens, start)
  if (of && lexicon.contexts.pronouns.at(tokens, index + of)) return index + of
  if (of) index = pastDeterminers(view, index + of)
  let head: number | undefined
  for (let steps = 0; steps < 7; steps++, index++) {
    const token = tokens[index]
    if (token?.text === '-' && token.glued) continue
    if (
      head === undefined &&
      steps > 0 &&
      lexicon.contexts.and.at(tokens, index) &&
      isPlainWord(view, index + 1)
    )
      continue
    if (!isPlainWord(view, index)) break
    const plural = isPlural(view, index)
    if (head !== undefined && !plural && !continuesName(view, head, index)) break
    // “24 boats needs a quay”
    if (head !== undefined && lexicon.determiners.at(tokens, index + 1) && !isCapital(token)) break
    if (plural) head = index
  }
  return head
}

/** “Olympic Games ticket offices”: after a plural that is a name, the noun may stand up to three words on. */
function continuesName(view: View, head: number, index: number): boolean {
  if (!isCapital(view.tokens[head])) return false
  return [1, 2].some((step) => isPlural(view, index + step) && isPlainWord(view, index + step - 1))
}

/** “of the population”: the last word of the phrase after a percentage or sum. */
export function ofNoun(view: View, start: number): number | undefined {
  const of = view.lexicon.links.at(view.tokens, start)
  let index = of ? pastDeterminers(view, start + of) : start
  const first = index
  while (index - first < 6 && isPlainWord(view, index) && (index === first || !isVerb(view, index)))
    index += isHyphenated(view, index) ? 3 : 1
  return index > first ? index - 1 : undefined
}

export function firstCapital(view: View, start: number): number | undefined {
  let index = start
  for (let steps = 0; steps < 6 && isPlainWord(view, index); steps++, index++) {
    if (isCapital(view.tokens[index])) return index
  }
  return undefined
}
