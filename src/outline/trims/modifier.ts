import { type Line, shorter } from '../line.ts'
import { isFiniteVerb, shareLost, tokensBetween } from './trim.ts'

/** «жүргізген», «қаладағы»: what stands before such a word describes the noun after it. */
const MODIFIER = /(?:ған|ген|қан|кен|атын|етін|йтын|йтін|дағы|дегі|тағы|тегі|ндағы|ндегі)$/u
const CONJUNCTION = /^(?:және|ал|бірақ)$/u
const SHORTEST_REST = 4

/**
 * In a verb-last language the noun is described before it stands: «Биыл қалада жүргізілген зерттеулер …» →
 * «Зерттеулер …». Also cuts before «және» behind a finite verb, where a second clause begins.
 */
export function dropModifier(line: Line): readonly Line[] {
  const { sentence } = line
  if (sentence.language.code !== 'kk') return []
  const tokens = tokensBetween(sentence, line.from, line.to)
  const lines: Line[] = []
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (next === undefined || i === 0 || tokens.length - i < SHORTEST_REST) return
    const joined = /^\s+$/u.test(sentence.text.slice(token.end, next.start))
    if (joined && CONJUNCTION.test(next.lower) && isFiniteVerb(token, sentence)) {
      lines.push(
        shorter(line, { to: token.end }, 'second-clause', 0.15 + 0.2 * shareLost(line, line.to - token.end)),
      )
    }
    const noun = !POSTPOSITIONS.has(next.lower) && !isFiniteVerb(next, sentence)
    const plain = !/[,;:—–()«»"“”]/u.test(sentence.text.slice(line.from, next.start))
    if (joined && noun && plain && MODIFIER.test(token.lower) && i <= tokens.length / 2) {
      lines.push(
        shorter(line, { from: next.start }, 'modifier', 0.25 + 0.2 * shareLost(line, next.start - line.from)),
      )
    }
  })
  return lines
}

/** After one of these the participle is a clause of time or reason, not a description. */
const POSTPOSITIONS = new Set(
  'кейін соң үшін сайын кезде кезінде бойы дейін шейін бері сияқты болып еді екен жоқ емес күні жылы сәтте'.split(
    ' ',
  ),
)
