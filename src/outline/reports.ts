import type { Persons } from './persons.ts'
import type { QuotedRun } from './quoted-run.ts'
import type { SourceSentence } from './source-sentence.ts'
import { speakerReported, UNNAMED } from './speaker.ts'
import type { NamedSpeaker } from './speaker-role.ts'

/**
 * Follows who says something from sentence to sentence: a quotation that fills its own is by whom the sentence before
 * reports on («Анна Ким довольна открытием. «Мы …»»), or the one behind it in its paragraph (“We …” She remembers that …).
 */
export class Reports {
  readonly #persons: Persons
  #last: (NamedSpeaker & { readonly sentence: number }) | undefined

  constructor(persons: Persons) {
    this.#persons = persons
  }

  /** The words up to the end of `last` are by the speaker. */
  note(said: NamedSpeaker, last: SourceSentence): void {
    this.#last = { ...said, sentence: last.index }
  }

  /** Reads a sentence without quotation, after `persons` did. */
  read(sentence: SourceSentence): void {
    const said = this.#saidIn(sentence)
    if (said !== undefined) this.note(said, sentence)
  }

  /** Who says what stands alone in its sentences; `next` is the one behind them in the paragraph. */
  beside({ alone, first }: QuotedRun, next: SourceSentence | undefined): NamedSpeaker | undefined {
    if (!alone) return undefined
    const near = this.#last
    const follows = near !== undefined && near.sentence === first.index - 1
    if (follows && first.paragraph - near.paragraph <= 1) return near
    return next === undefined ? undefined : this.#saidIn(next)
  }

  #saidIn(sentence: SourceSentence): NamedSpeaker | undefined {
    const said = speakerReported(sentence)
    if (said === UNNAMED) return this.#persons.before(sentence)
    if (said === undefined || !this.#persons.knows(said.name)) return undefined
    return { speaker: this.#persons.inFull(said, sentence), paragraph: sentence.paragraph }
  }
}
