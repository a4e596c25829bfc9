import { type Line, lineWithout, shorter } from '../line.ts'
import type { Token } from '../tokens.ts'
import { isFiniteVerb, knowsVerbs, shareLost, tokensBetween } from './trim.ts'

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
  const { speech } = sentence.language.prose
  const tokens = tokensBetween(sentence, line.from, line.to)
  const first = tokens[0]
  if (first === undefined || !knowsVerbs(sentence) || !isPreposition(first, line)) return []
  const subject = tokens.findIndex(
    (token, i) => i > 1 && isNamed(token) && !isPreposition(tokens[i - 1] ?? token, line),
  )
  const [at, before] = [tokens[subject], tokens[subject - 1]]
  if (
    at === undefined ||
    before === undefined ||
    subject > LONGEST_PHRASE ||
    !unbroken(line, line.from, at.start)
  )
    return []
  // «В докладе Германского института …»: a name inside the phrase is not the subject.
  const run = tokens.slice(subject).findIndex((token) => !isNamed(token))
  const next = tokens[subject + run]
  const predicate =
    run > 0 && next !== undefined && (isFiniteVerb(next, sentence) || isPreposition(next, line))
  if (!predicate || speech.test(sentence.text.slice(line.from, at.start).toLowerCase())) return []
  return [
    shorter(line, { from: at.start }, 'leading-phrase', 0.15 + 0.2 * shareLost(line, at.start - line.from)),
  ]
}

/** «Анна Ким на совещании объявила …» → «Анна Ким объявила …»: a time or place between a name and its verb. */
export function dropMiddlePhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const tokens = tokensBetween(sentence, line.from, line.to)
  if (!knowsVerbs(sentence)) return []
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  const phrase = tokens.findIndex((token, i) => i > 0 && isPreposition(token, line))
  const [start, end, name] = [tokens[phrase], tokens[verb], tokens[phrase - 1]]
  if (
    start === undefined ||
    end === undefined ||
    name === undefined ||
    verb - phrase < 2 ||
    verb - phrase > LONGEST_PHRASE
  )
    return []
  if (
    !isNamed(name) &&
    !sentence.language.prose.scope.test(sentence.text.slice(start.start, end.start).toLowerCase())
  )
    return []
  if (!unbroken(line, name.end, end.start)) return []
  return [
    lineWithout(line, { start: name.end, end: tokens[verb - 1]?.end ?? start.end }, 'middle-phrase', 0.15),
  ]
}

const isNamed = ({ text, start }: Token): boolean => start > 0 && /^\p{Lu}[\p{L}'’-]*/u.test(text)
