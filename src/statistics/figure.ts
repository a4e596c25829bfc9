import type { Mention, View } from './mention.ts'
import type { Unit } from './units.ts'

/** The token where the figure begins: a unit, «от» or a minus before the number belong to it. */
export function figureStart(view: View, mention: Mention, unit: Unit | undefined): number {
  if (mention.opener !== undefined) return mention.opener
  if (unit && unit.last <= mention.first) return unit.first
  return mention.first - Number(isSigned(view, mention, unit, /^[-+\u2010-\u2013\u2212\ufe63\uff0d]$/))
}

/** A minus sign glued to the number counts where a quantity can be negative: «−5 °C», not «– 5 человек». */
export const isNegative = (view: View, mention: Mention, unit: Unit | undefined): boolean =>
  isSigned(view, mention, unit, /^[-\u2010-\u2013\u2212\ufe63\uff0d]$/)

function isSigned(view: View, mention: Mention, unit: Unit | undefined, signs: RegExp): boolean {
  const sign = view.tokens[mention.first - 1]
  if (!unit || !sign || sign.glued || !view.tokens[mention.first]?.glued) return false
  return signs.test(sign.text)
}

/** Where the figure begins with its qualifier: «не менее 5». */
export function qualifierStart(view: View, mention: Mention, unit: Unit | undefined): number {
  const first = figureStart(view, mention, unit)
  return first - view.lexicon.contexts.qualifierBefore.before(view.tokens, first)
}
