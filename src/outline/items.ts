import type { OutlineItem } from '../model/outline.ts'
import { pointsBack, saysSomething } from './gates.ts'
import { toItem } from './item.ts'
import type { Line } from './line.ts'
import type { Planning } from './planning.ts'
import { remainderOf } from './remainder.ts'
import type { Candidate } from './shorten.ts'
import { candidatesOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'

/** A line that one shown line holds to this share says nothing new. */
const REPETITION = 0.75
const NOVELTY = 0.7
const FEWEST_WORDS = 3
const POINTS_BACK = 0.4

interface Choice {
  readonly candidate: Candidate
  readonly score: number
}

/** What can stand under a heading of a sentence, the least shortened first. */
export function itemsOf(sentence: SourceSentence): readonly Candidate[] {
  if (sentence.insideQuotation || sentence.kind === 'subhead') return []
  return candidatesOf(sentence).filter(
    ({ words, text, line }) =>
      words >= FEWEST_WORDS && !/\?$/u.test(text) && (sentence.kind === 'list-item' || saysSomething(line)),
  )
}

/**
 * The most salient sentences of the block besides its heading, shortened to fit, in the order of the source; also
 * what a shortening left out of its own sentence.
 */
export function chooseItems(
  block: readonly SourceSentence[],
  heading: Candidate | undefined,
  planning: Planning,
): OutlineItem[] {
  const chosen: Choice[] = []
  let room = planning.budget - (heading?.words ?? 0)
  const open = new Map(block.map((sentence) => [sentence, itemsOf(sentence)]))
  if (heading !== undefined) open.set(heading.line.sentence, remainderOf(heading.line))
  while (chosen.length < planning.mostItems) {
    const best = [...open.values()]
      .flatMap((candidates) => fitting(candidates, room, planning))
      .reduce<Choice | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined)
    if (best === undefined) break
    chosen.push(best)
    planning.shown.add(best.candidate)
    const { sentence } = best.candidate.line
    const { line } = best.candidate
    const rest = line.rules.includes('remainder')
      ? (open.get(sentence) ?? []).filter((other) => isApart(other.line, line))
      : remainderOf(line)
    open.set(sentence, rest)
    room -= best.candidate.words
  }
  return chosen
    .sort((a, b) => place(a) - place(b))
    .map(({ candidate, score }) => toItem('item', candidate, score))
}

const isApart = (a: Line, b: Line): boolean => a.to <= b.from || a.from >= b.to

const place = ({ candidate: { line } }: Choice): number => line.sentence.span.start + line.from

/** The first line that the room allows, with its maximal marginal relevance. */
function fitting(candidates: readonly Candidate[], room: number, { salience, shown }: Planning): Choice[] {
  const candidate = candidates.find(({ words }) => words <= room && words >= FEWEST_WORDS)
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  const { line } = candidate
  const { index } = line.sentence
  const back = pointsBack(line) ? POINTS_BACK : 0
  const score = (salience[index] ?? 0) + NOVELTY * shown.novelty(candidate) - line.cost - back
  return [{ candidate, score }]
}
