import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Tokens `[from, to)` of one sentence; the last includes its full stop. */
export interface TokenSentence {
  readonly from: number
  readonly to: number
}

/**
 * Sentences as far as numbers need them: a number never takes its noun from the next one. In a hard-wrapped text
 * a single line break ends nothing.
 */
export function sentencesOf(tokens: readonly Token[], wrapped: boolean, lexicon: Lexicon): TokenSentence[] {
  const sentences: TokenSentence[] = []
  let from = 0
  for (let index = 1; index < tokens.length; index++) {
    if (startsSentence(tokens, index, wrapped, lexicon)) {
      sentences.push({ from, to: index })
      from = index
    }
  }
  if (tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function startsSentence(
  tokens: readonly Token[],
  index: number,
  wrapped: boolean,
  lexicon: Lexicon,
): boolean {
  const token = tokens[index]
  const previous = tokens[index - 1]
  if (!token || !previous || token.glued) return false
  if (token.lineBreaks === 2 || (token.lineBreaks === 1 && !wrapped)) return true
  const end = previous.text === ')' || /["»”’]/.test(previous.text) ? tokens[index - 2] : previous
  if (!end || !/[.!?…]/.test(end.text) || end.kind !== 'mark') return false
  if (token.kind === 'word' && token.text.charAt(0) === token.lower.charAt(0)) return false
  if (end !== previous || end.text !== '.') return true
  const word = tokens[index - 2]
  if (!word?.glued && word?.kind === 'word' && word.text.length === 1) return false
  // «3,4 млрд. Более …» and «5 долл. Более …» end, «30 млрд. АҚШ доллары» and «5 долл. США» do not.
  const capitals = token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()
  if (lexicon.anyMagnitude.at(tokens, index - 2) || (word && lexicon.closingAbbreviations.has(word.lower))) {
    return !capitals
  }
  return (
    !(word && lexicon.abbreviations.has(word.lower)) && !(word?.kind === 'digits' && token.kind === 'digits')
  )
}

/** Whether lines are broken for a width: several long ones, and none longer than 100 characters. */
export function isHardWrapped(text: string): boolean {
  let lines = 0
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > 100) return false
    if (end - start > 50) lines++
    start = end + 1
  }
  return lines > 1 && text.length - start <= 100
}
