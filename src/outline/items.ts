import type { OutlineItem } from '../model/outline.ts'
import { partsOfEnumeration } from './enumeration.ts'
import { leansBack, onlyAnnounces, onlyQuotes, saysSomething } from './gates.ts'
import { toItem } from './item.ts'
import type { Line } from './line.ts'
import type { Planning } from './planning.ts'
import { remainderOf } from './remainder.ts'
import type { Candidate } from './shorten.ts'
import { candidatesOf, itemLimit, longCandidatesOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'

/** A line that one shown line holds to this share says nothing new. */
const REPETITION = 0.75
/** What an item says of the article, and what no slide says yet, against what its shortening loses. */
const [SALIENCE, NOVELTY] = [2, 4]
const SAME_PARAGRAPH = 0.5
const FEWEST_WORDS = 3
const FEWEST_OF_COMPLETE = 6
const FEWEST_OF_PHRASE = 6
/** «… — А зачем? — спросил он»: two speakers in one line. */
const DIALOGUE = /\p{L}[.!?…]\s[—–]\s/u
/** Trims that leave the sentence whole. */
const WHOLE = ['opener', 'parentheses']

interface Choice {
  readonly candidate: Candidate
  readonly score: number
}

/** What can stand under a heading of a sentence, the least shortened first. */
function itemsOf(sentence: SourceSentence): readonly Candidate[] {
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

/** An entry of a list; not “The Harbour Office.” before what is said of it. */
const isListed = (line: Line): boolean =>
  line.sentence.kind === 'list-item' &&
  isWhole(line) &&
  (line.sentence.lastInParagraph || line.sentence.tokens.length >= FEWEST_OF_COMPLETE)

/** Two lines for one sentence weigh on a slide, but less than a loss of meaning does; an enumeration reads as a list. */
const LONG = { clauses: 0.3, enumeration: 0.1 } as const

function costOf({ line, text }: Candidate): number {
  if (text.length <= itemLimit(text)) return line.cost
  return line.cost + (partsOfEnumeration(line) === undefined ? LONG.clauses : LONG.enumeration)
}

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

/**
 * The most salient sentences of the block besides its heading, shortened to fit, in the order of the source; also
 * what the heading left out of its own sentence.
 */
export function chooseItems(
  block: readonly SourceSentence[],
  heading: Candidate | undefined,
  planning: Planning,
): OutlineItem[] {
  const chosen: Choice[] = []
  const open = linesUnder(heading, block)
  for (;;) {
    const best = nextOf(open, heading, chosen, block, planning)
    if (best.length === 0) break
    for (const choice of best) {
      chosen.push(choice)
      planning.shown.add(choice.candidate)
      open.set(choice.candidate.line.sentence, restOf(choice.candidate, open))
    }
  }
  return chosen
    .sort((a, b) => place(a) - place(b))
    .map(({ candidate, score }) => toItem('item', candidate, score))
}

/** Whether anything of the block can stand under the heading. */
export const isSupported = (
  block: readonly SourceSentence[],
  heading: Candidate,
  planning: Planning,
): boolean => nextOf(linesUnder(heading, block), heading, [], block, planning).length > 0

type Open = Map<SourceSentence, readonly Candidate[]>

function linesUnder(heading: Candidate | undefined, block: readonly SourceSentence[]): Open {
  const open: Open = new Map(block.map((sentence) => [sentence, itemsOf(sentence)]))
  if (heading !== undefined) open.set(heading.line.sentence, leftBy(heading.line))
  return open
}

/** What was cut off the heading: a clause, or a phrase that is long enough to be missed. */
function leftBy(line: Line): readonly Candidate[] {
  const clauses = remainderOf(line)
  if (clauses.length > 0) return clauses
  return remainderOf(line, { phrases: true }).filter(({ words }) => words >= FEWEST_OF_PHRASE)
}

/** The best line that still fits, after the one that it points to; none where nothing fits. */
function nextOf(
  open: Open,
  heading: Candidate | undefined,
  chosen: readonly Choice[],
  block: readonly SourceSentence[],
  planning: Planning,
): readonly Choice[] {
  const room = planning.budget - (heading?.words ?? 0) - wordsOf(chosen)
  const seen = new Set([heading, ...chosen.map(({ candidate }) => candidate)].map(sentenceOf))
  const fits = [...open.values()]
    .flatMap((candidates) => fitting(candidates, room, planning))
    .map((choice) => besideHeading(choice, heading))
  return fits
    .map((choice) => withAntecedent(choice, seen, fits, block))
    .filter((choices) => chosen.length + choices.length <= planning.mostItems && wordsOf(choices) <= room)
    .filter((choices) => readsOn(heading, [...chosen, ...choices], block))
    .reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), [])
}

/** What the paragraph of the heading says belongs to it more than what the next one does. */
const besideHeading = (choice: Choice, heading: Candidate | undefined): Choice => {
  const together = choice.candidate.line.sentence.paragraph === heading?.line.sentence.paragraph
  return together ? { ...choice, score: choice.score + SAME_PARAGRAPH } : choice
}

/** What a sentence can still show once one of its lines stands: other parts of what the heading left of it. */
const restOf = ({ line }: Candidate, open: Open): readonly Candidate[] =>
  line.rules.includes('remainder')
    ? (open.get(line.sentence) ?? []).filter((other) => isApart(other.line, line))
    : []

const sentenceOf = (candidate: Candidate | undefined): number | undefined => candidate?.line.sentence.index

/** A line that points back is shown only under the sentence that it points to; none where that one does not fit. */
function withAntecedent(
  choice: Choice,
  seen: ReadonlySet<number | undefined>,
  fits: readonly Choice[],
  block: readonly SourceSentence[],
): readonly Choice[] {
  const { line } = choice.candidate
  const { index } = line.sentence
  if (!leansBack(line) || seen.has(index)) return [choice]
  const meant = antecedentsOf(line.sentence, block)
  const person = personOf(line.sentence)
  if (block.some((one) => seen.has(one.index) && (meant.includes(one) || speaksOf(person, one))))
    return [choice]
  const before = fits.find(
    ({ candidate }) => meant.includes(candidate.line.sentence) && !leansBack(candidate.line),
  )
  return before === undefined ? [] : [before, choice]
}

/** Whether each line that points back stands right under the one that it means. */
function readsOn(
  heading: Candidate | undefined,
  choices: readonly Choice[],
  block: readonly SourceSentence[],
): boolean {
  const lines = choices.map(({ candidate }) => candidate.line).sort((a, b) => placeOf(a) - placeOf(b))
  return lines.every((line, i) => {
    const above = (lines[i - 1] ?? heading?.line)?.sentence
    if (!leansBack(line)) return true
    return (
      above !== undefined &&
      (above === line.sentence ||
        antecedentsOf(line.sentence, block).includes(above) ||
        speaksOf(personOf(line.sentence), above))
    )
  })
}

/**
 * The sentence before; also those before it while they speak of the same person or begin with the same word: «Она …
 * В мае её … Она …» is one person.
 */
function antecedentsOf(sentence: SourceSentence, block: readonly SourceSentence[]): SourceSentence[] {
  const meant: SourceSentence[] = []
  for (let at = block.indexOf(sentence) - 1; at >= 0; at--) {
    const before = block[at]
    if (before === undefined) break
    meant.push(before)
    if (before.tokens[0]?.lower !== sentence.tokens[0]?.lower && !speaksOf(personOf(sentence), before)) break
  }
  return meant
}

/** The forms of the pronoun that the sentence begins with, if it means a person. */
const personOf = ({ tokens, language }: SourceSentence): readonly string[] =>
  language.prose.persons.find((forms) => forms.includes(tokens[0]?.lower ?? '')) ?? []

const speaksOf = (forms: readonly string[], { tokens }: SourceSentence): boolean =>
  tokens.some(({ lower }) => forms.includes(lower))

const wordsOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { candidate }) => sum + candidate.words, 0)

/** The mean, so that two lines are chosen together only where both say something. */
const scoreOf = (choices: readonly Choice[]): number =>
  choices.length === 0
    ? Number.NEGATIVE_INFINITY
    : choices.reduce((sum, { score }) => sum + score, 0) / choices.length

const isApart = (a: Line, b: Line): boolean => a.to <= b.from || a.from >= b.to

/** In the order of the source; what the heading left of its sentence goes on right under it. */
const placeOf = ({ sentence, from, rules }: Line): number =>
  rules.includes('remainder') ? from - sentence.span.end : sentence.span.start + from

const place = ({ candidate }: Choice): number => placeOf(candidate.line)

/** The first line that the room allows, with its maximal marginal relevance. */
function fitting(candidates: readonly Candidate[], room: number, { salience, shown }: Planning): Choice[] {
  const candidate = candidates.find(({ words }) => words <= room && words >= FEWEST_WORDS)
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  const { line } = candidate
  const relevance = SALIENCE * (salience[line.sentence.index] ?? 0) + NOVELTY * shown.novelty(candidate)
  const score = relevance - costOf(candidate)
  return [{ candidate, score }]
}
