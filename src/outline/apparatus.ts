import { lineText, wholeLine } from './line.ts'
import type { SourceSentence } from './source-sentence.ts'

/** What stands around an article and is not told: it is spoken and printed with the notes, and shown on no slide. */
export interface Apparatus {
  /** Credits of pictures, verse, and what somebody says of themself in an article that others tell. */
  readonly isAside: (sentence: SourceSentence) => boolean
  /** How many sentences at the end are lists of sources, links or categories. */
  readonly atEnd: number
}

/** Of an article that is nothing else, nothing is apparatus. */
const MOST = 0.5

export function apparatusOf(sentences: readonly SourceSentence[]): Apparatus {
  const start = startOfLists(sentences)
  const atEnd = sentences.length - start
  const verse = versesOf(sentences)
  const own = sentences.filter(speaksOfSelf).length > Math.max(FEW_SELVES, OWN_VOICE * sentences.length)
  return {
    isAside: (sentence) =>
      sentence.language.prose.credit.test(sentence.text) ||
      verse.has(sentence.paragraph) ||
      (!own && speaksOfSelf(sentence)),
    atEnd: atEnd > MOST * sentences.length ? 0 : atEnd,
  }
}

/** The first of the sections at the end that are all headed «Источники», “See also” and the like. */
function startOfLists(sentences: readonly SourceSentence[]): number {
  let start = sentences.length
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    if (headsLists(sentence)) start = at
    else if (sentence.kind === 'subhead') break
  }
  return start
}

/** Over a list of links, which ends with no full stop, such a line was not told for a subhead. */
const headsLists = (sentence: SourceSentence): boolean =>
  sentence.sentence === 1 &&
  sentence.lastInParagraph &&
  sentence.language.prose.listHeads.includes(lineText(wholeLine(sentence)).toLowerCase())

/** An article of which this share speaks of its speaker is a speech, an interview, or a text of the author's own. */
const OWN_VOICE = 0.08
const FEW_SELVES = 2

/** «Я знаю её», “it helped us”: whose words they are was said before, if the sentence does not say so. */
function speaksOfSelf({ tokens, language, text }: SourceSentence): boolean {
  if (/["«“„]/u.test(text) || language.prose.speech.test(text.toLowerCase())) return false
  // “US” is a country.
  return tokens.some(
    ({ lower, text: word }) => language.prose.selves.includes(lower) && !/^\p{Lu}{2,}$/u.test(word),
  )
}

const FEWEST_VERSES = 3
const LONGEST_VERSE = 50

/** Paragraphs of a poem: several short lines in a row. */
function versesOf(sentences: readonly SourceSentence[]): ReadonlySet<number> {
  const verses = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (run.length >= FEWEST_VERSES) for (const paragraph of run) verses.add(paragraph)
    run = []
  }
  for (const { kind, sentence, lastInParagraph, text, paragraph } of sentences) {
    const line = kind === 'paragraph' && sentence === 1 && lastInParagraph && text.length <= LONGEST_VERSE
    if (line) run.push(paragraph)
    else close()
  }
  close()
  return verses
}
