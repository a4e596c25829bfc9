/** Words a minute of an unhurried briefing, figures read out. */
const WORDS_PER_MINUTE = 120

/** Milliseconds from the start of the talk at which each slide ends, in order. */
export type Plan = readonly number[]

/**
 * The plan of a talk from the words spoken at each slide. With `minutes` the whole takes that long and the words
 * only share it out (evenly when there are none).
 */
export function planTalk(words: readonly number[], minutes?: number): Plan {
  const spoken = words.reduce((sum, count) => sum + count, 0)
  const total = (minutes ?? spoken / WORDS_PER_MINUTE) * 60_000
  let share = 0
  return words.map((count) => {
    share += spoken === 0 ? 1 / words.length : count / spoken
    return Math.round(total * share)
  })
}

export interface Pace {
  readonly state: 'ahead' | 'behind' | 'on-time'
  /** Milliseconds outside the slide's planned stretch. */
  readonly by: number
}

/** Whether a speaker who is at slide `index` (from 0) after `elapsed` milliseconds keeps to the plan. */
export function paceAt(plan: Plan, index: number, elapsed: number): Pace {
  const begin = plan[index - 1] ?? 0
  const end = plan[index] ?? begin
  if (elapsed < begin) return { state: 'ahead', by: begin - elapsed }
  if (elapsed > end) return { state: 'behind', by: elapsed - end }
  return { state: 'on-time', by: 0 }
}

/** Words as a listener counts them, numbers included; scripts without spaces too. */
export function countWords(text: string, lang: string): number {
  let count = 0
  for (const segment of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) count += 1
  }
  return count
}
