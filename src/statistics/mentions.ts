import { ordinalWordAt, withEnding } from './endings.ts'
import type { Mention, View } from './mention.ts'
import { numeralAt } from './numerals.ts'
import { rangeFrom } from './ranges.ts'

/** Every number of the sentence, in order. */
export function mentionsOf(view: View): Mention[] {
  const mentions: Mention[] = []
  for (let index = view.from; index < view.to; ) {
    const mention = mentionAt(view, index)
    if (mention) mentions.push(mention)
    index = mention ? Math.max(mention.after, index + 1) : index + 1
  }
  return mentions
}

function mentionAt(view: View, index: number): Mention | undefined {
  const { tokens, lexicon } = view
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  const low = numeralAt(tokens, index, lexicon)
  if (!low) return ordinalWordAt(view, index)
  const single = withEnding(view, low)
  if (single.ordinal) return single
  return rangeFrom(view, single) ?? single
}
