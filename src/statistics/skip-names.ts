import { type Candidate, isDigits, nounFollows, textAt, tokenAt } from './candidate.ts'
import type { Mention, View } from './mention.ts'
import { cardinalAt } from './number-words.ts'
import type { PhraseSet } from './phrases.ts'
import { pastQualifier } from './units.ts'

/** «дом 31», “page 12, 13”, «№ 5», “#1”. */
export function isAfterNamer({ view, mention, unit }: Candidate): boolean {
  if (unit || !isDigits({ view, mention }) || mention.low.scaled) return false
  const previous = textAt(view, mention.first - 1)
  if (/^[№#§]$/.test(previous)) return true
  const colon = /^[:.]$/.test(previous) ? 1 : 0
  const { namers, namersUnlessCounted } = view.lexicon.contexts
  if (namers.before(view.tokens, mention.first - colon)) return true
  return namersUnlessCounted.before(view.tokens, mention.first - colon) > 0 && !nounFollows(view, mention)
}

/** «12 стульев» in quotation marks: a number right after the opening mark of a short title. */
export function isInTitle({ view, mention, unit }: Candidate): boolean {
  if (unit) return false
  if (isDigits({ view, mention }) && /^[»”]$/.test(textAt(view, mention.last))) return true
  const open = textAt(view, mention.first - 1)
  const close =
    open === '«' ? '»' : open === '“' ? '”' : open === '"' && tokenAt(view, mention.first)?.glued ? '"' : ''
  if (!close) return false
  const reach = isDigits({ view, mention }) ? 6 : 4
  for (let index = mention.last; index < Math.min(view.to, mention.last + reach); index++) {
    if (textAt(view, index) === close) return true
  }
  return false
}

/** “Windows 7”, «Хабар 24», “USB 3.0”: a bare number right after a capitalised word that does not begin the sentence. */
export function isAfterName({ view, mention, unit }: Candidate): boolean {
  const previous = tokenAt(view, mention.first - 1)
  const { head } = view.lexicon.knowledge.phrases
  if (head === 'capital' || unit || mention.low.scaled) return false
  if (mention.low.literal === undefined) return isCapitalisedNumeral(view, mention)
  if (previous?.kind !== 'word' || mention.first - 1 === view.from) return false
  if (previous.text.charAt(0) === previous.lower.charAt(0)) return false
  if (!nounFollows(view, mention)) return pastQualifier(view, mention.after) === mention.after
  // “all Group 3 pupils”, but “in Ohio 4 people”
  const { links } = view.lexicon
  return (
    head === 'plural' && (mention.value?.units ?? 0n) < 20n && !links.before(view.tokens, mention.first - 1)
  )
}

/** «Кіші Жүз», “the Big Four”: a numeral with a capital inside a sentence. */
function isCapitalisedNumeral(view: View, mention: Mention): boolean {
  const word = tokenAt(view, mention.first)
  const previous = tokenAt(view, mention.first - 1)
  if (!word || mention.first === view.from || previous?.kind !== 'word') return false
  return word.text.charAt(0) !== word.lower.charAt(0) && word.text !== word.text.toUpperCase()
}

/** «один из лучших», “a single”: the word for one, but «один процент». */
export function isArticle({ view, mention, unit }: Candidate): boolean {
  if (unit?.kind === 'percent' || mention.last - mention.first !== 1) return false
  return view.lexicon.article.at(view.tokens, mention.first) === 1
}

/** «үштен бірі», «бестен екісі»: a smaller number in words behind one whose ending says of how many parts. */
export function isWordFraction({ view, mention }: Candidate): boolean {
  const { tokens, lexicon } = view
  const { rangeEndings } = lexicon.knowledge.numerals
  if (rangeEndings === undefined || mention.low.literal !== undefined) return false
  const isParts = (index: number): boolean =>
    rangeEndings.from.test(tokens[index]?.lower ?? '') && cardinalAt(tokens, index, lexicon) !== undefined
  return (
    isParts(mention.first - 1) ||
    (mention.last - mention.first === 1 && isParts(mention.first) && isCardinalStem(view, mention.last))
  )
}

/** «бірін» is mostly a pronoun and then no cardinal. */
const isCardinalStem = ({ tokens, lexicon }: View, index: number): boolean =>
  cardinalAt(tokens, index, lexicon) !== undefined ||
  lexicon.article.at(tokens, index) > 0 ||
  lexicon.notCardinals.has(tokens[index]?.lower ?? '')

/** «десять мыңдаған», “two thirds”. */
export const followedBy = ({ view, mention }: Candidate, words: PhraseSet): boolean =>
  words.at(view.tokens, mention.after) > 0
