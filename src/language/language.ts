import type { DateKnowledge } from './date-knowledge.ts'
import type { NumberKnowledge } from './number-knowledge.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'
import type { TypographyKnowledge } from './typography-knowledge.ts'

/** Words of the interface: on the deck, in the speaker view, on the closing slide. */
export interface Labels {
  readonly source: string
  readonly fullTextInNotes: string
  readonly openOnPhone: string
  readonly slide: string
  /** The same inside a sentence, before numbers: “slide 3, 5”. */
  readonly atSlide: string
  readonly previousSlide: string
  readonly nextSlide: string
  readonly nextUp: string
  readonly lastSlide: string
  readonly notes: string
  readonly noNotes: string
  readonly remarks: string
  readonly spokenBefore: string
  readonly speakerView: string
  readonly popupBlocked: string
  readonly openSpeakerView: string
  readonly clock: string
  readonly elapsed: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  readonly resume: string
  readonly screenBlack: string
  readonly deckClosed: string
  readonly current: string
  readonly planned: string
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  readonly darkTheme: string
  readonly lightTheme: string
  readonly smallerText: string
  readonly largerText: string
  readonly close: string
  readonly jumpTo: string
  readonly jumpHint: string
  readonly noSuchSlide: string
  readonly help: string
  readonly firstSlide: string
  readonly overview: string
  readonly blackout: string
  readonly fullscreen: string
  readonly scrollNotes: string
  readonly textSize: string
  readonly startPause: string
  readonly readingPage: string
  readonly showSlides: string
  readonly shownAsText: string
}

/** How sentences end, and do not end. */
export interface SentenceKnowledge {
  /** Without the final dot, lower case: «им», «ул», “mr”. A sentence does not end after them. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that end a sentence when a capital follows: «г», «руб», “etc”. */
  readonly closingAbbreviations: readonly string[]
  /** With a capital after a number and a dot: „22. März“. No sentence ends before them. */
  readonly afterOrdinal?: RegExp
  /** Words that, with a capital after an abbreviation, begin a sentence: “D.C. The team …”. */
  readonly starters: readonly string[]
}

/** Everything Lectern knows of one language. A language is one file; adding one is adding a file and a fixture. */
export interface Language {
  /** BCP 47 code, e.g. `ru`. */
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
  readonly labels: Labels
  readonly sentences: SentenceKnowledge
  readonly prose: ProseKnowledge
  readonly numbers: NumberKnowledge
  readonly dates: DateKnowledge
  readonly typography: TypographyKnowledge
}
