import type { QuotationKnowledge } from './quotation-knowledge.ts'
import type { AmbiguousVerb, DescriptionKnowledge, PresentVerb } from './word-form-knowledge.ts'

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
  /** Those of the openers that no comma follows: «вместе с тем». */
  readonly unmarkedOpeners?: readonly string[]
  /** Those of the openers that announce an example, which heads nothing. */
  readonly examples: readonly string[]
  /** Words that point at what stood before: «он», «этот», “it”. A line that begins so needs its antecedent. */
  readonly anaphora: readonly string[]
  /** Words that tie a sentence to the one before; no heading begins so: «также», “there”, “but”. */
  readonly connectives: readonly string[]
  /** Words that no heading may end on: prepositions, conjunctions, articles. */
  readonly danglingEnds: readonly string[]
  /** A word that describes the noun after it: «новую», «проведённых». A line cut behind it has lost the noun. */
  readonly attribute: RegExp
  readonly negations: readonly string[]
  /** A word with a negation written to it: “hasn't”. */
  readonly negated: RegExp
  /** «возможно», “reportedly”: leaving one out makes a guess a fact. */
  readonly hedges: readonly string[]
  /** Anywhere in a sentence: somebody says it. What is cut from such a sentence must keep the cue. */
  readonly speech: RegExp
  /** A word that can be the finite verb of a clause. */
  readonly finiteVerb: RegExp
  /** A finite verb that needs no object, so that a line may be cut right behind it. */
  readonly complete: RegExp
  /** Words that look like a finite verb and are none: «бюджет». */
  readonly notVerbs: readonly string[]
  /** The ending of an object that begins a sentence, which no subject has: «войну (он встретил …)». */
  readonly fronted?: RegExp
  /** A capital inside a sentence makes a name, whatever it ends on: «Палата», «Мария». */
  readonly capitalIsName: boolean
  /** Forms that are a finite verb or a participle: “published”. */
  readonly ambiguousVerb?: AmbiguousVerb
  /** Forms that are a finite verb or a noun: “aims”. */
  readonly presentVerb?: PresentVerb
  /**
   * Two verbs of one subject: what the second is like, and the ending (its group) in which both agree. `subjects`: a
   * verb of the first form has a subject of the second.
   */
  readonly agreement: {
    readonly verb: RegExp
    readonly ending: RegExp
    readonly subjects: readonly (readonly [RegExp, RegExp])[]
  }
  /** Where the verb stands; a verb-last sentence can be shortened from the left only. */
  readonly verbLast: boolean
  /**
   * Where the verb is last: the last word of an opening that only says when, where or why, so that it can go:
   * «көктемде, …», «…ため、». Before any other comma the one who acts is named.
   */
  readonly whenOrWhere?: RegExp
  /** Words that mark who acts: «は». A clause with one of them needs nothing that stood before it. */
  readonly subjectMarks?: readonly string[]
  /** Begins a clause that can go: «где», «поскольку», “while”. Tested at the start of the clause. */
  readonly droppable: RegExp
  /** Begins the other side of what was said: «однако», “but”. Without it the rest is one-sided. */
  readonly adversative: RegExp
  /** What joins a second subject and its verb, and seldom only one more thing: «а». */
  readonly contrast?: RegExp
  /** Begins a clause that makes the rest true only with it: «если», “unless”. */
  readonly binding: RegExp
  /** Begins a clause that hangs on another: «который», “while”. */
  readonly subordinate: RegExp
  /** Begins a clause about the noun before it: «который», “whose”. */
  readonly relative: RegExp
  /** Begins a participle with what belongs to it: «выраженная в …». */
  readonly participle: RegExp
  /** The same where it begins the end of a sentence: «…, обеспечивающий …». */
  readonly closingParticiple: RegExp
  /** The same where it begins a sentence: «построенный в …», “launched in …”. */
  readonly openingParticiple: RegExp
  /** The ending of a participle in the nominative, and that of the noun it agrees with: «созданная программа». */
  readonly participleAgreement?: readonly (readonly [RegExp, RegExp])[]
  /** No main clause begins so: “having …”, «то …». */
  readonly awkward: RegExp
  /** Joins clauses or parts of equal rank: «и», «но», “or”. Tested at the start of the second. */
  readonly coordination: RegExp
  /** Begins what may be true instead: “or”. Tested as `coordination`. */
  readonly alternative?: RegExp
  /** Says early in a clause that it is true only with the one before it: “then”, «тогда». */
  readonly consequent?: RegExp
  /** Joins one more predicate of the same subject: «а также». */
  readonly addition: RegExp
  /** Goes on after what was cut off without a mark: “ to improve …”, but not “ to the west”. Tested from the space before it. */
  readonly continuation: RegExp
  /** A verb of having somebody do what follows, or of wanting to: “urged the council | to open …”, “voted on Monday | to sell …”. Nothing is cut between. */
  readonly causing?: RegExp
  /** The pronoun of such a clause anywhere in it: «через которую». */
  readonly relativeInside: RegExp
  /** Announces several things: «включая», “such as”. */
  readonly enumeration: RegExp
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
  /** Those of them that tie only what stands near: «по», “to”. */
  readonly closeNearby: readonly string[]
  /** Those of them that tie only the first time after a verb: “to … | to …”. */
  readonly closeOnce: readonly string[]
  /** All, none or one of a kind: what tells which kind cannot go. «все», “any”, “largest”. Tested against one word. */
  readonly universal: RegExp
  /** A first half that says the opposite without its second: «не только» … «но и». */
  readonly pairs: readonly (readonly [RegExp, RegExp])[]
  /** Begins what the words before it are about: «что», “that”. Nothing may be cut just before it. */
  readonly complement: RegExp
  /** Begins such words with a clause that hangs on their own main one: «что хотя …, …», “that when …, …”. */
  readonly nested?: RegExp
  /** The same with a phrase between: “that despite …, …”. */
  readonly nestedPhrase?: RegExp
  /** Behind a comma a verb goes with the subject before it: “the captain, Anna Kim, was …”, unlike «пришёл, увидел». */
  readonly commaPartsSubject?: true
  /** Things of which the words behind the last are said: “(the size), weight and colour of …”. Tested from the second. */
  readonly sharedComplement?: RegExp
  /** Stands for such words just before their comma and goes with them: «о том, | что». Tested up to the comma. */
  readonly correlative?: RegExp
  /** Begins such words, or a clause about the whole sentence: «, что». */
  readonly comment: RegExp
  readonly prepositions: readonly string[]
  /** A relative clause of a thing that is known without it: “the ferry, | which …”. The cut is marked by a bar. */
  readonly moreOf?: RegExp
  /** A phrase of time, cause or circumstance: it can go even right behind the verb. Tested from its preposition. */
  readonly circumstance: RegExp
  /** A day of the week, with its preposition where it has one: “on Tuesday”, “Sunday night”. */
  readonly weekday?: RegExp
  /** Verbs that make another one speak of what is to come: “will”. */
  readonly future?: readonly string[]
  /** A phrase of cause, which stands last in its clause: nothing that the verb needs comes behind it. */
  readonly cause: RegExp
  /** A noun, the preposition behind it and a word, where the noun says little without: “interest in science”. */
  readonly tied?: RegExp
  /** What may follow a verb that waits for it: «решил … построить». */
  readonly infinitive?: RegExp
  /** Nouns and numbers that end so: «ночь». */
  readonly notInfinitives?: readonly string[]
  /** A phrase or clause that begins so says how long, or until when, something was true. Tested at the start of a line. */
  readonly untilWhen?: RegExp
  /** A noun that waits for an infinitive: “a plan of the council | to …”, «решение совета | открыть …». */
  readonly expectant?: RegExp
  /** Two prepositions of one way or range: “from five | to three”. */
  readonly spans?: readonly (readonly [string, string])[]
  /** Before a year they set a term: “by 2030”, «к 2030 году». */
  readonly deadlines?: readonly string[]
  /** Verbs that need a phrase with a certain preposition: “compare … to”. Each pattern is of the verb, a space and the preposition. */
  readonly governed?: RegExp
  /** Behind a number of things, in what time: “20 pins in a day”. */
  readonly rate?: RegExp
  /** Behind a measure of time these tell from when it counts: “two months | before the vote”. */
  readonly measuredFrom?: readonly string[]
  /** A subhead that says what to do: “Ask the voters”. */
  readonly instruction?: RegExp
  /** A line that greets, thanks or asks to be heard: “Thank you all”, «Разрешите доложить». */
  readonly greeting?: RegExp
  /** A line that only says of what somebody spoke: «рассказал о сети», “talked about the nets”. */
  readonly topic?: RegExp
  /** Begins a sentence with the news that something became known, no matter from whom: «Вчера стало известно, что ». */
  readonly becameKnown?: RegExp
  /** Words for saying in a clause that tells more of a noun: “that supporters say”, «который, по словам жителей, ». */
  readonly relativeSpeech?: RegExp
  /** In what says who said it: that they came to one opinion. «сошлись во мнении», “agreed” */
  readonly conclusion?: RegExp
  /** The beginning of a sentence up to what somebody said, without a quotation inside: «На встрече Анна Ким заявила, что ». */
  readonly saysThat?: RegExp
  /** Never anything but a verb, also behind a preposition: “would”. */
  readonly auxiliary?: RegExp
  /** Stands in place of a verb: « — ». */
  readonly copula: RegExp
  /** Adverbs of time that begin a sentence as a preposition does: «вечером». */
  readonly timeAdverbs: readonly string[]
  /** Of the present: a year named before them is not theirs. */
  readonly nowadays?: readonly string[]
  /** A phrase that only says in what respect: «в сфере образования», “in terms of cost”. Tested from its preposition. */
  readonly scope: RegExp
  /** Says where somebody who acts is from or works: “at”, «из». */
  readonly origin: readonly string[]
  /** Of whom that can go: “researchers”. Of imports or deaths “from …” tells which. */
  readonly actors: RegExp
  /** Before somebody or something that was not named yet: “a”. */
  readonly indefinite?: readonly string[]
  /** What says something without its aim where it is new: “a plan | to …”. */
  readonly plan?: RegExp
  /** Each person's forms: “she”, “her”. A line with one may stand under another with one. */
  readonly personPronouns: readonly (readonly string[])[]
  /** Prepositions of those of whom alone something holds. */
  readonly among?: readonly string[]
  /** Words that end on some of several, so that what describes those may not go: «среди жителей», “one of 214 children”. */
  readonly partitive?: RegExp
  /** A noun that does not say what it was: «случай», “incident”. */
  readonly unnamed?: RegExp
  /** A clause of time before the main one that makes it true on a condition only: “When the ice is thin, …”. */
  readonly onCondition?: RegExp
  /** Behind a span of time, from when it counts: “two weeks | after”. */
  readonly countsFrom?: RegExp
  /** Prepositions that say where, so that elsewhere it need not be true: “in the Laketown district, …”. */
  readonly wherePrepositions?: readonly string[]
  /** A phrase that says of how many a statement is true: “in two of the wards”, «в двух случаях». */
  readonly ofSome?: RegExp
  /** Pronouns and how a noun ends that they cannot mean: «он», «следствие». */
  readonly ofOtherGender?: readonly (readonly [string, RegExp])[]
  /** Subjects that were named before, also behind where and when: “it”. */
  readonly subjectPronouns?: readonly string[]
  /** “it is clear that …”: the word means nothing that was named. */
  readonly expletive?: RegExp
  /** Forms that never mean the subject of their own clause: «его» in «Художник написал его портрет», “it”. */
  readonly unbound?: readonly string[]
  /** Forms that may mean the subject of their clause, unless that is one of `selves`: “their”. */
  readonly possessives?: readonly string[]
  /** Words with a capital that describe and name nobody: «Нобелевскую». */
  readonly namedAdjective?: RegExp
  /** That something like it was said before: «также», “too”. */
  readonly additive?: readonly string[]
  /** Two names in a row of which the first belongs to words before it: «(союз портов) Норландии Пётр». */
  readonly obliqueBeforeName?: RegExp
  /** A given name and a surname that nothing before them governs: «пётр волков», not «петра волкова». */
  readonly subjectName?: RegExp
  /** Words for the one who speaks: «я», “us”. */
  readonly selves: readonly string[]
  /** Somebody speaks of themself or to somebody: «Я …», “We've …”, “You …”, which does not tell who. Tested at the start of a line. */
  readonly personal: RegExp
  /** A line that only says that something follows: «сложились следующие условия», “read more below”. */
  readonly announces: RegExp
  /** A line about the text, or about who speaks next, not about its matter: «Отдельный сюжет — пошлины». In lower case. */
  readonly aboutText?: RegExp
  /** The present, which no sentence before needs to name: “this year”. Tested at the start of a line. */
  readonly atPresent: RegExp
  /** A noun of which the sentence before spoke: «эту тенденцию», “this decline”, but not «в этом году». */
  readonly demonstrative: RegExp
  /** Words for what was said before, where they begin a clause: «это». */
  readonly events?: readonly string[]
  /** The same of a whole event, in a clause that hangs on another: «почему это произошло». */
  readonly pointing?: RegExp
  /** The beginning of the line that names the author: «Автор: …», “By …”. */
  readonly byline: RegExp
  /** The subheads of lists of sources and links at the end: «источники», “see also”. */
  readonly listHeads: readonly string[]
  /** Those of them that are over what the article was made from. */
  readonly sourceHeads?: readonly string[]
  /** The last line of an article that says who made it: «Беседовала Анна Ким». Tested against the text as it is written. */
  readonly signed?: RegExp
  /** Words for the one who is spoken to: «вам», “your”. */
  readonly addressed?: readonly string[]
  /** Who made a picture: «Фото: …». Tested against the text as it is written. */
  readonly credit: RegExp
  /** A line of whoever sends a text out: «Пресс-релиз № 5», “For immediate release”. */
  readonly letterhead?: RegExp
  /** Where a text was written, before its first words: «г. Озёрск. ». */
  readonly dateline?: RegExp
  /** What the publisher says of the text, for a whole paragraph: «Читайте также: …», “This post was first published in …”. */
  readonly notice?: RegExp
  /** The beginning of a line without a verb that hangs on words before it: «став», «сотрудникам», “made”. */
  readonly fragment: RegExp
  /** How a noun is described before it stands, where the verb is last. */
  readonly description?: DescriptionKnowledge
  readonly quotation: QuotationKnowledge
}
