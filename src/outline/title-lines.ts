import { languageOf } from '../language/index.ts'
import type { OutlineItem } from '../model/outline.ts'
import { isBalanced } from './gates.ts'
import { LENGTHS } from './shorten.ts'
import { tokenize } from './tokens.ts'

export interface TitleLines {
  readonly heading: OutlineItem
  /** How a title that is too long for one heading goes on, below it. */
  readonly rest?: OutlineItem
}

const SHORTEST_HEADING = 20
/** “Left at the stop: …” */
const SHORTEST_PART = 12

/** A title as the slide shows it: one that is too long for a heading is parted at a mark, or before a phrase. */
export function titleLines(title: string, lang: string): TitleLines {
  const plain = title.replace(/^#+\s+/u, '')
  if (plain.length <= LENGTHS.heading) return { heading: itemOf(plain, 'title-given') }
  const at = cutOf(plain, lang)
  const rest = plain
    .slice(at)
    .replace(/^[:;,.\s]*(?:[—–-]\s)?/u, '')
    .trim()
  return {
    heading: itemOf(plain.slice(0, at).trim(), 'title-first-part'),
    ...(rest === '' ? {} : { rest: itemOf(rest, 'title-rest') }),
  }
}

const itemOf = (text: string, rule: string): OutlineItem => ({ text, phrases: [], rule })

/** “Remarks in a briefing | to open the new bridge”: the last mark that fits, a comma last of them, the middle phrase, a word. */
function cutOf(plain: string, lang: string): number {
  const { danglingEnds, prepositions } = languageOf(lang).prose
  const next = (at: number): string => tokenize(plain.slice(at))[0]?.lower ?? ''
  const last = (at: number): string => tokenize(plain.slice(0, at)).at(-1)?.lower ?? ''
  const cuts = [...plain.slice(0, LENGTHS.heading + 1).matchAll(/[:;,.]?\s[—–-]?/gu)]
    .map(({ index }) => index)
    .filter((at) => isBalanced(plain.slice(0, at)) && !danglingEnds.includes(last(at)))
  const marked = cuts.filter(
    (at) => at > SHORTEST_HEADING && /^(?:[:;,.]\s|\s[—–-])/u.test(plain.slice(at)) && !isShort(plain, at),
  )
  // “… : the long battle with damp, | mould and lungs”: a comma may stand between two things.
  const parts = cuts.filter(
    (at) =>
      at > SHORTEST_PART &&
      plain.length - at > SHORTEST_HEADING &&
      /^(?:[:;]\s|\s[—–-])/u.test(plain.slice(at)),
  )
  const phrases = cuts.filter((at) => at > SHORTEST_HEADING && prepositions.includes(next(at)))
  const joints = cuts.filter((at) => at > LENGTHS.heading / 2 && danglingEnds.includes(next(at)))
  return (
    parts.at(-1) ??
    marked.at(-1) ??
    mostEven(phrases, plain.length) ??
    joints.at(-1) ??
    cuts.at(-1) ??
    LENGTHS.heading
  )
}

/** “Dr. Anna Kim”, «в г. Озёрске»: no sentence ends there. */
const isShort = (plain: string, at: number): boolean =>
  plain.startsWith('.', at) && !/\p{L}{4}$/u.test(plain.slice(0, at))

const mostEven = (cuts: readonly number[], length: number): number | undefined =>
  [...cuts].sort((a, b) => Math.abs(2 * a - length) - Math.abs(2 * b - length))[0]
