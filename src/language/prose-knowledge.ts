/** The Snowball algorithms that are in use; a language without one is stemmed by `suffixes` or by length. */
type StemAlgorithm = 'russian' | 'english' | 'german' | 'french' | 'spanish' | 'turkish' | 'arabic'

/**
 * What is known of how a language builds sentences: enough to shorten one by leaving words out without
 * changing what it says. Words and phrases are in lower case; patterns are tested against lower-case text.
 */
export interface ProseKnowledge {
  readonly stemmer?: StemAlgorithm
  /** Endings to strip where there is no Snowball algorithm, longest first. */
  readonly suffixes: readonly string[]
  readonly stopWords: readonly string[]
  /** Phrases that tie a sentence to the one before and carry nothing: «кроме того», “however”. */
  readonly openers: readonly string[]
  /** Words that point back and so cannot begin a heading: «он», «этот», “it”. */
  readonly anaphora: readonly string[]
  /** Words that no heading may end on: prepositions, conjunctions, articles. */
  readonly danglingEnds: readonly string[]
  readonly negations: readonly string[]
  /** «возможно», “reportedly”: leaving one out makes a guess a fact. */
  readonly hedges: readonly string[]
  /** Anywhere in a sentence: somebody says it. What is cut from such a sentence must keep the cue. */
  readonly speech: RegExp
  /** A word that can be the finite verb of a clause. */
  readonly finiteVerb: RegExp
  /** Words that look like a finite verb and are none: «бюджет». */
  readonly notVerbs: readonly string[]
  /** Where the verb stands; a verb-last sentence can be shortened from the left only. */
  readonly verbLast: boolean
  /** Begins a clause that can go: «где», «поскольку», “while”. Tested at the start of the clause. */
  readonly droppable: RegExp
  /** Begins a clause that makes the rest true only with it: «если», “unless”. */
  readonly binding: RegExp
  /** Begins a clause that hangs on another: «который», “while”. */
  readonly subordinate: RegExp
  /** Begins a clause about the noun before it: «который», “whose”. */
  readonly relative: RegExp
  /** Begins a participle with what belongs to it: «выраженная в …». */
  readonly participle: RegExp
  /** Joins the last of several things: «А, Б и В». */
  readonly listing: RegExp
  /** Belongs to the verb that follows: «также», “never”. */
  readonly adverb: RegExp
  /** Ties a rest to what came before and can go with it: «, и внедрить …» → «внедрить …». */
  readonly tie: RegExp
  /** A quantity whose «of what» cannot go: «число людей в тюрьмах». */
  readonly counted: RegExp
  /** Prepositions that tie to the noun or verb before them too closely to be cut off. */
  readonly closePrepositions: readonly string[]
  /** A first half that says the opposite without its second: «не только» … «но и». */
  readonly pairs: readonly (readonly [RegExp, RegExp])[]
  /** Begins what the words before it are about: «что», “that”. Nothing may be cut just before it. */
  readonly complement: RegExp
  readonly prepositions: readonly string[]
  /** A phrase of time, cause or circumstance: it can go even right behind the verb. Tested from its preposition. */
  readonly circumstance: RegExp
  /** Adverbs of time that begin a sentence as a preposition does: «вечером». */
  readonly timeAdverbs: readonly string[]
  /** A phrase that only says in what respect: «в сфере образования», “in terms of cost”. Tested from its preposition. */
  readonly scope: RegExp
  readonly quotation: QuotationKnowledge
}

interface QuotationKnowledge {
  /** Verb of saying, one word: «сказал», “said”, «деді». */
  readonly verb: RegExp
  /** Before the speaker's name: «по словам», “according to”. */
  readonly accordingTo: readonly string[]
  /** «он», “she”: to be resolved to the last person named. */
  readonly pronouns: readonly string[]
  /** Words between verb and name, or before a name, that are not part of it. */
  readonly notNames: readonly string[]
  /** Titles that stand before a name with a capital: «Президент», “Senator”. */
  readonly titles: readonly string[]
  /** After quoted words: they are the name of something («…» деген кітап). */
  readonly titleCues: readonly string[]
  /** Case endings that a name can carry and that may be left off: «Томпсонның». */
  readonly nameEndings: readonly string[]
}
