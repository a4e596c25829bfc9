import type { Span } from '../model/place.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'

export interface Speaker {
  readonly name: string
  readonly role?: string
}

/** A pronoun where the name should be: the caller knows who spoke last. */
export const UNNAMED = Symbol('pronoun')

const REACH = 9
const LONGEST_ROLE = 8

/**
 * Who says the words quoted at `quoted` (offsets within the sentence): «…», — сказал X; “…,” X said; X отметил,
 * что «…»; по словам X, «…». The name is the run of capitalised words at the verb, the role what stands before it
 * or, parted by a comma, after it.
 */
export function findSpeaker(sentence: SourceSentence, quoted: Span): Speaker | typeof UNNAMED | undefined {
  const after = sentence.tokens.filter((token) => token.start >= quoted.end).slice(0, REACH + 3)
  const before = sentence.tokens.filter((token) => token.end <= quoted.start).slice(-REACH - 6)
  return (
    speakerInside(sentence, quoted) ??
    speakerAfter(sentence, after) ??
    speakerBefore(sentence, before) ??
    accordingTo(sentence, before) ??
    subjectBefore(sentence, before, after, quoted) ??
    speakerAtColon(sentence, before, quoted)
  )
}

/** «…, — сказала Анна Ким. — …»: the tag stands inside the quotation marks. */
function speakerInside(sentence: SourceSentence, { start, end }: Span): Speaker | typeof UNNAMED | undefined {
  const tag = /[,.!?…]\s+[—–-]\s+([^—–]{3,120}?)[.,]\s+[—–-]\s/u.exec(sentence.text.slice(start, end))
  if (tag === null) return undefined
  const from = start + tag.index
  return speakerAfter(
    sentence,
    sentence.tokens.filter((token) => token.start >= from && token.end <= from + tag[0].length),
  )
}

const isVerb = ({ language }: SourceSentence, { lower }: Token): boolean =>
  language.prose.quotation.verb.test(lower)

function speakerAfter(
  sentence: SourceSentence,
  tokens: readonly Token[],
): Speaker | typeof UNNAMED | undefined {
  const verb = tokens.slice(0, 6).findIndex((token) => isVerb(sentence, token))
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
  return verb < 0 || verb < tokens.length - 6 ? undefined : at(sentence, tokens, verb)
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
  const named = namedAfter(sentence, tokens, verb) ?? namedBefore(sentence, tokens, verb)
  // “…”, dijo.: the verb alone means the person named last.
  const alone = said !== undefined && /^\s*(?:[.;]|$)/u.test(sentence.text.slice(said.end))
  return named ?? officeAfter(sentence, said) ?? (alone ? UNNAMED : undefined)
}

const touches = ({ text }: SourceSentence, a: Token | undefined, b: Token): boolean =>
  a !== undefined && /^\s+$/u.test(text.slice(a.end, b.start))

function namedAfter(sentence: SourceSentence, tokens: readonly Token[], verb: number): Speaker | undefined {
  const nearest = tokens.findIndex((token, i) => i > verb && isName(sentence, token))
  const start = behindPlace(sentence, tokens, nearest)
  const [first, at] = [tokens[verb + 1], tokens[start]]
  if (at === undefined || first === undefined || start - verb > LONGEST_ROLE) return undefined
  const between = sentence.text.slice(tokens[verb]?.end ?? 0, at.start)
  if (/[,.:;!?«»"“”]/u.test(between)) return undefined
  const end = runEnd(sentence, tokens, start)
  const name = sentence.text.slice(at.start, tokens[end]?.end)
  return withRole(sentence, name, between.trim(), roleAfter(sentence, tokens[end]?.end ?? 0))
}

/**
 * «дейді Үлгі облысындағы мектеп мұғалімі Анна Ким»: one capitalised word with more words behind it may be the place
 * in a role. The name is then the full one that ends the clause, if nothing but the role's words stands between.
 */
function behindPlace(sentence: SourceSentence, tokens: readonly Token[], nearest: number): number {
  const isPlace = runEnd(sentence, tokens, nearest) === nearest && nearest >= 0
  const later = isPlace ? tokens.findIndex((token, i) => i > nearest + 1 && isName(sentence, token)) : -1
  if (later < 0) return nearest
  const end = runEnd(sentence, tokens, later)
  const between = sentence.text.slice(tokens[nearest]?.end, tokens[later]?.start)
  const roleOnly = tokens
    .slice(nearest + 1, later)
    .every((token) => !sentence.language.prose.stopWords.includes(token.lower) && !isVerb(sentence, token))
  const endsClause = /^\s*(?:[.,;!?—–]|$)/u.test(sentence.text.slice(tokens[end]?.end))
  return end > later && roleOnly && endsClause && !/[,.:;!?«»"“”]/u.test(between) ? later : nearest
}

function namedBefore(sentence: SourceSentence, tokens: readonly Token[], verb: number): Speaker | undefined {
  const end = tokens.findLastIndex((token, i) => i < verb && isName(sentence, token))
  const [last, said] = [tokens[end], tokens[verb]]
  if (last === undefined || said === undefined || verb - end > 4) return undefined
  let start = end
  while (
    start > 0 &&
    isName(sentence, tokens[start - 1]) &&
    joined(sentence, tokens[start - 1], tokens[start])
  )
    start--
  const from = tokens[start]?.start ?? 0
  const name = sentence.text.slice(from, last.end)
  const lead =
    /(?:^|[,;:.!?—–»”"]\s*)((?:[\p{L}'’-]+ ){0,7})$/u.exec(sentence.text.slice(0, from))?.[1]?.trim() ?? ''
  const between = sentence.text.slice(last.end, said.start)
  const apposition = /^,\s*(\p{Ll}[^,]{3,60}),/u.exec(between)?.[1]
  return withRole(
    sentence,
    name,
    afterVerb(sentence, lead.replace(sentence.language.prose.quotation.lead, '')),
    apposition,
  )
}

/** «Его поддержал директор института»: the role begins behind the verb. */
function afterVerb({ language }: SourceSentence, lead: string): string {
  const words = lead.split(' ')
  const verb = words.findLastIndex((word) => language.prose.finiteVerb.test(word) && /^\p{Ll}/u.test(word))
  return words.slice(verb + 1).join(' ')
}

function accordingTo(sentence: SourceSentence, tokens: readonly Token[]): Speaker | undefined {
  const before = sentence.text.slice(0, tokens.at(-1)?.end ?? 0).toLowerCase()
  const phrase = sentence.language.prose.quotation.accordingTo.find((cue) => before.includes(cue))
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

function isName({ language }: SourceSentence, token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  const { quotation, stopWords } = language.prose
  return !quotation.notNames.includes(token.lower) && !stopWords.includes(token.lower)
}

/** Only a space, or the dot of an initial, stands between two parts of a name. */
const joined = ({ text }: SourceSentence, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  /^\.?\s?$/u.test(text.slice(a.end, b.start)) &&
  (a.text.length <= 2 || !text.slice(a.end, b.start).includes('.'))

function runEnd(sentence: SourceSentence, tokens: readonly Token[], start: number): number {
  let end = start
  while (isName(sentence, tokens[end + 1]) && joined(sentence, tokens[end], tokens[end + 1])) end++
  return end
}

/** “said Anna Kim, director of the network.” */
function roleAfter({ text }: SourceSentence, end: number): string | undefined {
  return /^,\s*((?:the |a )?\p{Ll}[^,.;:«“"—–]{3,60})(?=[,.;]|$)/u.exec(text.slice(end))?.[1]
}

/** Acronyms, and Latin words before a Cyrillic name. */
const ORGANISATION = /^(?:(?:\p{Lu}{2,} )+(?=\p{Lu}\p{Ll})|(?:[A-Z][A-Za-z0-9]* )+(?=\p{Script=Cyrillic}))/u

/** A single capitalised word is seldom a whole name: it keeps the words before it («президент Токаев»). */
function withRole(
  { language }: SourceSentence,
  words: string,
  lead: string,
  after: string | undefined,
): Speaker | undefined {
  // «директор ИМЭМО РАН Анна Ким»: what is all capitals belongs to the role.
  const organisation = ORGANISATION.exec(words)?.[0] ?? ''
  const parts = words.slice(organisation.length).split(/\s+/u)
  const titled =
    parts.length > 1 &&
    language.prose.quotation.titles.includes(parts[0]?.toLowerCase().replace('.', '') ?? '')
  // «Глава Росатома Анна Ким»: two words are the name, the others what she is.
  // «директор фабрики из Шымкента Ерлан Садыков»: behind a preposition stands a place, not a name.
  const leading = lead.split(' ')
  const place =
    parts.length > 1 &&
    leading.length > 1 &&
    language.prose.stopWords.includes(leading.at(-1)?.toLowerCase() ?? '')
  const split = titled ? Math.max(1, parts.length - 2) : place ? 1 : 0
  const name = parts.slice(split).join(' ')
  const before = [lead, organisation, ...parts.slice(0, split)].join(' ').replace(/\s+/gu, ' ').trim()
  const role = before.split(' ').length > LONGEST_ROLE || before.length < 4 ? '' : before
  if (parts.length === 1 && role !== '') return { name: `${role} ${name}` }
  // «ответил он, смеясь»: how it was said is no role.
  const apposed = after !== undefined && language.prose.quotation.manner.test(after) ? undefined : after
  const found = role === '' ? apposed : role
  return found === undefined ? { name } : { name, role: found }
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

/** «…», — сообщили в пресс-службе «Альфы»: an office speaks, not a person. */
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
