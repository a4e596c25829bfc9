import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import type { SourceSentence } from './source-sentence.ts'
import { versesOf } from './verse.ts'

/** An article of which this share speaks of its speaker is a speech, an interview, or a text of the author's own. */
const OWN_VOICE = 0.08
const FEW_SELVES = 2

/**
 * Tells what an article does not say itself, and no slide shows: the credits of pictures, its dateline and signature, verse, and what somebody says
 * of themself in an article that others tell.
 */
export function asidesOf(sentences: readonly SourceSentence[]): (sentence: SourceSentence) => boolean {
  const verses = versesOf(sentences)
  const [first, second, last] = [sentences[0], sentences[1], sentences.at(-1)]
  const signature = last !== undefined && isSignature(last) ? last : undefined
  const own = sentences.filter(speaksOfSelf).length > Math.max(FEW_SELVES, OWN_VOICE * sentences.length)
  const dateline = first !== undefined && isDateline(first) ? first : undefined
  // «ОЗЁРСК, 5 мая. /Вести порта/. …»
  const agency = dateline && /^\/[^/]+\/\.?$/u.test(second?.text ?? '') ? second : undefined
  return (sentence) =>
    sentence === signature ||
    sentence === dateline ||
    sentence === agency ||
    sentence.language.prose.credit.test(sentence.text) ||
    verses.has(sentence.paragraph) ||
    (!own && speaksOfSelf(sentence))
}

const LONGEST_DATELINE = 8

/** «ОЗЁРСК, 5 мая — Вести порта.»: where, when and for whom the article was written. */
const isDateline = (sentence: SourceSentence): boolean =>
  sentence.tokens.length <= LONGEST_DATELINE &&
  /^\p{Lu}{3,}[,.\s].*[.—–-]$/u.test(sentence.text) &&
  // “May” is a month.
  !sentence.tokens.some((token) => isFiniteVerb(token, sentence) && /^\p{Ll}/u.test(token.text))

const SIGNED = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}(?:,\s\p{Ll}[^.!?:]*)?$/u
const LONGEST_SIGNATURE = 10

/** «Анна Ким, экономист» at the end: a name, and at most who that is, with no stop behind it. */
const isSignature = (sentence: SourceSentence): boolean =>
  sentence.sentence === 1 &&
  sentence.tokens.length <= LONGEST_SIGNATURE &&
  SIGNED.test(sentence.text) &&
  !hasFinite(sentence, 0, sentence.text.length)

/** «Я знаю её», “it helped us”: whose words they are was said before, if the sentence does not say so. */
function speaksOfSelf({ tokens, language, text }: SourceSentence): boolean {
  if (/["«“„]/u.test(text) || language.prose.speech.test(text.toLowerCase())) return false
  // “US” is a country.
  const isSelf = (lower: string, word: string): boolean =>
    language.prose.selves.includes(lower) && !/^\p{Lu}{2,}$/u.test(word)
  return tokens.some(({ lower, text: word }) => isSelf(lower, word))
}
