import { type Clause, splitClauses } from '../clauses.ts'
import type { Line } from '../line.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'

/** A way to leave words out of a line; returns the shorter lines it can make. */
export type Trim = (line: Line) => readonly Line[]

const clauses = new WeakMap<SourceSentence, readonly Clause[]>()

/** The clauses of the sentence that lie inside what the line keeps. */
export function clausesOf({ sentence, from, to }: Line): readonly Clause[] {
  let all = clauses.get(sentence)
  if (all === undefined) {
    all = splitClauses(sentence.text)
    clauses.set(sentence, all)
  }
  return all
    .filter((clause) => clause.end > from && clause.start < to)
    .map((clause) => ({ ...clause, start: Math.max(clause.start, from), end: Math.min(clause.end, to) }))
}

export function tokensBetween({ tokens }: SourceSentence, start: number, end: number): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end)
}

/** Whether the token can be the finite verb of a clause. Names are none. */
export function isFiniteVerb(token: Token, { language, text }: SourceSentence): boolean {
  const { finiteVerb, notVerbs } = language.prose
  const name = /^\p{Lu}/u.test(token.text) && token.start > 1 && language.code !== 'en'
  return !name && finiteVerb.test(token.lower) && !notVerbs.includes(token.lower) && text.length > 0
}

export function hasFinite(sentence: SourceSentence, start: number, end: number): boolean {
  return tokensBetween(sentence, start, end).some((token) => isFiniteVerb(token, sentence))
}

/** Whether the language file knows verbs at all. */
export const knowsVerbs = ({ language }: SourceSentence): boolean => language.prose.notVerbs.length > 0

export const shareLost = (line: Line, length: number): number => length / Math.max(1, line.to - line.from)
