import { parentheses } from '../clauses.ts'
import { type Line, lineText, lineWithout } from '../line.ts'

/** “District Council (Second)”: a part of the name, not a remark. */
const OF_NAME = /^\(\p{Lu}\p{Ll}+\)$/u
/** “(nearly) all boats”, «(почти) все лодки»: the words behind it mean something else without it. */
const QUALIFIES = /^\(\p{Ll}+\)$/u

const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/u
/** «(1908)»: when it was is said nowhere else. */
const ONLY_DATE = 0.25

/** Leaves out bracketed remarks. */
export function dropParentheses(line: Line): readonly Line[] {
  const { text } = line.sentence
  const inside = parentheses(text).filter(({ start, end }) => {
    const remark = text.slice(start, end).trim()
    const qualifies = QUALIFIES.test(remark) && /^\s?\p{L}/u.test(text.slice(end))
    return start > line.from && end <= line.to && !OF_NAME.test(remark) && !qualifies
  })
  if (inside.length === 0) return []
  const rest = inside.reduce((kept, span) => lineWithout(kept, span, 'parentheses', 0.03), line)
  const when =
    inside.some(({ start, end }) => YEAR.test(text.slice(start, end))) && !YEAR.test(lineText(rest))
  return [when ? { ...rest, cost: rest.cost + ONLY_DATE } : rest]
}
