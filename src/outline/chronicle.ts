import type { DatedEvent } from './events.ts'
import type { SourceSentence } from './source-sentence.ts'
import { FEWEST_EVENTS, MOST_EVENTS } from './timeline.ts'

/** What a timeline is worth against statement slides of the same text. */
const WANTED = 1.6
/** For each event above the fewest: five dated sentences in a row are a chronicle. */
const ONE_MORE = 2.5
/** For each sentence without a date, besides the one that heads the slide. */
const STRAY = 0.4
/** One of the events heads the slide. */
const EVENT_AS_HEADING = 0.9
/** For each event that the slide has no room for. */
const OMITTED = 0.7
/** Words of the events where another sentence heads the slide, and of all where one of them does. */
const MOST_WORDS = { headed: 52, own: 62 } as const

/** What the sentences of a block, added from its last to its first, come to as a timeline. */
export class Chronicle {
  #events = 0
  #words = 0
  #earliest = Number.POSITIVE_INFINITY
  #ordered = true
  /** Sentences without a date behind the first event. */
  #strays = 0
  /** The same before it. */
  #before = 0
  /** The first event is an entry of a list. */
  #listed = false
  /** The sentence before the first event, or a subhead, can head the slide. */
  #headed = false

  /** `heading`: whether the sentence can give one to a timeline that follows it. */
  add(event: DatedEvent | undefined, { kind, sentence }: SourceSentence, heading: boolean): void {
    if (event === undefined) {
      // A paragraph behind the last event is of something else.
      if (this.#events === 0 && sentence === 1) this.#ordered = false
      if (kind !== 'subhead') this.#before++
      this.#headed ||= heading
      return
    }
    this.#strays += this.#before
    this.#before = 0
    this.#headed = false
    this.#ordered &&= event.key < this.#earliest
    this.#earliest = event.key
    this.#listed = event.parted
    this.#events++
    this.#words += event.words
  }

  /** A block may be longer for the sake of one more event. */
  get goesOn(): boolean {
    return this.#ordered && this.#events > 0 && this.#events <= MOST_EVENTS && this.#strays <= this.#events
  }

  /** What it costs to show it as a timeline, less what that is worth; undefined if it is none. */
  cost(): number | undefined {
    if (!this.#ordered || this.#events === 0 || this.#strays > this.#events) return undefined
    // What stands before the first event heads the slide, or belongs to the block before.
    if (this.#before > (this.#headed ? 1 : 0) || (this.#listed && !this.#headed)) return undefined
    const most = this.#headed ? MOST_WORDS.headed : MOST_WORDS.own
    const omitted = Math.ceil(Math.max(0, this.#words - most) / (this.#words / this.#events))
    const shown = this.#events - omitted - (this.#headed ? 0 : 1)
    if (shown < FEWEST_EVENTS || shown > MOST_EVENTS) return undefined
    const wanted = WANTED + ONE_MORE * (shown - FEWEST_EVENTS)
    return STRAY * this.#strays + OMITTED * omitted + (this.#headed ? 0 : EVENT_AS_HEADING) - wanted
  }
}
