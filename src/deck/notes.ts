import type { Article } from '../model/article.ts'
import type { Block } from '../model/content.ts'
import type { Notes, NotesPassage } from '../model/deck.ts'
import type { SourceRange } from '../model/source.ts'
import type { ArticleSentence, SentenceIndex } from './sentences.ts'
import type { SlideSentences } from './speaking-plan.ts'
import { wordsOf } from './words.ts'

/** The notes of a slide: what of the article is spoken there, and the speaker's own remarks. `items` are its texts. */
export function notesOf(
  sentences: SlideSentences,
  items: readonly string[],
  remarks: readonly Block[],
  article: Article,
  index: SentenceIndex,
): Notes {
  const spoken = sentences.spoken.map((i) => index.all[i]).filter((sentence) => sentence !== undefined)
  const onSlide = sentencesOnSlide(spoken, items, article)
  const spokenHere = new Set(sentences.spoken)
  return {
    passages: runsOf(spoken).map((run) => passageOf(run, onSlide, article)),
    spokenBefore: rangesOf(
      sentences.named.filter((i) => !spokenHere.has(i)),
      index,
    ),
    remarks,
  }
}

/** Neighbouring sentences of one paragraph belong together. */
function runsOf(sentences: readonly ArticleSentence[]): ArticleSentence[][] {
  const runs: ArticleSentence[][] = []
  for (const sentence of sentences) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last.paragraph === sentence.paragraph && last.index + 1 === sentence.index)
      run.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

function passageOf(
  run: readonly ArticleSentence[],
  onSlide: ReadonlySet<number>,
  article: Article,
): NotesPassage {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) throw new Error('a passage has at least one sentence')
  const { paragraph } = first
  // A passage that has the paragraph's first or last sentence takes what stands around it: list marks, odd spaces.
  const start = paragraph.sentences[0] === first.sentence ? paragraph.span.start : first.sentence.span.start
  const end = paragraph.sentences.at(-1) === last.sentence ? paragraph.span.end : last.sentence.span.end
  return {
    paragraph: paragraph.id,
    lang: paragraph.lang,
    text: article.text.slice(start, end),
    span: { start, end },
    sentences: run.map(({ index, sentence }) => ({
      id: sentence.id,
      text: article.text.slice(sentence.span.start, sentence.span.end),
      onSlide: onSlide.has(index),
    })),
  }
}

/** The sentences that the slide's texts come from: most of a text's words stand in it. */
function sentencesOnSlide(
  sentences: readonly ArticleSentence[],
  items: readonly string[],
  article: Article,
): ReadonlySet<number> {
  const bags = sentences.map(({ index, sentence }) => ({
    index,
    words: new Set(wordsOf(article.text.slice(sentence.span.start, sentence.span.end))),
  }))
  const found = new Set<number>()
  for (const item of items) {
    const words = wordsOf(item)
    if (words.length === 0) continue
    const scored = bags.map(({ index, words: bag }) => ({
      index,
      share: words.filter((word) => bag.has(word)).length / words.length,
    }))
    const best = scored.reduce((a, b) => (b.share > a.share ? b : a), { index: -1, share: 0 })
    if (best.share >= 0.6) found.add(best.index)
  }
  return found
}

function rangesOf(sentences: readonly number[], index: SentenceIndex): SourceRange[] {
  const ranges: { from: number; to: number }[] = []
  for (const sentence of sentences) {
    const last = ranges.at(-1)
    if (last && last.to + 1 === sentence) last.to = sentence
    else ranges.push({ from: sentence, to: sentence })
  }
  return ranges.map(({ from, to }) => ({ from: index.pointOf(from), to: index.pointOf(to) }))
}
