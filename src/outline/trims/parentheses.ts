import { parentheses } from '../clauses.ts'
import { type Line, lineWithout } from '../line.ts'

/** “District Council (Second)”: a part of the name, not a remark. */
const OF_NAME = /^\(\p{Lu}\p{Ll}+\)$/u

/** Leaves out bracketed remarks. */
export function dropParentheses(line: Line): readonly Line[] {
  const { text } = line.sentence
  const inside = parentheses(text).filter(
    ({ start, end }) => start > line.from && end <= line.to && !OF_NAME.test(text.slice(start, end).trim()),
  )
  if (inside.length === 0) return []
  return [inside.reduce((kept, span) => lineWithout(kept, span, 'parentheses', 0.03), line)]
}
