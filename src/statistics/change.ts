import { compare } from './decimal.ts'
import type { Mention, View } from './mention.ts'

/** Up or down, by the nearest word of change in the eight tokens before the figure or the five after it. */
export function directionAt(view: View, first: number, last: number): 'up' | 'down' | undefined {
  const { up, down } = view.lexicon.contexts
  for (let index = first - 1; index >= Math.max(view.from, first - 8); index--) {
    if (/^[.;]$/.test(view.tokens[index]?.text ?? '')) break
    if (up.at(view.tokens, index)) return 'up'
    if (down.at(view.tokens, index)) return 'down'
  }
  for (let index = last; index < Math.min(view.to, last + 5); index++) {
    if (/^[.,;]$/.test(view.tokens[index]?.text ?? '')) break
    if (up.at(view.tokens, index)) return 'up'
    if (down.at(view.tokens, index)) return 'down'
  }
  return undefined
}

/** «снизился с 7 до 5 %»: two values that a word of change, or their order, makes an old and a new one. */
export function isFromTo(view: View, mention: Mention, direction: 'up' | 'down' | undefined): boolean {
  const { value, highValue } = mention
  if (!value || !highValue) return false
  const falls = compare(value, highValue) > 0
  if (falls) return true
  const { contexts, verbLast } = view.lexicon
  return direction === 'up' && (verbLast || contexts.changeFrom.at(view.tokens, mention.opener ?? -1) > 0)
}
