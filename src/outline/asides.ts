import { frameLinesOf, isNotice } from './frame-lines.ts'
import type { SourceSentence } from './source-sentence.ts'
import { versesOf } from './verse.ts'

/** An article of which this share speaks of its speaker is a speech, an interview, or a text of the author's own. */
const OWN_VOICE = 0.08
const FEW_SELVES = 2

/**
 * Tells what an article does not say itself, and no slide shows: its dateline and signature, notices of its publisher,
 * the credits of pictures, verse, greetings and thanks, and what somebody says of themself in an article that others tell.
 */
export function asidesOf(sentences: readonly SourceSentence[]): (sentence: SourceSentence) => boolean {
  const verses = versesOf(sentences)
  const frame = frameLinesOf(sentences)
  const notices = new Set(sentences.filter(isNotice).map(({ paragraph }) => paragraph))
  const selves = sentences.filter(speaksOfSelf)
  const own =
    selves.length > Math.max(FEW_SELVES, OWN_VOICE * sentences.length) ||
    // Who speaks in the first lines is the author.
    selves.some(({ paragraph }) => paragraph === sentences[0]?.paragraph)
  return (sentence) =>
    frame.has(sentence) ||
    notices.has(sentence.paragraph) ||
    sentence.language.prose.credit.test(sentence.text) ||
    verses.has(sentence.paragraph) ||
    isGreeting(sentence) ||
    (!own && speaksOfSelf(sentence))
}

/** “Thank you all for coming”, «Добрый день, коллеги»: said to those who are there. */
const isGreeting = ({ text, language }: SourceSentence): boolean =>
  !/["«“„]/u.test(text) && language.prose.greeting?.test(text.toLowerCase()) === true

/** «Я знаю её», “it helped us”, “we’ll see”: whose words they are was said before, if the sentence does not say so. */
function speaksOfSelf({ tokens, language, text }: SourceSentence): boolean {
  if (/["«“„]/u.test(text) || language.prose.speech.test(text.toLowerCase())) return false
  // “US” is a country.
  const isSelf = (lower: string, word: string): boolean =>
    language.prose.selves.includes(lower.replace(/['’].*/u, '')) && !/^\p{Lu}{2,}$/u.test(word)
  return tokens.some(({ lower, text: word }) => isSelf(lower, word))
}
