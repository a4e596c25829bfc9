import type { Message, Result } from '../model/message.ts'
import type { SourceSlide } from '../model/slide.ts'
import { formatSource } from '../slides/source.ts'
import type { SentenceIndex } from './sentences.ts'

/** What one slide stands on and what of it is spoken there; both are indices of sentences, ascending. */
export interface SlideSentences {
  readonly named: readonly number[]
  readonly spoken: readonly number[]
}

/**
 * Gives every sentence of the article to exactly one slide: the first that names it, else the slide that speaks the
 * sentence before it (before all others: the first slide). So the notes, put together, are the whole article.
 * Messages: `source-not-in-article`, `text-without-slide`.
 */
export function planSpeaking(slides: readonly SourceSlide[], index: SentenceIndex): Result<SlideSentences[]> {
  const messages: Message[] = []
  const named = slides.map((slide) => {
    const sentences = slide.options.source.map((range) => {
      const found = index.resolve(range)
      if (!found) messages.push(beyondArticle(slide, formatSource([range]), index))
      return found ?? []
    })
    return [...new Set(sentences.flat())].sort((a, b) => a - b)
  })
  const owner = new Array<number | undefined>(index.all.length).fill(undefined)
  named.forEach((sentences, slide) => {
    for (const sentence of sentences) owner[sentence] ??= slide
  })
  messages.push(...adoptOrphans(owner, slides, index))
  const spoken: number[][] = slides.map(() => [])
  owner.forEach((slide, sentence) => {
    spoken[slide ?? 0]?.push(sentence)
  })
  const value = named.map((sentences, i) => ({ named: sentences, spoken: spoken[i] ?? [] }))
  return { value, messages }
}

function adoptOrphans(
  owner: (number | undefined)[],
  slides: readonly SourceSlide[],
  index: SentenceIndex,
): Message[] {
  const messages: Message[] = []
  let before = 0
  let run: { first: number; last: number } | undefined
  const report = () => {
    const place = slides[before]?.place
    const first = run && index.all[run.first]?.sentence.id
    const last = run && index.all[run.last]?.sentence.id
    run = undefined
    // With no slide that names a source at all, the first one speaks everything: nothing to say of it.
    if (!place || !first || !last || slides.every((slide) => slide.options.source.length === 0)) return
    messages.push({
      rule: 'text-without-slide',
      severity: 'warning',
      text: `No slide names ${first === last ? first : `${first}-${last}`} of the article; it is spoken at this one.`,
      place,
      hint: 'Add it to the source of a slide.',
    })
  }
  owner.forEach((slide, sentence) => {
    if (slide !== undefined) {
      report()
      before = slide
      return
    }
    owner[sentence] = before
    run = { first: run?.first ?? sentence, last: sentence }
  })
  report()
  return messages
}

function beyondArticle(slide: SourceSlide, range: string, index: SentenceIndex): Message {
  const last = index.all.at(-1)
  return {
    rule: 'source-not-in-article',
    severity: 'error',
    text: `The article has no ${range}${last ? `; its last sentence is ${last.sentence.id}` : ''}.`,
    place: slide.keyPlaces.source ?? slide.place,
    hint: 'Name a paragraph (p3) or a sentence (p3.2) that the article has.',
  }
}
