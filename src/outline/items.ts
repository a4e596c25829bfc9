import type { OutlineItem } from '../model/outline.ts'
import { saysSomething } from './gates.ts'
import { toItem } from './item.ts'
import type { Planning } from './planning.ts'
import { remainderOf } from './remainder.ts'
import type { Candidate } from './shorten.ts'
import { candidatesOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'

/** A line that one shown line holds to this share says nothing new. */
const REPETITION = 0.75
const NOVELTY = 0.7
const FEWEST_WORDS = 3
/** A slide with fewer items also shows what its heading left out of its sentence. */
const ENOUGH = 2
const POINTS_BACK = 0.4

interface Choice {
  readonly candidate: Candidate
  readonly score: number
}

/** The most salient sentences of the block besides its heading, shortened to fit, in the order of the source. */
export function chooseItems(
  block: readonly SourceSentence[],
  heading: Candidate | undefined,
  planning: Planning,
): OutlineItem[] {
  const chosen: Choice[] = []
  let room = planning.budget - (heading?.words ?? 0)
  const open = new Set(
    block.filter(
      (sentence) =>
        sentence !== heading?.line.sentence && sentence.kind !== 'subhead' && !sentence.insideQuotation,
    ),
  )
  while (chosen.length < planning.mostItems) {
    const best = [...open]
      .flatMap((sentence) => fitting(sentence, room, planning))
      .reduce<Choice | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined)
    if (best === undefined) break
    chosen.push(best)
    planning.shown.add(best.candidate)
    open.delete(best.candidate.line.sentence)
    room -= best.candidate.words
  }
  if (chosen.length < ENOUGH && heading !== undefined) chosen.push(...remainder(heading, room, planning))
  return chosen
    .sort((a, b) => a.candidate.line.sentence.index - b.candidate.line.sentence.index)
    .map(({ candidate, score }) => toItem('item', candidate, score))
}

/** The best line of the sentence that the room allows, with its maximal marginal relevance. */
function fitting(sentence: SourceSentence, room: number, { salience, shown }: Planning): Choice[] {
  const candidate = candidatesOf(sentence).find(
    ({ words, text, line }) =>
      words <= room &&
      words >= FEWEST_WORDS &&
      !/\?$/u.test(text) &&
      (sentence.kind === 'list-item' || saysSomething(line)),
  )
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  const first = candidate.line.sentence.tokens.find(({ start }) => start >= candidate.line.from)?.lower ?? ''
  const back = sentence.language.prose.anaphora.includes(first) ? POINTS_BACK : 0
  const score =
    (salience[sentence.index] ?? 0) + NOVELTY * shown.novelty(candidate) - candidate.line.cost - back
  return [{ candidate, score }]
}

/** The rest of the sentence that the heading was cut from. */
function remainder(heading: Candidate, room: number, { shown }: Planning): Choice[] {
  const candidate = remainderOf(heading.line).find(({ words }) => words <= room && words >= FEWEST_WORDS)
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  shown.add(candidate)
  return [{ candidate, score: 0 }]
}
