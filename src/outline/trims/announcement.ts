import { type Line, shorter } from '../line.ts'
import type { Trim } from './trim.ts'

/** To say no more that it became known, and when that was. */
const [UNDATED, DATED] = [0.15, 0.35]

/**
 * «27 марта стало известно, что банк покупает порт» → «Банк покупает порт»: what became known, where nobody is named
 * who said it.
 */
export const dropAnnouncement: Trim = (line): readonly Line[] => {
  const { text, language } = line.sentence
  const found = language.prose.becameKnown?.exec(text.slice(line.from, line.to))?.[0]
  if (found === undefined) return []
  const cost = /\d/u.test(found) ? DATED : UNDATED
  return [shorter(line, { from: line.from + found.length }, 'announcement', cost)]
}
