import { isFiniteVerb } from './finite-verb.ts'
import { connects, pointsBack } from './leaning.ts'
import { type Line, lineText, wholeLine } from './line.ts'
import { hasMainVerb, isExplained, keptTokens, tellsMore } from './line-clauses.ts'
import { isPreposition, knowsVerbs } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import { isUnspaced, type Token } from './tokens.ts'

const FEWEST_WORDS = 3
/** “We will wait,” she said. */
const SPOKEN = /^[“"«][^“”"«»]*[,!?…]?[”"»],?\s(?:[—–]\s)?\p{Ll}/u
/** Nothing but quoted words. */
const QUOTED = /^(?:[“"][^“”"]*[”"]|«[^«»]*»|「[^「」]*」)[.!?…]?$/u
/** Two sentences in one: “Sure. riverMap is …”; an abbreviation is shorter. */
const INNER_STOP = /\p{L}{4}[.!?…]\s+(?:[—–]\s+)?\p{Ll}/u

export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(/"/g) % 2 === 1 || count(/\(/g) !== count(/\)/g) || count(/\[/g) !== count(/\]/g)) return false
  if (count(/«/g) !== count(/»/g)) return false
  return text.includes('„') || count(/“/g) === count(/”/g)
}

export function endsDangling(line: Line): boolean {
  const last = keptTokens(line).at(-1)
  if (last === undefined) return false
  // “in May” is a month.
  const small = last.text === last.lower
  const dangles = line.sentence.language.prose.danglingEnds.includes(last.lower)
  return (small && dangles) || isPreposition(last, line.sentence)
}

/** «X сказал на причале: …» without what X said. */
const announcesSpeech = ({ text, language }: SourceSentence): boolean =>
  /[:：]\s*$/u.test(text) && language.prose.speech.test(text.toLowerCase())

/** «Анна Ким отметила», «действуют следующие правила»: that something is said or follows, without what it is. */
export function onlyAnnounces(line: Line): boolean {
  const { sentence } = line
  const { announces, quotation, notVerbs, speech } = sentence.language.prose
  const text = lineText(line)
  if (announces.test(text.toLowerCase())) return true
  const kept = keptTokens(line)
  // «Полагают рыбаки», with no word of what.
  const [first] = kept
  const says = first !== undefined && isFiniteVerb(first, sentence) && speech.test(first.lower)
  // «… негізін салушы | деп есептейді»: where the verb is last, what is said stands before it.
  if (kept.slice(FEWEST_WORDS).some(({ lower }) => quotation.quotatives.includes(lower))) return false
  if (says && kept.length <= FEWEST_WORDS) return true
  const tokens = withoutPhrases(kept, sentence)
  const last = tokens.at(-1)
  if (last === undefined || !quotation.verb.test(last.lower) || notVerbs.includes(last.lower)) return false
  const others = tokens.filter((token) => token !== last && isFiniteVerb(token, sentence))
  return others.length === 0 && !/["»”]/u.test(text) && knowsVerbs(sentence)
}

/** «рассказал о сети», “talked about the nets”: of what somebody spoke, not what they said. */
export const tellsTopic = (line: Line): boolean =>
  line.sentence.language.prose.topic?.test(lineText(line).toLowerCase()) === true

/** «Отдельный сюжет — пошлины», “In this post we …”: of the text itself. */
export const isAboutText = (line: Line): boolean =>
  line.sentence.language.prose.aboutText?.test(lineText(line).toLowerCase()) === true

/** Words of somebody's, and nobody says whose. */
export const onlyQuotes = (line: Line): boolean => QUOTED.test(lineText(line))

/** “They estimated | by 2050”, «отметила | на встрече»: without what says when and where at the end. */
function withoutPhrases(tokens: readonly Token[], sentence: SourceSentence): readonly Token[] {
  const { closePrepositions, complement, quotation } = sentence.language.prose
  const verb = tokens.findLastIndex(({ lower }) => quotation.verb.test(lower))
  const next = tokens[verb + 1]
  const apart = next !== undefined && isPreposition(next, sentence) && !closePrepositions.includes(next.lower)
  // “said in May that …”: what was said follows.
  const says = tokens
    .slice(verb + 1)
    .some((token) => complement.test(token.lower) || isFiniteVerb(token, sentence))
  return verb >= 0 && apart && !says ? tokens.slice(0, verb + 1) : tokens
}

/** Whether the line can stand alone above a slide: it has a verb and does not point back. */
export function canHead(line: Line): boolean {
  const { sentence } = line
  if (sentence.insideQuotation || announcesSpeech(sentence)) return false
  const text = lineText(line)
  if (onlyQuotes(line) || (SPOKEN.test(text) && sentence.language.prose.speech.test(text.toLowerCase())))
    return false
  if (isUnspaced(text)) return !/^[、，]/u.test(text) && !pointsBack(line) && !connects(line)
  if (!/^["'«“„(]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false
  const words = keptTokens(line)
  if (
    words.length < FEWEST_WORDS ||
    endsDangling(line) ||
    onlyAnnounces(line) ||
    pointsBack(line) ||
    connects(line) ||
    INNER_STOP.test(text) ||
    tellsMore(line) ||
    // «На озере не хватает лодок | : половина …»: as an item it says enough.
    isExplained(line)
  )
    return false
  if (!knowsVerbs(sentence)) return true
  return saysSomething(line)
}

/** Whether the line is a statement, by its verb, by a dash in its place, or as a sentence of a language that needs none. */
export function saysSomething(line: Line): boolean {
  if (!knowsVerbs(line.sentence)) return true
  return hasMainVerb(line) || line.sentence.language.prose.copula.test(lineText(line)) || needsNoVerb(line)
}

/** «Мұражай ескі зауыт ғимаратында.»: what the line says of its subject stands last, up to the full stop. */
function needsNoVerb({ sentence, from, to, without }: Line): boolean {
  const { text, language } = sentence
  if (!language.prose.verbLast || without.length > 0 || from > 0 || !/\p{L}\.$/u.test(text)) return false
  return to === wholeLine(sentence).to && sentence.tokens.length > FEWEST_WORDS
}
