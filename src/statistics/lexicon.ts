import { languageOf } from '../language/index.ts'
import type { NumberContexts, NumberKnowledge, UnitKnowledge } from '../language/number-knowledge.ts'
import { compilePhrases, type PhraseSet } from './phrases.ts'
import type { TokenOptions } from './tokens.ts'

/** The word patterns of a section, compiled under their names. */
type Compiled<T> = { readonly [K in keyof T]: PhraseSet }

interface Magnitude {
  readonly value: number
  readonly words: PhraseSet
  /** Without an ending: «мың». */
  readonly stem: string
}

/** What a language says about numbers, ready to be matched against tokens. */
export interface Lexicon {
  readonly knowledge: NumberKnowledge
  readonly tokens: TokenOptions
  /** Those that do not end a sentence even before a capital. */
  readonly abbreviations: ReadonlySet<string>
  /** Those that end one before a capital. */
  readonly closingAbbreviations: ReadonlySet<string>
  readonly cardinals: ReadonlyMap<string, number>
  readonly cardinalValues: ReadonlySet<number>
  readonly longestCardinal: number
  readonly notCardinals: ReadonlySet<string>
  readonly magnitudes: readonly Magnitude[]
  /** All of them: one look-up tells most words apart. */
  readonly anyMagnitude: PhraseSet
  readonly denominators: readonly (readonly [value: number, words: PhraseSet])[]
  readonly point: PhraseSet
  readonly vague: PhraseSet
  readonly vagueAlone: PhraseSet
  readonly joiners: PhraseSet
  readonly half: PhraseSet
  readonly article: PhraseSet
  readonly ordinals: PhraseSet
  readonly contexts: Compiled<NumberContexts>
  readonly units: Compiled<UnitKnowledge>
  readonly closers: PhraseSet
  /** Whether a word in lower case looks like a finite verb. */
  readonly isVerb: (word: string) => boolean
  /** Whether a word begins a clause about the noun before it: «где», “which”. */
  readonly isRelative: (word: string) => boolean
  /** Whether a word ties a clause to another and says nothing of its own: «где», “which”, «что», «причём». */
  readonly opensClause: (word: string) => boolean
  /** Whether a verb waits for another behind it: «жоспарланып (отыр)». */
  readonly isConverb: (word: string) => boolean
  /** Describes the noun behind it: «созылған». */
  readonly isParticiple: (word: string) => boolean
  readonly isAdverb: (word: string) => boolean
  readonly isNow: (word: string) => boolean
  readonly isNegation: (word: string) => boolean
  /** «его», “it”: who or what was named before. */
  readonly isPronoun: (word: string) => boolean
  readonly verbLast: boolean
  readonly stops: PhraseSet
  readonly links: PhraseSet
  readonly plurals: PhraseSet
  readonly determiners: PhraseSet
}

const compiled = new Map<string, Lexicon>()

/** Compiling is the same for the same language, so it is kept. */
export function lexiconOf(lang: string): Lexicon {
  const known = compiled.get(lang)
  if (known) return known
  const lexicon = compile(lang)
  compiled.set(lang, lexicon)
  return lexicon
}

function compile(lang: string): Lexicon {
  const { code, numbers, sentences, prose } = languageOf(lang)
  const notVerbs = new Set(prose.notVerbs)
  const { numerals, phrases } = numbers
  const cardinals = new Map<string, number>()
  for (const [value, forms] of Object.entries(numerals.cardinals)) {
    for (const form of forms.split(' ')) cardinals.set(form, Number(value))
  }
  const values = (patterns: Readonly<Record<string, string>>): [number, PhraseSet][] =>
    Object.entries(patterns).map(([value, words]) => [Number(value), compilePhrases(words)])
  return {
    knowledge: numbers,
    tokens: {
      spaceGroups: numbers.spaceGroups,
      lowerCase: numbers.dotlessI ? (word) => word.toLocaleLowerCase(code) : (word) => word.toLowerCase(),
    },
    abbreviations: new Set(sentences.abbreviations),
    closingAbbreviations: new Set(sentences.closingAbbreviations),
    cardinals,
    cardinalValues: new Set(cardinals.values()),
    longestCardinal: Math.max(0, ...[...cardinals.keys()].map((form) => form.length)),
    notCardinals: new Set(numerals.except?.split(' ')),
    magnitudes: Object.entries(numerals.magnitudes).map(([value, words]) => ({
      value: Number(value),
      words: compilePhrases(words),
      stem: words.split('|')[0] ?? '',
    })),
    anyMagnitude: compilePhrases(Object.values(numerals.magnitudes).join('|')),
    denominators: values(numerals.decimals?.denominators ?? {}),
    point: compilePhrases(numerals.decimals?.point ?? ''),
    vague: compilePhrases(numerals.vague),
    vagueAlone: compilePhrases(numerals.vagueAlone ?? ''),
    joiners: compilePhrases(numerals.joiners),
    half: compilePhrases(numerals.half),
    article: compilePhrases(numerals.article),
    ordinals: compilePhrases(numerals.ordinals),
    contexts: compileEach(numbers.contexts),
    units: compileEach(numbers.units),
    closers: compilePhrases(phrases.closers ?? ''),
    isVerb: (word) =>
      (prose.finiteVerb.test(word) && !notVerbs.has(word)) || phrases.verb?.test(word) === true,
    isNegation: (word) => prose.negations.includes(word) || prose.negated.test(word),
    isPronoun: (word) => prose.unbound?.includes(word) === true,
    isConverb: (word) => prose.description?.converb.test(word) === true,
    isParticiple: (word) => prose.description?.ending.test(word) === true && prose.finiteVerb.test(word),
    isNow: (word) => prose.nowadays?.includes(word) === true,
    isAdverb: (word) => prose.adverb.test(word),
    isRelative: (word) => prose.relative.test(`${word} `),
    opensClause: (word) =>
      [prose.relative, prose.coordination].some((one) => one.test(`${word} `)) ||
      prose.complement.test(word) ||
      prose.openers.includes(word),
    verbLast: phrases.head === 'last',
    stops: compilePhrases(phrases.stops),
    links: compilePhrases(phrases.links),
    plurals: compilePhrases(phrases.plurals ?? ''),
    determiners: compilePhrases(phrases.determiners ?? ''),
  }
}

function compileEach<T extends { readonly [K in keyof T]: string }>(section: T): Compiled<T> {
  const patterns = Object.entries<string>(section)
  return Object.fromEntries(patterns.map(([key, words]) => [key, compilePhrases(words)])) as Compiled<T>
}
