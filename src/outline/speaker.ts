import { containsWords } from '../language/words.ts'
import type { Span } from '../model/place.ts'
import { isName, runEnd } from './name-run.ts'
import { isVerb, namedAfter, namedBefore } from './named-at-verb.ts'
import { quotedSpans } from './quoted.ts'
import type { SourceSentence } from './source-sentence.ts'
import { LONGEST_ROLE, type Speaker } from './speaker-role.ts'
import { type Token, tokenize } from './tokens.ts'

/** A pronoun where the name should be: the caller knows who spoke last. */
export const UNNAMED = Symbol('pronoun')

const REACH = 9

/**
 * Who says the words quoted at `quoted` (offsets within the sentence): «…», — сказал X; “…,” X said; X отметил,
 * что «…»; по словам X, «…». The name is the run of capitalised words at the verb, the role what stands before it
 * or, parted by a comma, after it.
 */
export function findSpeaker(sentence: SourceSentence, quoted: Span): Speaker | typeof UNNAMED | undefined {
  const others = quotedSpans(sentence.text).filter(({ start }) => start !== quoted.start)
  const tokens = sentence.tokens.filter((token) => !others.some((other) => isInside(token, other)))
  // «…». Анна Ким сказала: a full stop behind the closing mark ends it.
  const ended = /^[»”"“」][.!?…]/u.test(sentence.text.slice(quoted.end))
  const after = ended ? [] : tokens.filter((token) => token.start >= quoted.end).slice(0, REACH + 3)
  const before = tokens.filter((token) => token.end <= quoted.start).slice(-REACH - 6)
  return (
    speakerInside(sentence, quoted) ??
    speakerAfter(sentence, after, TAG_MARK.test(sentence.text.slice(quoted.end - 1))) ??
    speakerBefore(sentence, before) ??
    accordingTo(sentence, before) ??
    subjectBefore(sentence, before, after, quoted) ??
    speakerAtColon(sentence, before, quoted)
  )
}

const isInside = (token: Token, { start, end }: Span): boolean => token.start >= start && token.end <= end

/** «A, — вспоминает X. — B»: what stands between two sentences of the speaker's. */
export const TAG = /[,.!?…]\s+[—–-]\s+([^—–]{3,120}?)[.,]\s+[—–-]\s/u

/** «…, — сказала Анна Ким. — …»: the tag stands inside the quotation marks. */
function speakerInside(sentence: SourceSentence, { start, end }: Span): Speaker | typeof UNNAMED | undefined {
  const tag = TAG.exec(sentence.text.slice(start, end))
  if (tag === null) return undefined
  const from = start + tag.index
  return speakerAfter(
    sentence,
    sentence.tokens.filter((token) => token.start >= from && token.end <= from + tag[0].length),
    true,
  )
}

/** Who a sentence without quotation marks says that somebody says something: «Анна Ким рассказала, что …». */
export function speakerReported(sentence: SourceSentence): Speaker | typeof UNNAMED | undefined {
  const verb = sentence.tokens.findIndex((token) => isVerb(sentence, token))
  return verb < 0 ? undefined : at(sentence, sentence.tokens, verb)
}

/** Whether the word behind the quotation makes all of it what was said: «…» деп, «…» деген. */
export const isQuotative = ({ text, language }: SourceSentence, end: number): boolean =>
  language.prose.quotation.quotatives.includes(tokenize(text.slice(end, end + 40))[0]?.lower ?? '')

/** «…», — пошутил X; “…,” joked X: so set off, what is said may have any verb at the name. */
const TAG_MARK = /^(?:[,!?…][»”"“]|[»”"“],)\s/u

function speakerAfter(
  sentence: SourceSentence,
  tokens: readonly Token[],
  setOff: boolean,
): Speaker | typeof UNNAMED | undefined {
  const { finiteVerb, notVerbs } = sentence.language.prose
  const any = ({ lower, text }: Token): boolean =>
    setOff && text === lower && finiteVerb.test(lower) && !notVerbs.includes(lower)
  const known = tokens.slice(0, 6).findIndex((token) => isVerb(sentence, token))
  const verb = known >= 0 ? known : tokens.slice(0, 3).findIndex(any)
  if (verb < 0) return undefined
  // «…», — деп атап өтті X: the last of several verbs stands at the name.
  const last = tokens
    .slice(verb, verb + 3)
    .reduce((at, token, i) => (isVerb(sentence, token) ? verb + i : at), verb)
  return at(sentence, tokens, last)
}

function speakerBefore(
  sentence: SourceSentence,
  tokens: readonly Token[],
): Speaker | typeof UNNAMED | undefined {
  const verb = tokens.findLastIndex((token) => isVerb(sentence, token))
  // «Как рассказала смотритель старого маяка Анна Ким: «…»»: a long role stands between verb and name.
  const reach = isName(sentence, tokens.at(-1)) ? LONGEST_ROLE + 3 : 6
  return verb < 0 || verb < tokens.length - reach ? undefined : at(sentence, tokens, verb)
}

/** The name after the verb, else before it. */
function at(
  sentence: SourceSentence,
  tokens: readonly Token[],
  verb: number,
): Speaker | typeof UNNAMED | undefined {
  const { pronouns } = sentence.language.prose.quotation
  const [next, previous] = [tokens[verb + 1], tokens[verb - 1]]
  const said = tokens[verb]
  if (said !== undefined && pronouns.includes(said.lower)) return UNNAMED
  if (next !== undefined && pronouns.includes(next.lower) && touches(sentence, tokens[verb], next))
    return UNNAMED
  if (previous !== undefined && pronouns.includes(previous.lower)) return UNNAMED
  // “Anna Kim told the Harbour Post”: the name behind the verb listens.
  const listens = said !== undefined && sentence.language.prose.quotation.listener.test(said.lower)
  const named =
    (listens ? undefined : namedAfter(sentence, tokens, verb)) ?? namedBefore(sentence, tokens, verb)
  // “…”, dijo.: the verb alone means the person named last.
  const alone =
    said !== undefined &&
    /^\s*(?:[.;]|$)/u.test(sentence.text.slice(said.end)) &&
    tokens.slice(0, verb).every((token) => isVerb(sentence, token))
  return named ?? officeAfter(sentence, said) ?? (alone ? UNNAMED : undefined)
}

const touches = ({ text }: SourceSentence, a: Token | undefined, b: Token): boolean =>
  a !== undefined && /^\s+$/u.test(text.slice(a.end, b.start))

function accordingTo(sentence: SourceSentence, tokens: readonly Token[]): Speaker | undefined {
  const before = sentence.text.slice(0, tokens.at(-1)?.end ?? 0).toLowerCase()
  const phrase = sentence.language.prose.quotation.accordingTo.find((cue) => containsWords(before, cue))
  if (phrase === undefined) return undefined
  const cue = before.lastIndexOf(phrase)
  const start = tokens.findIndex((token) => token.start >= cue + phrase.length && isName(sentence, token))
  const first = tokens[start]
  if (first === undefined) return undefined
  const end = runEnd(sentence, tokens, start)
  if (end === start && sentence.language.prose.quotation.fullNames) return undefined
  // The name is inflected after these words, so they stay with it: «по словам Анны Ким».
  return {
    name: sentence.text.slice(cue, tokens[end]?.end).replace(/^\p{L}/u, (letter) => letter.toLowerCase()),
  }
}

/** «С ним согласен директор института Анна Ким: "…"»: the name stands right before the colon. */
function speakerAtColon(
  sentence: SourceSentence,
  tokens: readonly Token[],
  quoted: Span,
): Speaker | undefined {
  if (!/:\s*["«“„]$/u.test(sentence.text.slice(0, quoted.start))) return undefined
  const last = tokens.at(-1)
  if (!isName(sentence, last) || !isName(sentence, tokens.at(-2))) return undefined
  return namedBefore(
    sentence,
    [...tokens, { text: '', lower: '', start: quoted.start, end: quoted.start }],
    tokens.length,
  )
}

/** «…», — сообщили в дирекции «Альфы»: an office speaks, not a person. */
function officeAfter({ text, language }: SourceSentence, verb: Token | undefined): Speaker | undefined {
  const name = language.prose.quotation.office.exec(text.slice(verb?.end ?? 0))?.[1]
  return name === undefined ? undefined : { name }
}

/** «Анна Ким «…» деді»: where the verb is last, the speaker stands right before the quotation. */
function subjectBefore(
  sentence: SourceSentence,
  before: readonly Token[],
  after: readonly Token[],
  quoted: Span,
): Speaker | undefined {
  const last = before.at(-1)
  if (!sentence.language.prose.verbLast || last === undefined || !isName(sentence, last)) return undefined
  if (!after.slice(0, 4).some((token) => isVerb(sentence, token))) return undefined
  const verb = { text: '', lower: '', start: quoted.start, end: quoted.start }
  return namedBefore(sentence, [...before, verb], before.length)
}
