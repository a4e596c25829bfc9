import { isShownWhole, type ListPart } from './list.ts'
import type { SourceSentence } from './source-sentence.ts'

/** What the sentences of a block, added from its last to its first, come to as a list. */
export class ListRun {
  #items = 0
  #words = 0
  /** What the sentence added last is: the first one so far. */
  #first: 'head' | 'item' | 'subhead' | 'other' | undefined
  /** It has been a list with its heads, and nothing else. */
  #pure = true
  /** Places where a list, or what announces it, meets other text. */
  #joints = 0

  get joints(): number {
    return this.#joints
  }

  add(part: ListPart | undefined, { kind }: SourceSentence): void {
    const role = part?.role ?? (kind === 'subhead' ? 'subhead' : 'other')
    const behind = this.#first
    const before = role === 'item' && behind !== undefined && behind !== 'item'
    if (before || (behind === 'head' && role !== 'subhead')) this.#joints++
    if (role === 'item') this.#pure &&= behind === 'item' || (behind === undefined && part?.last === true)
    else if (role === 'head') this.#pure &&= behind === 'item'
    else this.#pure &&= role === 'subhead' && behind !== undefined
    this.#first = role
    if (role === 'item') this.#items++
    if (role === 'item' || role === 'head') this.#words += part?.words ?? 0
  }

  /** Whether it is a list with what heads it and can be shown whole. */
  fits(budget: number): boolean {
    const headed = this.#first === 'head' || this.#first === 'subhead'
    return this.#pure && headed && isShownWhole(this.#items, this.#words, budget)
  }
}
