import type { Quotation } from '../model/outline.ts'
import { hasFinite } from './finite-verb.ts'
import { isBalanced } from './gates.ts'
import type { QuotedRun } from './quoted-run.ts'
import { knowsVerbs } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import { isQuotative, TAG } from './speaker.ts'
import type { Speaker } from './speaker-role.ts'
import { INVISIBLE, tokenize } from './tokens.ts'

const FEWEST_WORDS = 5
/** Words quoted inside a sentence of the author's need to be more to mean something alone. */
const FEWEST_OF_FRAGMENT = 7
const FEWEST_TOLD = 9
const MOST_WORDS = 36
/** The quotation with its speaker and role. */
const MOST_WITH_SPEAKER = 40
const IDEAL_WORDS = 18

/** The quoted words of one sentence; of several sentences, or too many words, the part that fits best. */
export function toQuotation(
  run: QuotedRun,
  speaker: Speaker,
): { readonly quotation: Quotation; readonly sentence: SourceSentence } | undefined {
  const { sentences, first, last } = run
  const pieces = sentences.flatMap((sentence) => {
    const start = sentence === first ? run.start : 0
    const inner = sentence.text.slice(start, sentence === last ? run.end : undefined)
    return piecesOf(inner, sentence).map((piece) => ({ ...piece, sentence, at: start + piece.at }))
  })
  if (sentences.length > 1) pieces.sort((a, b) => byWorth(a.sentence)(a.text, b.text))
  for (const { sentence, text, at, length } of pieces) {
    if (!canStandAlone(text, sentence, at, at + length) || isConceded(run, sentence, at + length)) continue
    const words = tokenize(text).length
    const roomy = words + tokenize(`${speaker.name} ${speaker.role ?? ''}`).length <= MOST_WITH_SPEAKER
    const role = speaker.role === undefined || !roomy ? {} : { role: speaker.role }
    const span = { start: sentence.span.start + at, end: sentence.span.start + at + length }
    return { quotation: { text, speaker: speaker.name, ...role, span }, sentence }
  }
  return undefined
}

/** «Сам по себе лёд тонкий. | Но если он …»: what the speaker comes to stands against it. */
function isConceded({ sentences, last, end }: QuotedRun, sentence: SourceSentence, to: number): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  const inside = sentence.text.slice(to, sentence === last ? end : undefined).replace(/^[\s.!?…]+/u, '')
  const rest = inside === '' ? (next?.text ?? '') : inside
  return /^\p{Lu}/u.test(rest) && sentence.language.prose.adversative.test(rest.toLowerCase())
}

/** What may be shown of the quoted words of one sentence, with where it stands in them: all of them first. */
function piecesOf(
  inner: string,
  sentence: SourceSentence,
): { readonly text: string; readonly at: number; readonly length: number }[] {
  const { speech } = sentence.language.prose
  const [, tag] = TAG.exec(inner) ?? []
  const spoken = /[,.!?…]\s+[—–-]\s/u.test(inner) && speech.test(inner.toLowerCase())
  const tagged = spoken || (tag !== undefined && saysWho(tag, sentence))
  const mended = inner.replace(BROKEN, (all, a: string, tag: string) =>
    saysWho(tag, sentence) ? `${a} ` : all,
  )
  const whole = tagged && mended === inner ? [] : [{ text: cleaned(mended), at: 0, length: inner.length }]
  const parts = partsOf(inner, sentence).map((part) => ({
    text: cleaned(part),
    at: inner.indexOf(part),
    length: part.length,
  }))
  return [...whole, ...parts]
}

/** Without the marks of an inner quotation around all of it, and the comma or full stop before the closing mark. */
const cleaned = (part: string): string =>
  part
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^«([^«»]*)»$|^“([^“”]*)”$/u, '$1$2')
    .replace(/[,;—–\s]+$/u, '')
    .replace(/(?<![.…])\.$/u, '')

/** Words that begin a sentence of the speaker's, or enough of one to say something. */
function canStandAlone(text: string, sentence: SourceSentence, start: number, end: number): boolean {
  const words = tokenize(text).length
  if (words > MOST_WORDS || !isBalanced(text)) return false
  if (!/^\p{Ll}/u.test(text)) return words >= FEWEST_WORDS
  const { coordination, verbLast } = sentence.language.prose
  if (words < FEWEST_OF_FRAGMENT || coordination.test(text)) return false
  if (verbLast) return isQuotative(sentence, end)
  return !knowsVerbs(sentence) || says(text, sentence, start, end)
}

/** A finite verb, or the dash that stands for one: «это – десятая часть всего». */
const says = (text: string, sentence: SourceSentence, start: number, end: number): boolean =>
  hasFinite(sentence, start, end) || /\s[—–]\s/u.test(text)

/** «A, — сказал X, — b»: a sentence that its tag breaks is one again without it. */
const BROKEN = /^([^—–]*,)\s+[—–-]\s+([^—–]{3,120}?),\s+[—–-]\s+(?=\p{Ll})/u

/** A name or a pronoun with a verb: «пошутила Анна», not «и это важно». */
function saysWho(tag: string, { language }: SourceSentence): boolean {
  const { finiteVerb, quotation } = language.prose
  const words = tokenize(tag)
  const who = words.some(({ text, lower }) => text !== lower || quotation.pronouns.includes(lower))
  return who && words.some(({ lower }) => finiteVerb.test(lower) || quotation.verb.test(lower))
}

/** «Анна Ким пояснила»; what they said may tell of somebody who said something, and is longer. */
const isTag = (part: string, sentence: SourceSentence): boolean =>
  sentence.language.prose.speech.test(part.toLowerCase()) && tokenize(part).length < FEWEST_TOLD

/** Sentences inside the quotation without the speaker's tag («… , — сказал он. — …»), the best first. */
function partsOf(inner: string, sentence: SourceSentence): string[] {
  return inner
    .split(/(?<=[.!?…])\s+(?=\p{Lu})|(?<=[,.!?…])\s+[—–-]\s+/u)
    .filter((part, i) => part !== inner && (i === 0 || /^\p{Lu}/u.test(part)) && !isTag(part, sentence))
    .sort(byWorth(sentence))
}

/** Those first that do not point back, then those of medium length. */
const byWorth =
  ({ language }: SourceSentence) =>
  (a: string, b: string): number => {
    const back = (part: string): boolean => language.prose.anaphora.includes(tokenize(part)[0]?.lower ?? '')
    return Number(back(a)) - Number(back(b)) || off(a) - off(b)
  }

const off = (part: string): number => Math.abs(tokenize(part).length - IDEAL_WORDS)

/** A whole sentence of medium length is worth more than a fragment, or one with gaps or that points back. */
export function worth({ text, span }: Quotation, sentence: SourceSentence): number {
  const { language } = sentence
  const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start]
  const complete = !/^\p{Ll}/u.test(text) && (!knowsVerbs(sentence) || says(text, sentence, start, end))
  const whole = complete ? 0.3 : 0
  const gaps = /[[<]|…\S|\.\.\.\S|\|/u.test(text) ? 0.4 : 0
  const first = tokenize(text)[0]?.lower ?? ''
  const { anaphora, connectives } = language.prose
  const back = anaphora.includes(first) || connectives.includes(first) ? 0.2 : 0
  return whole - gaps - back + Math.exp(-((off(text) / 12) ** 2)) * 0.5
}
