import { parentheses } from '../clauses.ts'
import { type Line, lineWithout } from '../line.ts'

/** Leaves out bracketed remarks. */
export function dropParentheses(line: Line): readonly Line[] {
  const inside = parentheses(line.sentence.text).filter(
    ({ start, end }) => start > line.from && end <= line.to,
  )
  if (inside.length === 0) return []
  return [inside.reduce((kept, span) => lineWithout(kept, span, 'parentheses', 0.03), line)]
}
