import { type Line, lineWithout, shorter } from '../line.ts'
import type { Token } from '../tokens.ts'
import { isFiniteVerb, keptTokens, knowsVerbs, shareLost } from './trim.ts'

const LONGEST_PHRASE = 8

const isPreposition = ({ lower }: Token, line: Line): boolean =>
  line.sentence.language.prose.prepositions.includes(lower)

/** Only words and spaces stand between the offsets. */
const unbroken = (line: Line, start: number, end: number): boolean =>
  !/[,;:—–()«»"“”]/u.test(line.sentence.text.slice(start, end))

/**
 * «В марте 2021 года Анна Ким объявила …» → «Анна Ким объявила …»: a time or place before a named subject. What
 * says whose words they are stays.
 */
export function dropLeadingPhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const { speech, timeAdverbs } = sentence.language.prose
  const tokens = keptTokens(line)
  const first = tokens[0]
  if (first === undefined || !knowsVerbs(sentence)) return []
  if (!isPreposition(first, line) && !timeAdverbs.includes(first.lower)) return []
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  // The subject is the run of names right before the verb; a name inside the phrase is none.
  let subject = verb
  while (subject > 1 && isNamed(tokens[subject - 1])) subject--
  const at = tokens[subject]
  if (at === undefined || subject === verb || subject < 2 || subject > LONGEST_PHRASE + 2) return []
  const before = tokens[subject - 1]
  // «Путин на коллегии ФСБ заявил»: a name before a preposition is the subject, the run belongs to the phrase.
  const nested = tokens.some(
    (token, i) => i > 0 && i < subject && isPreposition(token, line) && isNamed(tokens[i - 1]),
  )
  if (before === undefined || nested || isPreposition(before, line) || !unbroken(line, line.from, at.start))
    return []
  if (speech.test(sentence.text.slice(line.from, at.start).toLowerCase())) return []
  return [
    shorter(line, { from: at.start }, 'leading-phrase', 0.15 + 0.2 * shareLost(line, at.start - line.from)),
  ]
}

/** «Анна Ким на совещании объявила …» → «Анна Ким объявила …»: a time or place between a name and its verb. */
export function dropMiddlePhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const { scope, adverb } = sentence.language.prose
  if (!knowsVerbs(sentence)) return []
  const tokens = keptTokens(line)
  return tokens.flatMap((start, i): Line[] => {
    const name = tokens[i - 1]
    if (name === undefined || !isPreposition(start, line)) return []
    const verb = tokens.findIndex((token, j) => j > i && isFiniteVerb(token, sentence))
    const last = tokens.findLastIndex((token, j) => j > i && j < verb && !adverb.test(token.lower))
    const [end, before] = [tokens[last], sentence.text.slice(start.start, tokens[verb]?.start).toLowerCase()]
    if (verb < 0 || end === undefined || verb - i > LONGEST_PHRASE || !unbroken(line, name.end, end.end))
      return []
    const free = isNamed(name) || scope.test(before)
    return free ? [lineWithout(line, { start: name.end, end: end.end }, 'middle-phrase', 0.15)] : []
  })
}

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && token.start > 0 && /^\p{Lu}/u.test(token.text)
