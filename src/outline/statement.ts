import type { OutlineSlide } from '../model/outline.ts'
import { themeOf } from './fallback.ts'
import { type Headline, headlinesOf } from './headline.ts'
import { toItem } from './item.ts'
import { chooseItems } from './items.ts'
import type { Planning } from './planning.ts'
import type { Candidate } from './shorten.ts'
import { sourceOf } from './source-range.ts'
import type { SourceSentence } from './source-sentence.ts'

/** The statement slide of a block of consecutive sentences. */
export function planStatement(block: readonly SourceSentence[], planning: Planning): OutlineSlide {
  const chosen = chooseHeading(block, planning)
  const examined = block.filter(planning.examined)
  const heading = chosen && toItem('heading', chosen.candidate, chosen.score)
  if (chosen !== undefined) planning.shown.add(chosen.candidate)
  const items = chooseItems(examined, chosen?.candidate, planning)
  // Figures that are worth a slide have one already: the build need not add any for this text.
  const figures = block.some(({ index }) => (planning.figures[index]?.count ?? 0) > 1)
  return {
    layout: 'statement',
    ...(heading === undefined ? {} : { heading }),
    items,
    source: sourceOf(block),
    ...(figures ? { statistics: 'off' as const } : {}),
  }
}

/** The author's subhead if it says something, the best sentence, or the theme of the block. */
export function chooseHeading(
  all: readonly SourceSentence[],
  { salience, shown, examined }: Planning,
): Headline | undefined {
  const free = ({ candidate }: Headline): boolean => !shown.hasHeading(candidate.text)
  const rank = ({ index }: SourceSentence): number => salience[index] ?? 0
  const block = all.filter((sentence, i) => i === 0 || examined(sentence))
  const subhead = all.find(({ kind }) => kind === 'subhead')
  if (subhead !== undefined) {
    const own = headlinesOf(subhead, 1).find(free)
    if (own !== undefined) return own
  }
  const best = block
    .flatMap((sentence) => headlinesOf(sentence, rank(sentence)).filter(free).slice(0, 1))
    .reduce(better, undefined)
  if (best !== undefined) return best
  return (
    [...block]
      // Words of a quotation without their speaker would stand as the author's own.
      .sort((a, b) => Number(quotes(a)) - Number(quotes(b)) || rank(b) - rank(a))
      .flatMap((sentence): Headline[] => asHeadline(themeOf(sentence), rank(sentence)))
      .find(free)
  )
}

const better = (a: Headline | undefined, b: Headline): Headline =>
  a === undefined || b.score > a.score ? b : a

const asHeadline = (candidate: Candidate | undefined, rank: number): Headline[] =>
  candidate === undefined ? [] : [{ candidate, score: rank - candidate.line.cost }]

const quotes = ({ text, insideQuotation }: SourceSentence): boolean =>
  insideQuotation || /^["«“„—–]/u.test(text)
