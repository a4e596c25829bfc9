/** Which of the forms are participles is told from what stands around them. */
export interface AmbiguousVerb {
  readonly form: RegExp
  /** Just before it: it is no participle of a noun: “who”, “was”, “they”. */
  readonly bound: readonly string[]
  /** Behind a preposition it waits for its object: “before sailing”. */
  readonly gerund: RegExp
  /** Just behind it: it has an object, so it is no participle: “Kim, a pilot, described the harbour”. */
  readonly objects: readonly string[]
  /** Just behind it, in a clause that has its verb: it tells by whom: “rules created by the council”. */
  readonly agent: readonly string[]
  /** Just before it: it describes a noun: “a more focused process”. */
  readonly describes: readonly string[]
}

/** Told by the words around it, in a clause without any other verb: “The survey aims to …”, “We aim …”. */
export interface PresentVerb {
  readonly form: RegExp
  /** Just before it, adverbs aside, no verb stands: “the”, “of”. */
  readonly notBehind: readonly string[]
  /** A plural, which is no subject of such a form. */
  readonly plural: RegExp
  /** The word behind it begins what it is done to: “to”, “a”, “their”. */
  readonly objects: RegExp
  /** Begins what somebody claims: “that”. */
  readonly claimed: readonly string[]
  /** Behind a plural and before a word of `claimed` each of these is a verb. */
  readonly claims: readonly string[]
  /** The word behind one of these is the verb, whatever its form: “we”, “they”. */
  readonly pronouns: readonly string[]
}

/** «Қалада жүргізілген зерттеулер»: the description of a noun ends on a participle or an adjective. */
export interface DescriptionKnowledge {
  readonly ending: RegExp
  /** The ending of what belongs to somebody named before it: «агенттігі», «өмірі». Nothing is cut just before it. */
  readonly possessed: RegExp
  /** An ending that no subject has: a case, a converb. What is cut from the left keeps a word without it. */
  readonly oblique: RegExp
  /** The ending of the genitive and of the plural: «өзен бойының» is one phrase, «зерттеулер суының» two. */
  readonly genitive: RegExp
  readonly plural: RegExp
  /** After one of these the participle is a clause of time or reason, not a description. */
  readonly postpositions: readonly string[]
  /** «жөндеп»: a verb that another of the same subject follows. */
  readonly converb: RegExp
  /** Behind a finite verb a second clause begins here. */
  readonly conjunctions: readonly string[]
}
