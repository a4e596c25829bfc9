import type { OutlineItem } from '../model/outline.ts'
import { antecedentsOf, isMeant } from './antecedent.ts'
import { toItem } from './item.ts'
import { costOf, FEWEST_WORDS, isOneSided, itemsOf } from './item-candidates.ts'
import { connects, leansBack } from './leaning.ts'
import { isRemainder, keptText, type Line } from './line.ts'
import type { Planning } from './planning.ts'
import { remainderOf } from './remainder.ts'
import type { Candidate } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { isUnspaced } from './tokens.ts'

/** A line that one shown line holds to this share says nothing new. */
const REPETITION = 0.75
/** What an item says of the article, and what no slide says yet, against what its shortening loses. */
const [SALIENCE, NOVELTY] = [2, 4]
const SAME_PARAGRAPH = 0.9
/** It repeats the title, but with who, how many and where. */
const LEDE = 3
/** Of fewer words all may be new and little be said: “The gains are real.” */
const TELLING = 8
/** What a line may lose, in the cost of its cuts: one without its amount is none. */
const MOST_LOST = 1.3
/** Without the sentence that denies it a heading would mislead. */
const DENIAL = 3
const LONGEST_DENIAL = 7
/** A line of less than this share of its sentence says too little. */
const LEAST_KEPT = 0.22
const FEWEST_OF_PHRASE = 6
/** Score of what the heading cannot do without. */
const NEEDED = 9

interface Choice {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * The most salient sentences of the block besides its heading, shortened to fit, in the order of the source; also
 * what the heading left out of its own sentence. `below`: what the heading needs right under it.
 */
export function chooseItems(
  block: readonly SourceSentence[],
  heading: Candidate | undefined,
  planning: Planning,
  below?: Candidate,
): OutlineItem[] {
  const chosen: Choice[] = []
  const open = linesUnder(heading, block)
  const take = (choice: Choice): void => {
    chosen.push(choice)
    planning.shown.add(choice.candidate)
    open.set(choice.candidate.line.sentence, restOf(choice.candidate, open))
  }
  for (const choice of neededUnder(heading, below, block, planning)) take(choice)
  for (;;) {
    const best = nextOf(open, heading, chosen, block, planning)
    if (best.length === 0) break
    for (const choice of best) take(choice)
  }
  return chosen
    .sort((a, b) => place(a) - place(b))
    .map(({ candidate, score }) => toItem('item', candidate, score))
}

/** Who said what the heading says; before “They agreed”, who they are. None where that cannot be shown. */
export function neededUnder(
  heading: Candidate | undefined,
  below: Candidate | undefined,
  block: readonly SourceSentence[],
  planning: Planning,
): readonly Choice[] {
  if (below === undefined) return []
  const room = planning.budget - (heading?.words ?? 0) - below.words
  const fits = block.flatMap((sentence) => fitting(itemsOf(sentence), room, planning))
  return withAntecedent({ candidate: below, score: NEEDED }, new Set(), fits, block)
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
    .filter((choices) => readsOn(heading, [...chosen, ...choices], block, planning))
    .reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), [])
}

/** What the paragraph of the heading says belongs to it more than what the next one does. */
const besideHeading = (choice: Choice, heading: Candidate | undefined): Choice => {
  const { line } = choice.candidate
  const [sentence, above] = [line.sentence, heading?.line.sentence]
  if (above === undefined || sentence.paragraph !== above.paragraph) return choice
  const opposes = denies(sentence, above) || (sentence === above && isOtherSide(line))
  const bonus = SAME_PARAGRAPH + (opposes ? DENIAL : 0)
  return { ...choice, score: choice.score + bonus }
}

/** “They think highly of it | but warn of haste”: what the heading left out stands against it. */
const isOtherSide = (line: Line): boolean =>
  line.sentence.language.prose.adversative.test(`${keptText(line).toLowerCase()} `)

/** “None of that happened.”: what was said in the heading is not so. */
const denies = ({ index, tokens, language }: SourceSentence, above: SourceSentence): boolean =>
  index === above.index + 1 &&
  tokens.length <= LONGEST_DENIAL &&
  tokens.some(({ lower }) => language.prose.negations.includes(lower) || language.prose.negated.test(lower))

/** What a sentence can still show once one of its lines stands: other parts of what the heading left of it. */
const restOf = ({ line }: Candidate, open: Open): readonly Candidate[] =>
  isRemainder(line) ? (open.get(line.sentence) ?? []).filter((other) => isApart(other.line, line)) : []

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
  if (block.some((one) => seen.has(one.index) && isMeant(one, line.sentence, block))) return [choice]
  const meant = antecedentsOf(line.sentence, block)
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
  { entries }: Planning,
): boolean {
  const lines = choices.map(({ candidate }) => candidate.line).sort((a, b) => placeOf(a) - placeOf(b))
  return lines.every((line, i) => {
    const above = (lines[i - 1] ?? heading?.line)?.sentence
    const entry = entries[line.sentence.index]
    if (entry !== undefined && above !== entry && entries[above?.index ?? -1] !== entry) return false
    if (!leansBack(line)) return !(connects(line) && isBetween(heading?.line, above, line))
    return above !== undefined && (above === line.sentence || isMeant(above, line.sentence, block))
  })
}

/** «В мае мост открыли. | Затем его закрыли» is wrong under the heading «Мост построили», if that was told between the two. */
const isBetween = (
  heading: Line | undefined,
  above: SourceSentence | undefined,
  { sentence }: Line,
): boolean =>
  heading !== undefined &&
  above !== undefined &&
  above.index < heading.sentence.index &&
  heading.sentence.index < sentence.index

const wordsOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { candidate }) => sum + candidate.words, 0)

/** The mean, so that two lines are chosen together only where both say something. */
const scoreOf = (choices: readonly Choice[]): number =>
  choices.length === 0
    ? Number.NEGATIVE_INFINITY
    : choices.reduce((sum, { score }) => sum + score, 0) / choices.length

const isApart = (a: Line, b: Line): boolean => a.to <= b.from || a.from >= b.to

/** In the order of the source; what the heading left of its sentence goes on right under it. */
const placeOf = (line: Line): number =>
  isRemainder(line) ? line.from - line.sentence.span.end : line.sentence.span.start + line.from

const place = ({ candidate }: Choice): number => placeOf(candidate.line)

/** Words that a line has at least; a clause that is left of a heading may be any. */
const leastOf = ({ line, text }: Candidate): number =>
  isUnspaced(text) || isRemainder(line) || isStatement(line) ? 0 : LEAST_KEPT * line.sentence.tokens.length

/** “Airlines complain that the price is low, | and the council says …”: the first of two that are joined by “and”. */
const isStatement = ({ sentence, to, rules }: Line): boolean =>
  rules.length === 1 &&
  rules[0] === 'trailing-clause' &&
  sentence.language.prose.coordination.test(
    sentence.text
      .slice(to)
      .replace(/^[\s,]+/u, '')
      .toLowerCase(),
  )

/** Whether the line has not lost too much: its amount, the other side, or most of its words. */
const saysEnough = (one: Candidate): boolean =>
  one.words >= Math.max(FEWEST_WORDS, leastOf(one)) && one.line.cost <= MOST_LOST && !isOneSided(one.line)

/** The first line that the room allows, with its maximal marginal relevance. */
function fitting(
  candidates: readonly Candidate[],
  room: number,
  { salience, shown, lede }: Planning,
): Choice[] {
  const candidate = candidates.find((one) => one.words <= room && saysEnough(one))
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  const { line } = candidate
  const relevance =
    SALIENCE * (salience[line.sentence.index] ?? 0) +
    NOVELTY * shown.novelty(candidate) * Math.min(1, candidate.words / TELLING)
  const score = relevance - costOf(candidate) + (line.sentence === lede && !isRemainder(line) ? LEDE : 0)
  return [{ candidate, score }]
}
