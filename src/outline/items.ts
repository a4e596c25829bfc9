import type { OutlineItem } from '../model/outline.ts'
import { toItem } from './item.ts'
import type { Planning } from './planning.ts'
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
  return chosen
    .sort((a, b) => a.candidate.line.sentence.index - b.candidate.line.sentence.index)
    .map(({ candidate, score }) => toItem('item', candidate, score))
}

/** The best line of the sentence that the room allows, with its maximal marginal relevance. */
function fitting(sentence: SourceSentence, room: number, { salience, shown }: Planning): Choice[] {
  const candidate = candidatesOf(sentence).find(
    ({ words, text }) => words <= room && words >= FEWEST_WORDS && !/\?$/u.test(text),
  )
  if (candidate === undefined || shown.repetition(candidate) >= REPETITION) return []
  const first = candidate.line.sentence.tokens.find(({ start }) => start >= candidate.line.from)?.lower ?? ''
  const back = sentence.language.prose.anaphora.includes(first) ? POINTS_BACK : 0
  const score =
    (salience[sentence.index] ?? 0) + NOVELTY * shown.novelty(candidate) - candidate.line.cost - back
  return [{ candidate, score }]
}
