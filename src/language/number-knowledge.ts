/**
 * What a language says with and about numbers. Word lists are patterns: alternatives separated by `|`, lower case,
 * ё written as е; `*` at the end of a word stands for any ending, a dot for a dot that may follow («тыс.»).
 */
export interface NumberKnowledge {
  readonly decimalMark: ',' | '.'
  /** Mark between groups of three digits, beside spaces: «1.000» in German. */
  readonly groupMark: ',' | '.' | ''
  /** The ordinary space groups digits too: «1 000 000». */
  readonly spaceGroups: boolean
  /** “I” is written “ı” in lower case, “İ” is written “i”. */
  readonly dotlessI?: boolean
  /** A month whose name means something else too, which a number in words counts: «екі маусым» is two seasons. */
  readonly monthAndNoun?: RegExp
  readonly numerals: NumeralKnowledge
  readonly contexts: NumberContexts
  readonly units: UnitKnowledge
  readonly phrases: PhraseKnowledge
}

/** How numbers are said in words. */
interface NumeralKnowledge {
  /** Value → its forms, separated by spaces; not `*`. A hundred multiplies what stands before it where `hundredMultiplies`. */
  readonly cardinals: Readonly<Record<string, string>>
  readonly hundredMultiplies: boolean
  /** Value → its patterns. «12 тыс.», “3 million”. */
  readonly magnitudes: Readonly<Record<string, string>>
  /** Letters that are a magnitude only with money: “$5m”. Letter → value. */
  readonly moneyMagnitudes?: Readonly<Record<string, number>>
  /** Plural magnitudes that give no number: «тысячи людей», “hundreds of”. */
  readonly vague: string
  /** The same, but a number after a qualifier: «более тысячи». */
  readonly vagueAlone?: string
  /** Between number words: “and”, “y”. */
  readonly joiners: string
  /** Adds a half: «с половиной», «жарым». */
  readonly half: string
  /** Words for 1 that mostly are an article. */
  readonly article: string
  /** Ordinal words. */
  readonly ordinals: string
  /** What after digits (hyphen, apostrophe or dot aside) makes an ordinal: «й», “th”, «інші». */
  readonly ordinalEnding?: RegExp
  /** Endings that a cardinal carries, in words and after digits: «отызға», «1000-нан». */
  readonly cardinalEnding?: RegExp
  /** Endings that make a range of two numbers or their units: «5-тен 7-ге», «900 теңгеден 700 теңгеге». */
  readonly rangeEndings?: { readonly from: RegExp; readonly to: RegExp }
  /** Words that only look like a cardinal with an ending: «үшін» is “for”, not «үш» with «ін». */
  readonly except?: string
  /** Words are written together, “zweihundertdreißig”; the value is what joins units to tens, “und”. */
  readonly compounds?: string
  /** Tens count by twenties: “soixante-dix”, “quatre-vingt-dix”. */
  readonly vigesimal?: boolean
  /** Decimals in words. */
  readonly decimals?: DecimalWords
  /** A dot after digits makes an ordinal: “13. Jahrhundert”. */
  readonly ordinalDot?: boolean
}

/** «Үш бүтін оннан бес»: the denominator stands before the decimals. «две целых семь десятых»: after. */
interface DecimalWords {
  readonly point: string
  /** Value of the denominator → its patterns; empty where decimals are said digit by digit. */
  readonly denominators: Readonly<Record<string, string>>
  readonly order: 'before' | 'after' | 'none'
}

/** Words around a number that say what it is when it is not a statistic, or what must stay with it. */
export interface NumberContexts {
  readonly months: string
  /** After a year: «году», «жылы». */
  readonly yearAfter: string
  /** Before a year: «в», “in”, “since”. A four-digit number after one of them without a noun is a year. */
  readonly yearBefore: string
  /** After a number of any length, always a year: «году», «жылы». */
  readonly yearAfterSurely: string
  /** After or before tens that are a decade: «60 жылдар», “années 60”. */
  readonly decadeAfter: string
  readonly decadeBefore: string
  /** Before a year that says when; another preposition («с», “since”) would change what the year means. Empty: any. */
  readonly periodBefore: string
  /** Before a year and hardly ever before a count: “in”, “since”. */
  readonly yearBeforeSurely: string
  readonly era: string
  /** After a time of day: «часов утра», “pm”. */
  readonly clockAfter: string
  /** Before a time of day: “at”, «saat». */
  readonly clockBefore: string
  /** Nouns that say how many there are of something: «число», “population”. A number after their dash is a count. */
  readonly countNouns: string
  /** Nouns before a number that names: «дом», «статья», “page”, “category”. */
  readonly namers: string
  /** The same unless a counted noun follows: «в классе 30 учеников». */
  readonly namersUnlessCounted: string
  /** Nouns after a number that make it an ordinal: «ғасыр», “place”. */
  readonly ordinalAfter: string
  /** Before a rank: “top”, «топ». */
  readonly ordinalBefore: string
  readonly ageBefore: string
  readonly ageAfter: string
  /** The same unless a counted noun follows: «30 жас маман» are thirty young people. */
  readonly ageAfterUnlessCounted: string
  /** After a span of time, making it a date: «назад», “ago”, «бұрын». */
  readonly agoAfter: string
  /** Before a span of time, making it a date: «через», “last”, «соңғы». */
  readonly agoBefore: string
  readonly timeUnits: string
  /** Right after what is counted: in what time there is so much: «в год», “each month”. */
  readonly rates: string
  /** Behind an amount, making it a difference: «дешевле», “less”. */
  readonly comparatives: string
  /** Before an amount that a comparative follows: «на четыре рубля дешевле». */
  readonly differences: string
  /** Right before a figure, making it a limit: «не выше восьми этажей», “longer than 8 metres”. */
  readonly limits: string
  /** Right before a figure that each of several has: «по 4 места». */
  readonly distributive: string
  /** Behind several figures, each of which is of another thing: “respectively”. */
  readonly respectively: string
  /** Behind a distance, saying where a place lies: “forty miles down the coast”. */
  readonly away: string
  /** Verbs whose result a span of time is: «длился», “took”. With others it is a circumstance. */
  readonly lasting: string
  readonly rangeFrom: string
  readonly rangeTo: string
  /** «между 5 и 7»: before the lower end, and between both. */
  readonly between: string
  readonly and: string
  readonly or: string
  /** Must stay with the figure, before it: «более», “nearly”. */
  readonly qualifierBefore: string
  /** The same after it: «астам», “or more”. */
  readonly qualifierAfter: string
  readonly up: string
  readonly down: string
  /** Before the old value of a change: «с 7 до 5». */
  readonly changeFrom: string
  /** Part of a whole: «из», “of”, “in”. */
  readonly outOf: string
  /** After it, standing for a noun: «них», “them”. */
  readonly pronouns: string
  /** After a number, making it a fraction: «четверти», “thirds”. */
  readonly fractions: string
}

export interface UnitKnowledge {
  readonly percent: string
  /** Percent before the number: “yüzde 50”. */
  readonly percentBefore: string
  /** Currency before the number: “US$”, “EUR”. */
  readonly currencyBefore: string
  /** Between magnitude and noun: “millions d'euros”. */
  readonly link: string
  /** Between number and currency noun, or the noun itself: «американских долларов», «руб.». */
  readonly currency: string
  readonly measures: string
  /** «в 2,5 раза», “times”. */
  readonly times: string
}

/** How a noun phrase beside a number is found: by word order and endings. */
interface PhraseKnowledge {
  /**
   * Where the head stands in the words after a number: its first word that is no adjective, its last plural,
   * its first capitalised word, its last word before verb and clause end,
   * or not at all (counts are then left out).
   */
  readonly head: 'first' | 'plural' | 'capital' | 'last' | 'none'
  /** Words that end a phrase: conjunctions, pronouns, auxiliaries. */
  readonly stops: string
  /** Prepositions with which a phrase may go on: “of”, «с». */
  readonly links: string
  readonly adjective?: RegExp
  /** Endings of an adverb that may stand before an adjective: «ранее бесписьменных». */
  readonly adverb?: RegExp
  /** Endings of the owner before a percentage: «халықтың 5 пайызы». */
  readonly genitive?: RegExp
  /** Endings that close a phrase where the head is last: «азаматты», «адамға». */
  readonly closing?: RegExp
  /** Those of them that wait for a verb: «теңгені (құрады)». */
  readonly accusative?: RegExp
  /** The ending of a unit to which something else is counted: «1 км²-ге». */
  readonly dative?: RegExp
  /** Those of them that end adjectives too: «көпқабатты үйдің». */
  readonly closingAdjective?: RegExp
  /** Words that close such a phrase whatever their ending: «адам». */
  readonly closers?: string
  /** The link that tells of what a noun is: a label does not end before it. “in contravention of”. */
  readonly of?: string
  /** What a verb right after the number ends on; surer than `verb`, which nouns resemble. */
  readonly verbAtOnce?: RegExp
  /** The same after a number that asks for a plural: «12 решила», but «22 стола». */
  readonly verbAfterMany?: RegExp
  readonly verb?: RegExp
  readonly plural?: RegExp
  readonly plurals?: string
  /** Words before which no noun in the plural stands, but a verb: “carries the”. */
  readonly determiners?: string
}
