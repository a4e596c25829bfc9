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
  const exact = new Map<string, Pattern[]>()
  const open = new Map<string, Pattern[]>()
  let longest = 0
  for (const alternative of source.split('|')) {
    const pattern = alternative.trim().split(/\s+/).filter(Boolean).map(parseWord)
    const first = pattern[0]
    if (!first) continue
    longest = Math.max(longest, pattern.length * 2)
    const index = first.open ? open : exact
    const key = first.open ? first.text.slice(0, 2) : first.text
    index.set(key, [...(index.get(key) ?? []), pattern])
  }
  const at = (tokens: readonly Token[], index: number): number => {
    const token = tokens[index]
    if (!token) return 0
    let best = 0
    for (const pattern of exact.get(token.lower) ?? []) best = Math.max(best, cover(pattern, tokens, index))
    for (const key of [token.lower.slice(0, 2), token.lower.slice(0, 1)]) {
      for (const pattern of open.get(key) ?? []) best = Math.max(best, cover(pattern, tokens, index))
    }
    return best
  }
  const before = (tokens: readonly Token[], index: number): number => {
    for (let length = Math.min(longest, index); length > 0; length--) {
      if (at(tokens, index - length) === length) return length
    }
    return 0
  }
  return { at, before }
}

function parseWord(word: string): PatternWord {
  const dot = word.length > 1 && word.endsWith('.')
  const bare = dot ? word.slice(0, -1) : word
  const open = bare.length > 1 && bare.endsWith('*')
  return { text: open ? bare.slice(0, -1) : bare, open, dot }
}

function cover(pattern: Pattern, tokens: readonly Token[], index: number): number {
  let position = index
  for (const word of pattern) {
    const token = tokens[position]
    if (!token || !(word.open ? token.lower.startsWith(word.text) : token.lower === word.text)) return 0
    position++
    const next = tokens[position]
    if (word.dot && next?.glued && next.text === '.') position++
  }
  return position - index
}
