import type { Lexicon } from './lexicon.ts'
import type { View } from './mentions.ts'
import type { Token } from './tokens.ts'

/** Token indexes, `last` not included. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** Words a label holds at most: more is not read from a wall. */
const MAX_WORDS = 12

/**
 * The noun phrase that begins at `start`: «зарубежных визита», “of the 18 tasks”. Undefined where there is no noun.
 * `counted`: the number counts what follows, so that a plural is asked for where the language has one; a unit before
 * the phrase («5 % населения») asks for less.
 */
export function labelAfter(view: View, start: number, counted: boolean): TokenRun | undefined {
  const run = { first: start, last: start }
  switch (view.lexicon.knowledge.phrases.head) {
    case 'first':
      return extend(view, run, firstNoun(view, start, counted))
    case 'plural':
      return extend(view, run, counted ? lastPlural(view, start) : ofNoun(view, start))
    case 'capital':
      return extend(view, run, firstCapital(view, counted ? start : pastDeterminers(view, start)))
    case 'last':
      return lastBeforeVerb(view, start)
    case 'none':
      return undefined
  }
}

/** The words from the beginning of the clause to a dash or colon that stands before the number: «Водоизмещение — 5 т». */
export function labelBefore(view: View, end: number): TokenRun | undefined {
  const mark = view.tokens[end - 1]
  const dashes = mark && /^[-–—:]$/.test(mark.text) ? (view.tokens[end - 2]?.text === mark.text ? 2 : 1) : 0
  return dashes ? wordsBefore(view, end - dashes) : undefined
}

/** The run of words just before `end`, back to a mark, a stop word or a verb. */
export function wordsBefore(view: View, end: number): TokenRun | undefined {
  let first = end
  while (first > view.from && end - first < 6 && isPlainWord(view, first - 1) && !isVerb(view, first - 1))
    first--
  while (first < end && view.tokens[first]?.glued && view.tokens[first - 1]?.text === '-') first++
  return first < end ? { first, last: end } : undefined
}

function firstNoun(view: View, start: number, counted: boolean): number | undefined {
  const { adjective } = view.lexicon.knowledge.phrases
  const { tokens, lexicon } = view
  let index =
    start + (lexicon.contexts.outOf.at(tokens, start) || (counted ? 0 : lexicon.links.at(tokens, start)))
  if (index > start && lexicon.contexts.pronouns.at(tokens, index)) return index
  if (index > start) index = pastDeterminers(view, index)
  // «22 уже существующих ведомств»
  else if (lexicon.stops.at(tokens, index) && adjective?.test(tokens[index + 1]?.lower ?? '')) index++
  for (let steps = 0; steps < 6 && isPlainWord(view, index); steps++, index++) {
    const word = view.tokens[index]
    const joined = view.tokens[index + 1]
    if (joined?.text === '-' && joined.glued) index += 2
    const modifier =
      word && (adjective?.test(word.lower) || isAdverb(view, index)) && isPlainWord(view, index + 1)
    if (!modifier) return word && isHead(view, index, counted) ? index : undefined
  }
  return undefined
}

/** Whether a word can be the noun: no verb, no adverb («60 миллионов ежедневно пользуются»), no single letter. */
function isHead(view: View, index: number, counted: boolean): boolean {
  const word = view.tokens[index]
  if (!word || word.text.length === 1) return false
  if (isCapital(word)) return counted || !isVerb(view, index + 1)
  if (view.lexicon.knowledge.phrases.verbAtOnce?.test(word.lower)) return false
  return counted || !isVerb(view, index)
}

const isHyphenated = ({ tokens }: View, index: number): boolean =>
  tokens[index + 1]?.text === '-' && tokens[index + 1]?.glued === true && tokens[index + 2]?.kind === 'word'

/** «ранее бесписьменных»: a word before an adjective that no noun follows. */
function isAdverb(view: View, index: number): boolean {
  const { adjective } = view.lexicon.knowledge.phrases
  const next = view.tokens[index + 1]
  return (
    /[оеи]$/.test(view.tokens[index]?.lower ?? '') &&
    next !== undefined &&
    adjective?.test(next.lower) === true
  )
}

function lastPlural(view: View, start: number): number | undefined {
  const { tokens, lexicon } = view
  let index = start
  const of = lexicon.contexts.outOf.at(tokens, start)
  if (of && lexicon.contexts.pronouns.at(tokens, index + of)) return index + of
  if (of) index = pastDeterminers(view, index + of)
  let head: number | undefined
  for (let steps = 0; steps < 7; steps++, index++) {
    const token = tokens[index]
    if (token?.text === '-' && token.glued) continue
    if (
      head === undefined &&
      steps > 0 &&
      lexicon.contexts.and.at(tokens, index) &&
      isPlainWord(view, index + 1)
    )
      continue
    if (!isPlainWord(view, index)) break
    const plural = isPlural(view, index)
    if (head !== undefined && !plural && !continuesName(view, head, index)) break
    if (plural) head = index
  }
  return head
}

/** “United Nations human rights treaties”: after a plural that is a name, the noun may stand up to three words on. */
function continuesName(view: View, head: number, index: number): boolean {
  if (!isCapital(view.tokens[head])) return false
  return [1, 2].some((step) => isPlural(view, index + step) && isPlainWord(view, index + step - 1))
}

/** “of the population”: the last word of the phrase after a percentage or sum. */
function ofNoun(view: View, start: number): number | undefined {
  const of = view.lexicon.links.at(view.tokens, start)
  let index = of ? pastDeterminers(view, start + of) : start
  const first = index
  while (index - first < 6 && isPlainWord(view, index) && !isVerb(view, index))
    index += isHyphenated(view, index) ? 3 : 1
  return index > first ? index - 1 : undefined
}

/** Past “the”, “its”, «этих» and a number after “of”: “of the 18 tasks”. */
function pastDeterminers({ tokens, lexicon }: View, start: number): number {
  let index = start
  while (index - start < 3 && (lexicon.stops.at(tokens, index) || isNumber(tokens[index], lexicon))) index++
  return index
}

const isNumber = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'digits' || (token !== undefined && lexicon.cardinals.has(token.lower))

function isPlural({ tokens, lexicon }: View, index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  if (lexicon.plurals.at(tokens, index) > 0 || (isCapital(token) && /[a-z]is$/.test(token.text))) return true
  return lexicon.knowledge.phrases.plural?.test(token.lower) === true
}

function firstCapital(view: View, start: number): number | undefined {
  let index = start
  for (let steps = 0; steps < 6 && isPlainWord(view, index); steps++, index++) {
    if (isCapital(view.tokens[index])) return index
  }
  return undefined
}

function lastBeforeVerb(view: View, start: number): TokenRun | undefined {
  const { closing } = view.lexicon.knowledge.phrases
  let last = start
  if (view.tokens[start]?.text.length === 1) return undefined
  for (let words = 0; words < 7 && isPlainWord(view, last) && (words === 0 || !isVerb(view, last)); words++) {
    const word = view.tokens[last]
    last++
    while (view.tokens[last]?.text === '-' && view.tokens[last]?.glued && view.tokens[last + 1]?.glued)
      last += 2
    if (view.lexicon.closers.at(view.tokens, last - 1)) break
    if (word && word.lower.length > 4 && closing?.test(word.lower) && !goesOn(view, last, word.lower)) break
  }
  return last > start ? { first: start, last } : undefined
}

/** «көпқабатты үйдің»: -ды and -лы end adjectives as well as objects; before a noun take it for an adjective. */
const goesOn = (view: View, next: number, word: string): boolean =>
  /[дт][ыі]$/.test(word) && isPlainWord(view, next) && !isVerb(view, next)

/** From the head on: complements, prepositional phrases, one coordination. */
function extend(view: View, run: TokenRun, head: number | undefined): TokenRun | undefined {
  if (head === undefined) return undefined
  const { tokens, lexicon } = view
  let last = head + 1
  let coordinated = false
  const loose = lexicon.knowledge.phrases.head === 'first'
  for (let words = head - run.first + 1; words < MAX_WORDS; words++) {
    const token = tokens[last]
    const next = tokens[last + 1]
    if (last >= view.to || !token) break
    if (token.glued && /^[-‐‑]$/.test(token.text) && next?.glued) last += 2
    else if (isLink(view, last) && isPlainWord(view, last + 1) && !isVerb(view, last + 1)) last += 2
    else if (loose && isPlainWord(view, last) && !isVerb(view, last)) last++
    else if (!coordinated && isCoordination(view, last)) {
      coordinated = token.text !== ','
      last += 2
    } else break
  }
  return { first: run.first, last: trimmed(view, head, last) }
}

const isLink = ({ tokens, lexicon }: View, index: number): boolean => lexicon.links.at(tokens, index) === 1

/** «форумах и саммитах», «государств, правительств и …»: a comma only where “and” follows within three words. */
function isCoordination(view: View, index: number): boolean {
  const { tokens, lexicon } = view
  if (!isPlainWord(view, index + 1) || isVerb(view, index + 1)) return false
  if (lexicon.contexts.and.at(tokens, index)) return true
  if (tokens[index]?.text !== ',' || lexicon.contexts.qualifierBefore.at(tokens, index + 1)) return false
  // «государств, правительств и …»: two of one case end alike.
  if (tokens[index - 1]?.lower.at(-1) !== tokens[index + 1]?.lower.at(-1)) return false
  return [2, 3].some(
    (step) => lexicon.contexts.and.at(tokens, index + step) > 0 && isPlainWord(view, index + step + 1),
  )
}

/** A label does not end on a preposition. */
function trimmed(view: View, head: number, end: number): number {
  let last = end
  while (last > head + 1 && (isLink(view, last - 1) || view.tokens[last - 1]?.kind === 'mark')) last--
  return last
}

function isPlainWord({ tokens, lexicon, to }: View, index: number): boolean {
  const token = tokens[index]
  if (index >= to || token?.kind !== 'word') return false
  // “7 US soldiers”: capitals are a name even where the lower-case word ends a phrase.
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true
  return (
    !lexicon.stops.at(tokens, index) &&
    !lexicon.links.at(tokens, index) &&
    !lexicon.cardinals.has(token.lower)
  )
}

/** Whether a word looks like a finite verb; a capital, or the first letter of a name, never does. */
export function isVerb({ tokens, lexicon }: View, index: number): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && !isCapital(token) && lexicon.isVerb(token.lower)
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text.charAt(0) !== token.lower.charAt(0)
