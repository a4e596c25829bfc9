import { hasFinite } from './finite-verb.ts'
import { isAboutText, onlyAnnounces, onlyQuotes, saysSomething, tellsTopic } from './gates.ts'
import { leansBack } from './leaning.ts'
import { type Line, wholeLine } from './line.ts'
import { clausesOf } from './line-clauses.ts'
import { type Candidate, candidatesOf, longCandidatesOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'

export const FEWEST_WORDS = 3
const FEWEST_OF_COMPLETE = 6
/** «… — А зачем? — спросил он»: two speakers in one line. */
const DIALOGUE = /\p{L}[.!?…]\s[—–]\s/u
/** Trims that leave the sentence whole. */
const WHOLE = ['opener', 'dateline', 'parentheses']

/** What can stand under a heading of a sentence, the least shortened first. */
export function itemsOf(sentence: SourceSentence): readonly Candidate[] {
  if (sentence.insideQuotation || sentence.kind === 'subhead' || announces(sentence)) return []
  return [...candidatesOf(sentence), ...longCandidatesOf(sentence)]
    .sort((a, b) => costOf(a) - costOf(b))
    .filter(
      ({ words, text, line }) =>
        words >= FEWEST_WORDS &&
        !/\?["»”]?$/u.test(text) &&
        !DIALOGUE.test(text) &&
        !onlyAnnounces(line) &&
        !onlyQuotes(line) &&
        (isListed(line) || isComplete(line) || saysSomething(line)),
    )
}

/** “The port apologised | but would not pay”: under a heading nothing shows the other side. */
export const isOneSided = ({ sentence, to }: Line): boolean => {
  const { adversative } = sentence.language.prose
  const rest = sentence.text.slice(to).replace(/^[\s,;:—–-]+/u, '')
  return (
    adversative.test(rest.toLowerCase()) ||
    clausesOf(wholeLine(sentence)).some(
      ({ start, end }) =>
        start > to &&
        hasFinite(sentence, start, end) &&
        adversative.test(sentence.text.slice(start, end).toLowerCase()),
    )
  )
}

/** An entry of a list; not “The Harbour Office.” before what is said of it. */
const isListed = (line: Line): boolean =>
  line.sentence.kind === 'list-item' &&
  isWhole(line) &&
  (line.sentence.lastInParagraph || line.sentence.tokens.length >= FEWEST_OF_COMPLETE)

/** What it costs to leave out the other side of what was said. */
const ONE_SIDED = 0.6
/** What it costs to say only of what somebody spoke. */
const TOPIC = 0.8
/** What it costs to speak of the text. */
const ABOUT_TEXT = 2.5
/** Two lines for one sentence weigh on a slide, but less than a loss of meaning does; an enumeration reads as a list. */
const LONG = { clauses: 0.8, enumeration: 0.1 } as const

export const costOf = ({ line, split }: Candidate): number =>
  line.cost +
  (isOneSided(line) ? ONE_SIDED : 0) +
  (tellsTopic(line) ? TOPIC : 0) +
  (isAboutText(line) ? ABOUT_TEXT : 0) +
  (split === undefined ? 0 : split.rest.length > 1 ? LONG.enumeration : LONG.clauses)

/** A sentence that the author ended with a full stop says something, whether its verb is known or not. */
const isComplete = (line: Line): boolean =>
  line.sentence.tokens.length >= FEWEST_OF_COMPLETE &&
  /[.!。！](?:["»”)]|\s)*$/u.test(line.sentence.text) &&
  isWhole(line)

const isWhole = ({ rules }: Line): boolean => rules.every((rule) => WHOLE.includes(rule))

/** «Условия таковы: …»: it only says that something follows. */
const announces = ({ text }: SourceSentence): boolean => /[:：]\s*$/u.test(text)

/** Whether the sentence gives an item that needs no other one above it. */
export const supports = (sentence: SourceSentence): boolean =>
  itemsOf(sentence).some(({ line }) => !leansBack(line))
