import type { OutlineSlide } from '../model/outline.ts'
import type { DatedEvent } from './events.ts'
import { withoutFigures } from './figures.ts'
import type { Headline } from './headline.ts'
import { headlinesOf } from './headline.ts'
import { toItem } from './item.ts'
import { leansBack } from './leaning.ts'
import { announcing } from './list.ts'
import type { Planning } from './planning.ts'
import type { Candidate } from './shorten.ts'
import { sourceOf } from './source-range.ts'
import type { SourceSentence } from './source-sentence.ts'
import { subheadlineOf } from './subheads.ts'

export const FEWEST_EVENTS = 3
export const MOST_EVENTS = 6
/** Dates are read at a glance, so a timeline may hold more words than a list: 64 where that one holds 40. */
const MORE_WORDS = 1.6

interface Entry {
  readonly sentence: SourceSentence
  readonly event: DatedEvent
  readonly score: number
}

/**
 * The timeline of a block: its dated sentences in order, under a heading from what stands before them or, where enough
 * are left, from one of them. Undefined if it has no heading or too few fit.
 */
export function planTimeline(block: readonly SourceSentence[], planning: Planning): OutlineSlide | undefined {
  const all = block.flatMap((sentence): Entry[] => {
    const event = planning.events[sentence.index]
    return event === undefined ? [] : [{ sentence, event, score: planning.salience[sentence.index] ?? 0 }]
  })
  const first = block.findIndex(({ index }) => planning.events[index] !== undefined)
  const own =
    all.length > FEWEST_EVENTS ? all.filter(({ event }) => !event.parted).map(({ sentence }) => sentence) : []
  // Of the events the earliest that can: what heads a slide is read before them.
  const heading = [block.slice(0, first), ...own.map((one) => [one])]
    .map((sentences) => headingOf(sentences, planning))
    .find((one) => one !== undefined)
  if (heading === undefined) return undefined
  const entries = fitting(
    all.filter(({ sentence }) => sentence !== heading.candidate.line.sentence),
    MORE_WORDS * planning.listBudget - heading.candidate.words,
  )
  if (entries.length < FEWEST_EVENTS) return undefined
  for (const candidate of [heading.candidate, ...entries.map(({ text }) => text)])
    planning.shown.add(candidate)
  return {
    layout: 'timeline',
    heading: toItem('heading', heading.candidate, heading.score),
    items: [],
    events: entries.map(({ event, text, score }) => ({
      date: capitalized(event.date.text),
      item: toItem('event', text, score),
    })),
    source: sourceOf(block),
    ...withoutFigures(block, planning.figures),
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function headingOf(sentences: readonly SourceSentence[], planning: Planning): Headline | undefined {
  const own = subheadlineOf(sentences)
  const rest = sentences
    .flatMap((sentence) => headingsOfEvents(sentence, planning))
    .sort((a, b) => b.score - a.score)
  return [...(own === undefined ? [] : [own]), ...rest].find(
    ({ candidate }) => !planning.shown.hasHeading(candidate.text) && !leansBack(candidate.line),
  )
}

/**
 * How a sentence can head a timeline. One that tells more of an event before it cannot; one that only announces what
 * comes can: «Вот главные наводнения последних лет:».
 */
export function headingsOfEvents(
  sentence: SourceSentence,
  { salience, events }: Planning,
): readonly Headline[] {
  const { index, kind, text } = sentence
  if (kind === 'subhead' || (events[index] === undefined && events[index - 1] !== undefined)) return []
  const score = salience[index] ?? 0
  const own = headlinesOf(sentence, score)
  if (events[index] !== undefined || (own.length > 0 && !/[:：]$/u.test(text))) return own
  const announced = announcing(sentence).filter(({ line }) => line.rules.length === 0)
  return [...announced.map((candidate) => ({ candidate, score: score + 1 })), ...own]
}

interface Shown extends Entry {
  readonly text: Candidate
}

/** Each event with its least shortened text; the longest are shortened, then the least salient left out, until all fit. */
function fitting(entries: readonly Entry[], room: number): Shown[] {
  let shown = entries.flatMap((entry): Shown[] => {
    const text = entry.event.candidates[0]
    return text === undefined ? [] : [{ ...entry, text }]
  })
  const words = ({ event, text }: Shown): number => event.dateWords + text.words
  while (shown.length > 0 && shown.reduce((sum, entry) => sum + words(entry), 0) > room) {
    const longest = shown
      .filter((entry) => nextShorter(entry) !== undefined)
      .reduce<Shown | undefined>((a, b) => (a === undefined || words(b) > words(a) ? b : a), undefined)
    const least = shown.reduce((a, b) => (b.score < a.score ? b : a))
    shown = shown.flatMap((entry): Shown[] => {
      if (entry === longest) return [{ ...entry, text: nextShorter(entry) ?? entry.text }]
      return longest === undefined && entry === least ? [] : [entry]
    })
  }
  return shown
}

const nextShorter = ({ event, text }: Shown): Candidate | undefined =>
  event.candidates.find((other) => other.words < text.words)
