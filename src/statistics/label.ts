import { firstCapital, firstNoun, lastPlural, ofNoun } from './heads.ts'
import type { View } from './mention.ts'
import { endsClause, isLink, MAX_WORDS, nounPhraseOf, type TokenRun } from './noun-phrase.ts'
import { isPlainWord, isVerb, pastDeterminers } from './words.ts'

/**
 * The noun phrase that begins at `start`: «зарубежных визита», “of the 23 boats”. Undefined where there is no noun.
 * `counted`: the number counts what follows, so that a plural is asked for where the language has one; a unit before
 * the phrase («5 % населения») asks for less.
 */
export function labelAfter(view: View, start: number, counted: boolean): TokenRun | undefined {
  const run = { first: start, last: start }
  switch (view.lexicon.knowledge.phrases.head) {
    case 'first':
      return nounPhraseOf(view, run, firstNoun(view, start, counted))
    case 'plural':
      return nounPhraseOf(view, run, counted ? lastPlural(view, start) : ofNoun(view, start))
    case 'capital':
      return nounPhraseOf(view, run, firstCapital(view, counted ? start : pastDeterminers(view, start)))
    case 'last':
      return !counted && isClosingVerb(view, start) ? undefined : lastBeforeVerb(view, start)
    case 'none':
      return undefined
  }
}

/** The words from the beginning of the clause to a dash or colon that stands before the number: «Водоизмещение — 5 т». */
export function labelBefore(view: View, end: number): TokenRun | undefined {
  const mark = view.tokens[end - 1]
  const dashes = mark && /^[-–—:]$/.test(mark.text) ? (view.tokens[end - 2]?.text === mark.text ? 2 : 1) : 0
  const named = beforeBrackets(view, end - dashes)
  const words = dashes ? wordsBefore(view, named) : undefined
  // «по переписи 1897 года — …» is a year, not what is counted.
  if (!words || view.tokens[words.first - 1]?.kind === 'digits') return undefined
  // «уровень за последние двадцать лет — 2,6 метра»: how long says nothing alone.
  if (view.lexicon.cardinals.has(view.tokens[words.first - 1]?.lower ?? '')) return wholeBefore(view, words)
  // «больше, чем в прошлом году, — 45 млн» says when.
  if (view.lexicon.contexts.yearAfter.before(view.tokens, words.last)) return undefined
  // «южные ворота (с 2003 года) — 12»: since when it counts.
  const dated = view.tokens.slice(named, end - dashes).some(({ kind }) => kind === 'digits')
  return dated ? { first: words.first, last: end - dashes } : words
}

/** From the beginning of the clause on; undefined where that is too long for a wall. */
function wholeBefore({ tokens, from }: View, { first, last }: TokenRun): TokenRun | undefined {
  let start = first
  while (start > from && tokens[start - 1]?.kind === 'word') start--
  return last - start <= MAX_WORDS ? { first: start, last } : undefined
}

/**
 * «54 % ездят на трамвае»: what the people of a percentage do, from the verb right after it
 * to the end of the clause. Undefined where no verb follows, or the clause is too long for a wall.
 */
export function predicateAfter(view: View, start: number): TokenRun | undefined {
  if (start >= view.to || !isVerb(view, start)) return undefined
  const last = clauseEnd(view, start)
  return endsClause(view, last) && last - start > 1 && last - start <= MAX_WORDS
    ? { first: start, last }
    : undefined
}

/** Past the words from `start` on, names in quotation marks included. */
function clauseEnd({ tokens, to }: View, start: number): number {
  let last = start
  let open = false
  for (let index = start; index < to; index++) {
    const { kind, text } = tokens[index] ?? {}
    if (text === '«' || text === '“') open = true
    else if (open && (text === '»' || text === '”')) open = false
    else if (kind !== 'word' && !(text === '-' && tokens[index]?.glued)) break
    if (!open) last = index + 1
  }
  return last
}

/**
 * «19 % — на учёбу», «, 6 — партия зелёных»: what a dash gives the items of a list instead of their verb. `first` is
 * where the figure begins, nothing of the clause before it.
 */
export function labelAfterDash(view: View, first: number, dash: number): TokenRun | undefined {
  const { tokens, lexicon } = view
  const mark = tokens[dash]
  if (!mark || mark.glued || !/^[–—-]$/.test(mark.text) || !beginsItem(view, first)) return undefined
  if (lexicon.cardinals.has(tokens[dash + 1]?.lower ?? '')) return undefined
  const run = { first: dash + 1, last: beforeNextItem(view, dash + 1, clauseEnd(view, dash + 1)) }
  const short = run.last - run.first <= MAX_WORDS
  return short && hasPlainWord(view, run) && endsClause(view, run.last) ? run : undefined
}

/** «6 — партии зелёных и по 4 — …»: the “and” before the next number of the list ends the words of this one. */
function beforeNextItem({ tokens, lexicon }: View, first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const and = lexicon.contexts.and.at(tokens, index)
    if (and && [0, 1].some((step) => tokens[index + and + step]?.kind === 'digits')) return index
  }
  return end
}

/** Nothing, a comma or “and” stands before the figure in its clause, at most with a preposition: «, и по 4 —». */
function beginsItem({ tokens, lexicon, from }: View, first: number): boolean {
  const start = first - lexicon.links.before(tokens, first)
  return (
    start <= from ||
    /^[,;:]$/.test(tokens[start - 1]?.text ?? '') ||
    lexicon.contexts.and.before(tokens, start) > 0
  )
}

function hasPlainWord(view: View, { first, last }: TokenRun): boolean {
  for (let index = first; index < last; index++) if (isPlainWord(view, index)) return true
  return false
}

/** «южные ворота (с 2003 года) — 12»: the words go on before an aside. */
function beforeBrackets({ tokens, from }: View, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  let open = end - 2
  while (open > from && tokens[open]?.text !== '(') open--
  return open > from ? open : end
}

/** «40 км (25 миль) ограды»: what is measured may stand behind the same quantity in another unit. */
export function pastConversion({ tokens, to }: View, start: number): number {
  if (tokens[start]?.text !== '(') return start
  let close = start + 1
  let digits = false
  while (close < to && tokens[close]?.text !== ')' && close - start < 7) {
    digits ||= tokens[close]?.kind === 'digits'
    close++
  }
  return digits && tokens[close]?.text === ')' ? close + 1 : start
}

/** The run of words just before `end`, back to a mark, a stop word or a verb. */
export function wordsBefore(view: View, end: number): TokenRun | undefined {
  let first = end
  while (first > view.from && end - first < 6 && isPlainWord(view, first - 1) && !isVerb(view, first - 1))
    first--
  while (first < end && view.tokens[first]?.glued && view.tokens[first - 1]?.text === '-') first++
  // «в первую очередь выпуск лодок (107 %)»
  const linked = first > view.from && first < end && isLink(view, first - 1) ? first - 1 : first
  return first < end ? { first: linked, last: end } : undefined
}

function lastBeforeVerb(view: View, start: number): TokenRun | undefined {
  const { closing } = view.lexicon.knowledge.phrases
  let last = start
  if (view.tokens[start]?.text.length === 1) return undefined
  for (let words = 0; words < 7 && isPlainWord(view, last) && (words === 0 || !isVerb(view, last)); words++) {
    const word = view.tokens[last]
    last++
    while (
      /^[-'’]$/.test(view.tokens[last]?.text ?? '') &&
      view.tokens[last]?.glued &&
      view.tokens[last + 1]?.glued
    )
      last += 2
    if (view.lexicon.closers.at(view.tokens, last - 1)) break
    if (word && word.lower.length > 4 && closing?.test(word.lower) && !goesOn(view, last, word.lower)) break
  }
  return last > start ? { first: start, last } : undefined
}

/** «теңгеге арзандады.»: the verb that ends a clause right after a unit. */
export const isClosingVerb = (view: View, index: number): boolean =>
  isVerb(view, index) &&
  (view.tokens[index + 1]?.kind !== 'word' || view.lexicon.contexts.and.at(view.tokens, index + 1) > 0)

/** «көпқабатты үйдің»: an ending of objects that ends adjectives too; before a noun take it for an adjective. */
const goesOn = (view: View, next: number, word: string): boolean =>
  view.lexicon.knowledge.phrases.closingAdjective?.test(word) === true &&
  isPlainWord(view, next) &&
  !isVerb(view, next)
