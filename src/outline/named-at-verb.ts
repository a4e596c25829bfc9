import { ACRONYM, isName, runBefore, runEnd } from './name-run.ts'
import type { SourceSentence } from './source-sentence.ts'
import { LONGEST_ROLE, roleAfter, type Speaker, withRole } from './speaker-role.ts'
import type { Token } from './tokens.ts'

/** Words between a name and its verb: few, or what says where they spoke. */
const [NEAR, FAR] = [4, 9]
const QUOTED_NAME = /«[^«»]{1,40}»|“[^“”]{1,40}”|"[^"]{1,40}"/gu
/** Words of what is said of a name between two commas. */
const LONGEST_APPOSITION = 16

export const isVerb = ({ language }: SourceSentence, { lower }: Token): boolean =>
  language.prose.quotation.verb.test(lower)

export function namedAfter(
  sentence: SourceSentence,
  tokens: readonly Token[],
  verb: number,
): Speaker | undefined {
  const nearest = tokens.findIndex((token, i) => i > verb && isName(sentence, token))
  const start = behindPlace(sentence, tokens, nearest)
  const [first, at] = [tokens[verb + 1], tokens[start]]
  if (at === undefined || first === undefined || start - verb > LONGEST_ROLE) return undefined
  const between = sentence.text.slice(tokens[verb]?.end ?? 0, at.start)
  // «считает директор бюро «Линия» Анна Ким»
  if (/[(,.:;!?«»"“”]/u.test(between.replace(QUOTED_NAME, ''))) return undefined
  const end = behindName(sentence, tokens, start)
  const name = sentence.text.slice(at.start, tokens[end]?.end)
  if (isOwner(sentence, name)) return undefined
  return withRole(
    sentence,
    name,
    afterVerb(sentence, afterCircumstance(sentence, between.trim())),
    roleAfter(sentence, tokens[end]?.end ?? 0),
  )
}

/** «деді Анна Ким Астанада …»: the last word of the name, before where it was said. */
function behindName(sentence: SourceSentence, tokens: readonly Token[], start: number): number {
  const { whenOrWhere } = sentence.language.prose
  let end = runEnd(sentence, tokens, start)
  while (end > start + 1 && whenOrWhere?.test(tokens[end]?.lower ?? '')) end--
  return end
}

/**
 * «дейді Үлгі облысындағы мектеп мұғалімі Анна Ким»: one capitalised word with more words behind it may be the place
 * in a role. The name is then the full one that ends the clause, if nothing but the role's words stands between.
 */
function behindPlace(sentence: SourceSentence, tokens: readonly Token[], nearest: number): number {
  const isPlace = runEnd(sentence, tokens, nearest) === nearest && nearest >= 0
  const stop = tokens.findIndex(
    (token, i) => i >= nearest && /^\s*[.,;!?]/u.test(sentence.text.slice(token.end)),
  )
  const [later, end] = runBefore(sentence, tokens, stop < 0 ? tokens.length : stop + 1)
  if (!isPlace || later <= nearest + 1) return nearest
  const between = sentence.text.slice(tokens[nearest]?.end, tokens[later]?.start)
  const { prepositions, quotation, stopWords } = sentence.language.prose
  // «экс-посол Норландии | в союзе портов | Анна Ким»
  const office = tokens[nearest - 1]?.lower.replace(/^.*-/u, '') ?? ''
  const titled = quotation.titles.includes(office)
  const roleOnly = tokens
    .slice(nearest + 1, later)
    .every(
      (token) =>
        (!stopWords.includes(token.lower) || (titled && prepositions.includes(token.lower))) &&
        !isVerb(sentence, token),
    )
  const endsClause = /^\s*(?:[.,:;!?—–]|$)/u.test(sentence.text.slice(tokens[end]?.end))
  return end > later && roleOnly && endsClause && !/[,.:;!?«»"“”]/u.test(between) ? later : nearest
}

/** «заявил на вчерашней встрече мэр Анна Ким»: where it was said, a preposition to its noun, is no part of the role. */
function afterCircumstance({ language }: SourceSentence, lead: string): string {
  const { told } = language.prose.quotation
  const words = lead.replace(told ?? '', '').split(' ')
  const { adjective } = language.numbers.phrases
  let start = 0
  while (start < words.length && language.prose.prepositions.includes(words[start]?.toLowerCase() ?? '')) {
    start++
    while (start < words.length - 1 && adjective?.test(words[start] ?? '')) start++
    start++
  }
  // «деді отырыста министр …»: where the ending says it.
  while (language.prose.whenOrWhere?.test(words[start]?.toLowerCase() ?? '')) start++
  const rest = words.slice(start)
  // «на открытии моста мэр»: more of where it was may stand before what is a title.
  const title = start === 0 ? -1 : rest.findIndex((word) => language.prose.quotation.titles.includes(word))
  return rest.slice(Math.max(title, 0)).join(' ')
}

export function namedBefore(
  sentence: SourceSentence,
  tokens: readonly Token[],
  verb: number,
): Speaker | undefined {
  const said = tokens[verb]
  const apposed = beforeApposition(sentence, tokens, verb)
  let [start, end] = apposed ?? runBefore(sentence, tokens, verb)
  let reach = apposed === undefined ? NEAR : LONGEST_APPOSITION
  // «Анна Ким на встрече в Примерске заявила»: behind a preposition stands where, not who.
  // «экс-посол Норландии в СП Анна Ким»: the name stands behind what is all capitals.
  const office = ACRONYM.test(tokens[start]?.text ?? '') && end - start > 1
  while (
    start > 0 &&
    !office &&
    sentence.language.prose.prepositions.includes(tokens[start - 1]?.lower ?? '')
  ) {
    const [from, to] = runBefore(sentence, tokens, start)
    // “the Department of Harbours noted”: one capitalised word before “of” is the first of a name.
    const single = from === to || ACRONYM.test(tokens[from]?.text ?? '')
    const linked = single && to === start - 2 && isNameLink(sentence, tokens[start - 1])
    ;[start, end] = linked ? [from, end] : [from, to]
    reach = FAR
    if (linked) break
  }
  const last = tokens[end]
  if (last === undefined || said === undefined || verb - end > reach) return undefined
  const from = tokens[start]?.start ?? 0
  const name = sentence.text.slice(from, last.end)
  const lead =
    /(?:^|[,;:.!?—–»”"]\s*)((?:(?:[\p{L}'’-]+|[«“"][\p{L}\p{N} -]{2,40}[»”"]) ){0,12})$/u
      .exec(sentence.text.slice(0, from))?.[1]
      ?.trim() ?? ''
  if (isOwner(sentence, name) || isObject(sentence, lead)) return undefined
  const between = sentence.text.slice(last.end, said.start)
  const described = /^,\s*(\p{Ll}[^,]{3,60}),/u.exec(between)?.[1]
  const apposition = beginsWithPreposition(sentence, described ?? '') ? undefined : described
  return withRole(
    sentence,
    name,
    afterVerb(
      sentence,
      afterCircumstance(sentence, lead.replace(sentence.language.prose.quotation.lead, '')),
    ),
    apposition,
  )
}

/** “Ana Kim, of the Institute of Harbours, said”: the run of names before what is said of them. */
function beforeApposition(
  sentence: SourceSentence,
  tokens: readonly Token[],
  verb: number,
): readonly [number, number] | undefined {
  const mark = (i: number): string => sentence.text.slice(tokens[i]?.end, tokens[i + 1]?.start).trim()
  if (mark(verb - 1) !== ',') return undefined
  let last = verb - 2
  while (last >= 0 && mark(last) === '') last--
  const run = runBefore(sentence, tokens, last + 1)
  const { quotation, timeAdverbs } = sentence.language.prose
  const [named, described] = [tokens[run[0]]?.lower ?? '', tokens[last + 1]?.lower ?? '']
  // «Вечером, прочитав письмо, изрёк»: when and how, not who.
  const isWho = !timeAdverbs.includes(named) && !quotation.manner.test(described)
  return isWho && mark(last) === ',' && run[1] === last ? run : undefined
}

/** “of the Institute” says where from, not what. */
const beginsWithPreposition = ({ language }: SourceSentence, text: string): boolean =>
  language.prose.prepositions.includes(text.split(' ')[0]?.toLowerCase() ?? '')

const isNameLink = ({ language }: SourceSentence, token: Token | undefined): boolean =>
  language.prose.quotation.nameLinks.includes(token?.lower ?? '')

/** «Анна Кимнің», “Anna Kim's”: whose something is, not who speaks. */
const isOwner = ({ language }: SourceSentence, name: string): boolean =>
  language.prose.quotation.nameEndings.some((ending) => name.endsWith(ending))

/** «закрыв Биржу, он сказал»: what the words before a verb of saying are about. */
const isObject = ({ language }: SourceSentence, lead: string): boolean =>
  language.prose.quotation.manner.test(lead.split(' ').at(-1)?.toLowerCase() ?? '')

/** «Его поддержал директор института»: the role begins behind the verb. */
function afterVerb({ language }: SourceSentence, lead: string): string {
  const words = lead.split(' ')
  // «еске алады шәкірті»: where roles end as verbs do, the last word is the role.
  const last = language.prose.verbLast ? words.length - 1 : words.length
  const { finiteVerb, notVerbs, quotation } = language.prose
  // «депутат», «капитан» end as verbs do.
  const isVerbForm = (word: string): boolean =>
    finiteVerb.test(word) && !notVerbs.includes(word) && !quotation.titles.includes(word)
  const verb = words.findLastIndex((word, i) => i < last && isVerbForm(word) && /^\p{Ll}/u.test(word))
  return words.slice(verb + 1).join(' ')
}
