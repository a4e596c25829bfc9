import type { Phrase, Span } from '../model/place.ts'
import type { Quantity, Statistic } from '../model/statistic.ts'
import { toQuantity } from './decimal.ts'
import { draftOf, shareNouns } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { isYearLike, type View } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import { carriedPeriod } from './period.ts'
import { isHardWrapped, sentencesOf } from './sentences.ts'
import type { SkipReason } from './skip-rules.ts'
import { build, type ListContext, phrase } from './statistic.ts'
import { tokenise } from './tokens.ts'

/** A number of the text: used as a statistic, or skipped for a reason by a rule. */
export type ClassifiedNumber =
  | { readonly used: true; readonly number: Phrase; readonly statistic: Statistic }
  | {
      readonly used: false
      readonly number: Phrase
      readonly reason: SkipReason
      readonly rule: string
      readonly value?: Quantity
    }

/** Characters read at once: what is read dies young, which keeps a long text cheap. */
const CHUNK = 1 << 15

/** Every number of a text in its order: used and skipped together are all of them. Linear in the text's length. */
export function classifyNumbers(text: string, { lang }: { readonly lang: string }): ClassifiedNumber[] {
  const lexicon = lexiconOf(lang)
  const wrapped = isHardWrapped(text)
  return chunksOf(text).flatMap((chunk) => {
    const tokens = tokenise(text, chunk, lexicon.tokens)
    return sentencesOf(tokens, wrapped, lexicon).flatMap((sentence) =>
      classifySentence(text, { ...sentence, tokens, lexicon }),
    )
  })
}

/** Runs of whole paragraphs: no sentence goes over an empty line. */
function chunksOf(text: string): Span[] {
  const chunks: Span[] = []
  for (let start = 0; start < text.length; ) {
    const empty = text.indexOf('\n\n', start + CHUNK)
    const end = empty < 0 ? text.length : empty + 2
    chunks.push({ start, end })
    start = end
  }
  return chunks
}

function classifySentence(text: string, view: View): ClassifiedNumber[] {
  const drafts = shareNouns(
    view,
    mentionsOf(view).map((mention) => draftOf(view, mention)),
  )
  const context: ListContext = { end: view.from }
  return drafts.map((draft, index) => {
    if (draft.skip) {
      const { mention, skip } = draft
      if ((skip.reason === 'year' || skip.reason === 'date') && isYearLike(mention))
        context.period = carriedPeriod(view, mention)
      return {
        used: false,
        number: phrase(text, view, { first: draft.mention.first, last: draft.mention.last }),
        ...draft.skip,
        ...(draft.mention.value ? { value: toQuantity(draft.mention.value) } : {}),
      }
    }
    const statistic = build(text, view, draft, context, drafts[index + 1])
    return { used: true, number: statistic.number, statistic }
  })
}
