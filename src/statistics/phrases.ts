import type { Token } from './tokens.ts'

/**
 * Word patterns of a language, compiled. Alternatives are separated by `|`, words by a space; `*` at the end of
 * a word stands for any ending («процент*»), a dot at the end for a dot that may follow («тыс.»).
 */
export interface PhraseSet {
  /** How many tokens the longest pattern that begins at `index` covers; 0 for none. */
  readonly at: (tokens: readonly Token[], index: number) => number
  /** How many tokens the longest pattern that ends just before `index` covers; 0 for none. */
  readonly before: (tokens: readonly Token[], index: number) => number
}

interface PatternWord {
  readonly text: string
  readonly open: boolean
  readonly dot: boolean
}

type Pattern = readonly PatternWord[]

export function compilePhrases(source: string): PhraseSet {
  const patterns = source
    .split('|')
    .map((alternative) => alternative.trim().split(/\s+/).filter(Boolean).map(parseWord))
    .filter((pattern) => pattern.length > 0)
  const byFirst = indexOf(patterns, (pattern) => pattern[0])
  const byLast = indexOf(patterns, (pattern) => pattern.at(-1))
  const at = (tokens: readonly Token[], index: number): number =>
    longest(byFirst, tokens[index], (pattern) => coverFrom(pattern, tokens, index))
  const before = (tokens: readonly Token[], index: number): number => {
    const dotted = tokens[index - 1]?.text === '.' ? tokens[index - 2] : undefined
    const cover = (pattern: Pattern): number => coverUpTo(pattern, tokens, index)
    return longest(byLast, tokens[index - 1], cover) || (dotted ? longest(byLast, dotted, cover) : 0)
  }
  return { at, before }
}

/** Patterns by the word that is looked up first; open ones by at most two letters of it. */
interface PatternIndex {
  readonly exact: ReadonlyMap<string, readonly Pattern[]>
  readonly open: ReadonlyMap<string, readonly Pattern[]>
}

function indexOf(
  patterns: readonly Pattern[],
  keyWord: (pattern: Pattern) => PatternWord | undefined,
): PatternIndex {
  const exact = new Map<string, Pattern[]>()
  const open = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const word = keyWord(pattern)
    if (!word) continue
    const index = word.open ? open : exact
    const key = word.open ? word.text.slice(0, 2) : word.text
    index.set(key, [...(index.get(key) ?? []), pattern])
  }
  return { exact, open }
}

function longest(
  { exact, open }: PatternIndex,
  token: Token | undefined,
  cover: (pattern: Pattern) => number,
): number {
  if (!token) return 0
  let best = 0
  for (const pattern of exact.get(token.lower) ?? NONE) best = Math.max(best, cover(pattern))
  if (open.size === 0) return best
  for (const pattern of open.get(token.lower.slice(0, 2)) ?? NONE) best = Math.max(best, cover(pattern))
  if (token.lower.length < 2) return best
  for (const pattern of open.get(token.lower.slice(0, 1)) ?? NONE) best = Math.max(best, cover(pattern))
  return best
}

const NONE: readonly Pattern[] = []

function parseWord(word: string): PatternWord {
  const dot = word.length > 1 && word.endsWith('.')
  const bare = dot ? word.slice(0, -1) : word
  const open = bare.length > 1 && bare.endsWith('*')
  return { text: open ? bare.slice(0, -1) : bare, open, dot }
}

const matches = (word: PatternWord, token: Token | undefined): boolean =>
  token !== undefined && (word.open ? token.lower.startsWith(word.text) : token.lower === word.text)

const isGluedDot = (token: Token | undefined): boolean => token?.glued === true && token.text === '.'

function coverFrom(pattern: Pattern, tokens: readonly Token[], index: number): number {
  let position = index
  for (const word of pattern) {
    if (!matches(word, tokens[position])) return 0
    position++
    if (word.dot && isGluedDot(tokens[position])) position++
  }
  return position - index
}

function coverUpTo(pattern: Pattern, tokens: readonly Token[], index: number): number {
  let position = index
  for (let place = pattern.length - 1; place >= 0; place--) {
    const word = pattern[place]
    if (!word) return 0
    if (word.dot && isGluedDot(tokens[position - 1])) position--
    if (!matches(word, tokens[position - 1])) return 0
    position--
  }
  return index - position
}
