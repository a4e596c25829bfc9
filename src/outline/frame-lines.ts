import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { isClosed, paragraphsOf, type SourceSentence } from './source-sentence.ts'

const LONGEST_DATELINE = 8
const LONGEST_SIGNATURE = 10
/** Words of who signed it, of who wrote it with their offices and the day, and sentences of the opening. */
const [LONGEST_SIGNED, LONGEST_BYLINE, MOST_OPENING] = [16, 32, 4]
const SIGNED = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}(?:,\s\p{Ll}[^.!?:]*)?$/u

/** What stands before and behind the text of an article: its dateline with the agency, its signature. */
export function frameLinesOf(sentences: readonly SourceSentence[]): ReadonlySet<SourceSentence> {
  const [first, second] = sentences
  const lines = new Set<SourceSentence>()
  if (first !== undefined && isDateline(first)) {
    lines.add(first)
    // «ОЗЁРСК, 5 мая. /Вести порта/. …»
    if (second !== undefined && /^\/[^/]+\/\.?$/u.test(second.text)) lines.add(second)
  }
  const signature = signatureOf(sentences)
  if (signature !== undefined) lines.add(signature)
  for (const sentence of sentences.slice(0, MOST_OPENING)) if (isByline(sentence)) lines.add(sentence)
  return lines
}

/** Paragraphs behind the signature: a place, what the publisher adds. */
const MOST_BEHIND = 3
const LONGEST_PLACE = 5

/** Who wrote the article, as a line at its end says. */
export function signatureOf(sentences: readonly SourceSentence[]): SourceSentence | undefined {
  const end = sentences.at(-1)?.paragraph ?? 0
  const tail = sentences.filter(({ paragraph }) => paragraph >= end - MOST_BEHIND)
  for (const paragraph of paragraphsOf(tail).reverse()) {
    const [first, ...others] = paragraph
    if (first !== undefined && others.length === 0 && isSignature(first)) return first
    if (first === undefined || !(isNotice(first) || isPlace(first))) return undefined
  }
  return undefined
}

/** What opens a paragraph of the publisher's, not of the article's. */
export const isNotice = ({ sentence, text, language }: SourceSentence): boolean =>
  sentence === 1 && language.prose.notice?.test(text) === true

/** «Озёрск — Кедрово» */
const isPlace = (sentence: SourceSentence): boolean =>
  sentence.lastInParagraph &&
  sentence.tokens.length <= LONGEST_PLACE &&
  !isClosed(sentence) &&
  !hasFinite(sentence, 0, sentence.text.length)

/** «ОЗЁРСК, 5 мая — Вести порта.»: where, when and for whom the article was written. */
export const isDateline = (sentence: SourceSentence): boolean =>
  // «г. Озёрск.», before whatever sentence
  sentence.language.prose.dateline?.exec(`${sentence.text} 1`)?.[0].length === sentence.text.length + 1 ||
  (sentence.tokens.length <= LONGEST_DATELINE &&
    /^\p{Lu}{3,}[,.\s].*[.—–-]$/u.test(sentence.text) &&
    // “May” is a month.
    !sentence.tokens.some((token) => isFiniteVerb(token, sentence) && /^\p{Ll}/u.test(token.text)))

/** «Записка. | Автор — Анна Ким, научный сотрудник» */
const isByline = (sentence: SourceSentence): boolean =>
  sentence.language.prose.byline.test(sentence.text) &&
  sentence.tokens.length <= LONGEST_BYLINE &&
  !hasFinite(sentence, 0, sentence.text.length)

/** «Анна Ким, специальный корреспондент, Озёрск» */
export const isSigned = (sentence: SourceSentence): boolean =>
  sentence.tokens.length <= LONGEST_SIGNED &&
  SIGNED.test(sentence.text) &&
  sentence.text.includes(',') &&
  !hasFinite(sentence, 0, sentence.text.length)

/** «Анна Ким, экономист», «Беседовала Анна Ким» at the end: a name, and who that is, with no stop behind it. */
function isSignature(sentence: SourceSentence): boolean {
  const { signed } = sentence.language.prose
  if (sentence.sentence !== 1 || sentence.tokens.length > LONGEST_SIGNATURE) return false
  if (signed?.test(sentence.text) === true) return true
  return SIGNED.test(sentence.text) && !hasFinite(sentence, 0, sentence.text.length)
}
