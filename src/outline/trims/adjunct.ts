import { type Line, shorter } from '../line.ts'
import { isFiniteVerb, keptTokens, knowsVerbs, shareLost } from './trim.ts'

/** Cuts before a preposition that follows the verb and its object: «… предложил площадку | для переговоров …». */
export function cutAdjunct(line: Line): readonly Line[] {
  const { sentence } = line
  const { prepositions, circumstance, closePrepositions, closeNearby, closeOnce } = sentence.language.prose
  if (!knowsVerbs(sentence) || prepositions.length === 0) return []
  const tokens = keptTokens(line)
  const lines: Line[] = []
  let lastVerb = -1
  tokens.forEach((token, i) => {
    if (isFiniteVerb(token, sentence)) lastVerb = i
    if (lastVerb < 0 || lastVerb === i || !prepositions.includes(token.lower)) return
    const far = closeNearby.includes(token.lower) && i - lastVerb > 3
    const again =
      closeOnce.includes(token.lower) && tokens.slice(lastVerb, i).some(({ lower }) => lower === token.lower)
    const loose = circumstance.test(sentence.text.slice(token.start, line.to).toLowerCase())
    if (!loose && (i - lastVerb < 3 || (closePrepositions.includes(token.lower) && !again && !far))) return
    const before = tokens[i - 1]
    if (before === undefined || /^\d/u.test(before.text) || prepositions.includes(before.lower)) return
    const to = before.end + (/^["»”’)]+/u.exec(sentence.text.slice(before.end, token.start))?.[0].length ?? 0)
    lines.push(shorter(line, { to }, 'adjunct', (loose ? 0.15 : 0.4) + 0.2 * shareLost(line, line.to - to)))
  })
  return lines
}
