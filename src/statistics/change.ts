import type { View } from './mentions.ts'

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
