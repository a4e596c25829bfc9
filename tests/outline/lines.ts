import { parseArticle } from '../../src/article/parse.ts'
import { candidatesOf } from '../../src/outline/shorten.ts'
import { readSentences, type SourceSentence } from '../../src/outline/source-sentence.ts'

/** The sentences of a text without a title line. */
export function sentencesOf(text: string, lang: string): SourceSentence[] {
  return readSentences(parseArticle(text, { lang, metadata: { title: 'T' } }).value)
}

/** What a slide may show of the first sentence of the text. */
export function shorteningsOf(text: string, lang: string): string[] {
  return sentencesOf(text, lang)
    .slice(0, 1)
    .flatMap((sentence) => candidatesOf(sentence))
    .map((candidate) => candidate.text)
}

/** Those that can stand above a slide. */
export function headingsOf(text: string, lang: string): string[] {
  return sentencesOf(text, lang)
    .slice(0, 1)
    .flatMap((sentence) => candidatesOf(sentence))
    .filter(({ heads }) => heads)
    .map((candidate) => candidate.text)
}
