import type { Quotation } from '../model/outline.ts'
import type { Span } from '../model/place.ts'
import { isBalanced } from './gates.ts'
import { Persons } from './persons.ts'
import { quotedSpans } from './quoted.ts'
import type { SourceSentence } from './source-sentence.ts'
import { findSpeaker, type Speaker, UNNAMED } from './speaker.ts'
import { INVISIBLE, tokenize } from './tokens.ts'

export interface FoundQuotation {
  readonly quotation: Quotation
  /** Index of the sentence. */
  readonly sentence: number
  readonly score: number
}

const FEWEST_WORDS = 5
/** Words quoted inside a sentence of the author's need to be more to mean something alone. */
const FEWEST_OF_FRAGMENT = 9
const MOST_WORDS = 34
/** The quotation with its speaker and role. */
const MOST_WITH_SPEAKER = 40
const IDEAL_WORDS = 18

/** Quotations with a named speaker, in the order of the article. `salience` is per sentence. */
export function findQuotations(
  sentences: readonly SourceSentence[],
  salience: readonly number[],
): FoundQuotation[] {
  const found: FoundQuotation[] = []
  const persons = new Persons()
  for (const sentence of sentences) {
    for (const quoted of quotedSpans(sentence.text)) {
      if (isTitle(sentence, quoted)) continue
      const who = findSpeaker(sentence, quoted)
      if (who === undefined) continue
      const recent = who === UNNAMED ? persons.before(sentence) : undefined
      const speaker = who === UNNAMED ? asSpeaker(recent) : who
      if (speaker === undefined) continue
      persons.note(speaker.name, sentence.paragraph)
      const quotation = toQuotation(sentence, quoted, speaker)
      if (quotation === undefined) continue
      const named = who === UNNAMED ? 0 : 0.2
      const score = (salience[sentence.index] ?? 0) + named + worth(quotation)
      found.push({ quotation, sentence: sentence.index, score })
    }
    persons.read(sentence)
  }
  return found
}

/** “Better Idea of Afghan Girls”, «…» деген кітап: a name of something, not words that were said. */
function isTitle({ text, language }: SourceSentence, { start, end }: Span): boolean {
  const words = tokenize(text.slice(start, end))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length
  const next = tokenize(text.slice(end, end + 40))[0]?.lower ?? ''
  return (
    (words.length > 2 && capitals > words.length / 2) || language.prose.quotation.titleCues.includes(next)
  )
}

const asSpeaker = (name: string | undefined): Speaker | undefined =>
  name === undefined ? undefined : { name }

/** The quoted words, or the one of their sentences that fits when they are too many. */
function toQuotation(sentence: SourceSentence, quoted: Span, speaker: Speaker): Quotation | undefined {
  const inner = sentence.text.slice(quoted.start, quoted.end)
  const tagged = /[,.!?…]\s+[—–-]\s/u.test(inner) && sentence.language.prose.speech.test(inner.toLowerCase())
  for (const part of [...(tagged ? [] : [inner]), ...partsOf(inner, sentence)]) {
    const text = part
      .replace(INVISIBLE, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[,;—–\s]+$/u, '')
      .replace(/(?<![.…])\.$/u, '')
    const words = tokenize(text).length
    const fewest = /^\p{Lu}/u.test(text) ? FEWEST_WORDS : FEWEST_OF_FRAGMENT
    if (words < fewest || words > MOST_WORDS || !isBalanced(text)) continue
    const start = sentence.span.start + quoted.start + inner.indexOf(part)
    const roomy = words + tokenize(`${speaker.name} ${speaker.role ?? ''}`).length <= MOST_WITH_SPEAKER
    const role = speaker.role === undefined || !roomy ? {} : { role: speaker.role }
    return { text, speaker: speaker.name, ...role, span: { start, end: start + part.length } }
  }
  return undefined
}

/** Sentences inside the quotation without the speaker's tag («… , — сказал он. — …»), the best first. */
function partsOf(inner: string, { language }: SourceSentence): string[] {
  const { speech, anaphora } = language.prose
  const back = (part: string): boolean => anaphora.includes(tokenize(part)[0]?.lower ?? '')
  return inner
    .split(/(?<=[.!?…])\s+(?=\p{Lu})|(?<=[,.!?…])\s+[—–-]\s+/u)
    .filter(
      (part, i) => part !== inner && (i === 0 || /^\p{Lu}/u.test(part)) && !speech.test(part.toLowerCase()),
    )
    .sort((a, b) => Number(back(a)) - Number(back(b)) || off(a) - off(b))
}

const off = (part: string): number => Math.abs(tokenize(part).length - IDEAL_WORDS)

/** A whole sentence of medium length is worth more than a fragment. */
function worth({ text }: Quotation): number {
  const whole = /^\p{Lu}/u.test(text) ? 0.3 : 0
  return whole + Math.exp(-((off(text) / 12) ** 2)) * 0.5
}
