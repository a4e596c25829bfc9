import type { OutlineSlide } from '../model/outline.ts'
import { isMeantBefore, supportsAlone } from './attributed.ts'
import { themeOf } from './fallback.ts'
import { withoutFigures } from './figures.ts'
import { isInfinitive } from './finite-verb.ts'
import { onlyAnnounces, saysSomething } from './gates.ts'
import { type Headline, headlinesOf, statementHeadlinesOf } from './headline.ts'
import { toItem } from './item.ts'
import { chooseItems, isSupported, neededUnder } from './items.ts'
import { connects, leansBack } from './leaning.ts'
import { keptText, type Line } from './line.ts'
import { hasMainVerb, keptTokens } from './line-clauses.ts'
import type { Planning } from './planning.ts'
import type { Candidate } from './shorten.ts'
import { sourceOf } from './source-range.ts'
import { isQuestion, type SourceSentence } from './source-sentence.ts'
import { isLabel, subheadlineOf } from './subheads.ts'
import { partsSaid } from './unfinished.ts'

/** A heading of which this share was shown in one line already, the title say, says nothing new. */
const REPETITION = 0.65
/** A line of the answer that says so much heads the slide rather than the question. */
const ANSWER = 1.6
/** In salience, from 0 to 1. */
const [LATE, UNDATED] = [0.45, 1]

/** The statement slide of a block of consecutive sentences. */
export function planStatement(block: readonly SourceSentence[], planning: Planning): OutlineSlide {
  const examined = block.filter(planning.examined)
  const supported = ({ candidate, below }: Headline): boolean =>
    supportsAlone(below) || isSupported(examined, candidate, planning)
  const tellsWho = ({ candidate, below }: Headline): boolean =>
    !isMeantBefore(below?.line) || neededUnder(candidate, below, examined, planning).length > 0
  const chosen = chooseHeading(block, planning, supported, (sentence, rank) =>
    statementHeadlinesOf(sentence, rank).filter(tellsWho),
  )
  const heading = chosen && toItem('heading', chosen.candidate, chosen.score)
  if (chosen !== undefined) planning.shown.add(chosen.candidate)
  const items = chooseItems(examined, chosen?.candidate, planning, chosen?.below)
  return {
    layout: 'statement',
    ...(heading === undefined ? {} : { heading }),
    items,
    source: sourceOf(block),
    ...withoutFigures(block, planning.figures),
  }
}

/**
 * The author's subhead if it says something, the best line of a sentence, or the theme of the block. `suits`: what
 * the slide wants of its heading; where none has it, the best without. `waysOf`: the lines of a sentence that can head it.
 */
export function chooseHeading(
  all: readonly SourceSentence[],
  { salience, shown, examined, asked, entries }: Planning,
  suits: (headline: Headline) => boolean = () => true,
  waysOf = headlinesOf,
): Headline | undefined {
  const free = ({ candidate }: Headline): boolean => !shown.hasHeading(candidate.text)
  const rank = ({ index }: SourceSentence): number => salience[index] ?? 0
  const seen = all.filter(examined)
  // Of a very long text not every block has one that is looked at.
  const block = seen.length > 0 ? seen : all.slice(0, 1).filter((sentence) => !asked.has(sentence))
  const own = subheadlineOf(all)
  const reach = own === undefined || !free(own) ? Number.NEGATIVE_INFINITY : reachOf(own.candidate)
  if (reach === Number.POSITIVE_INFINITY) return own
  const headlines = block
    .filter(({ kind }) => kind !== 'subhead')
    .flatMap((sentence) => waysOf(sentence, rank(sentence) - lateness(sentence, block, entries)).filter(free))
    .sort((a, b) => b.score - a.score)
  const fresh = ({ candidate }: Headline): boolean => shown.repetition(candidate) < REPETITION
  const best =
    headlines.find((headline) => fresh(headline) && suits(headline)) ?? headlines.find(suits) ?? headlines[0]
  if (best !== undefined && best.score < reach) return own
  if (best !== undefined) return best
  if (own !== undefined && free(own)) return own
  const themes = block
    .flatMap((sentence) => asHeadline(themeOf(sentence), rank(sentence)))
    .filter(free)
    .sort((a, b) => flaws(a.candidate) - flaws(b.candidate) || b.score - a.score)
  const [first] = themes
  const sound = ({ candidate }: Headline): boolean =>
    !leansBack(candidate.line) && first !== undefined && flaws(candidate) <= flaws(first.candidate) + 1
  return themes.find((theme) => suits(theme) && sound(theme)) ?? first
}

/** The score from which on a sentence heads the slide rather than the author's subhead. */
function reachOf(subhead: Candidate): number {
  if (isLabel(subhead)) return Number.NEGATIVE_INFINITY
  return isQuestion(subhead.line.sentence) ? ANSWER : Number.POSITIVE_INFINITY
}

/** «В 1996 году …», “2009: …” */
const YEAR = /^[^\d]{0,6}((?:1[5-9]|20)\d\d)(?!\d)/u
const yearOf = ({ text }: SourceSentence): number => Number(YEAR.exec(text)?.[1] ?? Number.NaN)

/** Of sentences that begin with a year, a later one does not head those before it, nor does what an entry goes on with. */
const lateness = (
  sentence: SourceSentence,
  block: readonly SourceSentence[],
  entries: Planning['entries'],
): number => {
  if (entries[sentence.index] !== undefined) return UNDATED
  return block.some((other) => other.index < sentence.index && yearOf(other) < yearOf(sentence)) ? LATE : 0
}

const asHeadline = (candidate: Candidate | undefined, rank: number): Headline[] =>
  candidate === undefined ? [] : [{ candidate, score: rank - candidate.line.cost }]

/** Words of a quotation without their speaker would stand as the author's own; then what leans on another sentence, was cut in what somebody says, or says nothing. */
const flaws = ({ line }: Candidate): number =>
  (quotes(line.sentence) ? 4 : 0) +
  (leansBack(line) || connects(line) || onlyAnnounces(line) ? 2 : 0) +
  (partsSaid(line) || partsTie(line) || awaitsObject(line) || awaitsMain(line) ? 2 : 0) +
  (saysSomething(line) ? 0 : 1)

/** “When the boats of the harbour”, «Егер ауа райы кедергі келтірмесе»: what comes of it stands behind the cut. */
function awaitsMain(line: Line): boolean {
  const { binding, subordinate } = line.sentence.language.prose
  const lower = keptText(line).toLowerCase()
  const hangs = subordinate.test(lower) || binding.test(lower)
  return hangs && (line.sentence.language.prose.verbLast || !hasMainVerb(line))
}

/** «назвали паром «Ветер» | в честь капитана», “kept a majority | in the north”, «стал инцидент, | который …»: the noun says something else without. */
function partsTie({ sentence, to }: Line): boolean {
  const { tied, unnamed } = sentence.language.prose
  const at = sentence.tokens.findIndex(({ start }) => start >= to)
  if (at > 0 && unnamed?.test(sentence.tokens[at - 1]?.lower ?? '') === true) return true
  const near = sentence.tokens.slice(Math.max(0, at - 1), at + 2).map(({ lower }) => lower)
  return at > 0 && tied?.test(near.join(' ')) === true
}

/** «объявил о готовности вложить | в порт 5 млрд»: what is to be done stands behind. */
function awaitsObject(line: Line): boolean {
  const last = keptTokens(line).at(-1)
  const goesOn = last !== undefined && /^\s+\S/u.test(line.sentence.text.slice(last.end))
  return goesOn && isInfinitive(last, line.sentence)
}

const quotes = ({ text, insideQuotation }: SourceSentence): boolean =>
  insideQuotation || /^["«“„—–]/u.test(text)
