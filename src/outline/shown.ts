import type { Language } from '../language/language.ts'
import type { Candidate } from './shorten.ts'
import { contentStems } from './source-sentence.ts'
import { tokenize } from './tokens.ts'

/** What the slides planned so far show, so that nothing is said twice. */
export class Shown {
  readonly #headings = new Set<string>()
  readonly #lines: ReadonlySet<string>[] = []
  readonly #stems = new Map<string, number[]>()

  /** `title` counts as shown: no heading may repeat it. */
  constructor(title: string, language: Language) {
    this.#headings.add(bare(title))
    this.#note(contentStems(tokenize(title), language))
  }

  hasHeading(text: string): boolean {
    return this.#headings.has(bare(text))
  }

  add(candidate: Candidate): void {
    this.#headings.add(bare(candidate.text))
    this.#note(stemsOf(candidate))
  }

  #note(stems: ReadonlySet<string>): void {
    const line = this.#lines.push(stems) - 1
    for (const stem of stems) {
      const known = this.#stems.get(stem)
      if (known === undefined) this.#stems.set(stem, [line])
      else known.push(line)
    }
  }

  /** The largest share of the candidate's words that one line shown so far holds already. */
  repetition(candidate: Candidate): number {
    const stems = stemsOf(candidate)
    const shared = new Map<number, number>()
    for (const stem of stems)
      for (const line of this.#stems.get(stem) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1)
    const most = [...shared.values()].reduce((a, b) => Math.max(a, b), 0)
    return stems.size === 0 ? 1 : most / stems.size
  }

  /** The share of the candidate's words that no slide shows yet. */
  novelty(candidate: Candidate): number {
    const stems = [...stemsOf(candidate)]
    return stems.length === 0 ? 0 : stems.filter((stem) => !this.#stems.has(stem)).length / stems.length
  }
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const memory = new WeakMap<Candidate, ReadonlySet<string>>()

function stemsOf(candidate: Candidate): ReadonlySet<string> {
  const known = memory.get(candidate)
  if (known !== undefined) return known
  const made = contentStems(tokenize(candidate.text), candidate.line.sentence.language)
  memory.set(candidate, made)
  return made
}
