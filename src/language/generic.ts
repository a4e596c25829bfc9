import type { DateKnowledge } from './date-knowledge.ts'
import { en } from './en.ts'
import type { Labels, Language } from './language.ts'
import type { NumberKnowledge } from './number-knowledge.ts'
import type { ProseKnowledge } from './prose-knowledge.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ug', 'dv', 'ckb'])

/** Of languages without a file, on the closing slide: what heads it, and where the full text is. */
const CLOSING: Readonly<Record<string, readonly [string, string]>> = {
  it: ['Fonte', 'Testo completo nelle note del relatore'],
  nl: ['Bron', 'De volledige tekst staat in de notities'],
  pl: ['Źródło', 'Pełny tekst w notatkach prelegenta'],
  pt: ['Fonte', 'Texto completo nas notas do orador'],
  uk: ['Джерело', 'Повний текст у нотатках доповідача'],
}

/** Digits, percent, money and the international units; which mark is decimal is told from the number itself. */
const NUMBERS: NumberKnowledge = {
  decimalMark: '.',
  groupMark: ',',
  spaceGroups: false,
  numerals: {
    cardinals: {},
    hundredMultiplies: false,
    magnitudes: {},
    vague: '',
    joiners: '',
    half: '',
    article: '',
    ordinals: '',
  },
  contexts: {
    months: '',
    yearAfter: '',
    yearBefore: '',
    yearBeforeSurely: '',
    yearAfterSurely: '',
    decadeAfter: '',
    decadeBefore: '',
    periodBefore: '',
    era: '',
    clockAfter: 'am|pm',
    clockBefore: '',
    namers: '№|#',
    namersUnlessCounted: '',
    ordinalAfter: '',
    ordinalBefore: '',
    ageBefore: '',
    ageAfter: '',
    ageAfterUnlessCounted: '',
    agoAfter: '',
    agoBefore: '',
    timeUnits: '',
    rates: '',
    comparatives: '',
    differences: '',
    limits: '',
    distributive: '',
    respectively: '',
    away: '',
    lasting: '',
    rangeFrom: '',
    rangeTo: '',
    between: '',
    and: '',
    or: '',
    countNouns: '',
    qualifierBefore: '~',
    qualifierAfter: '+',
    up: '',
    down: '',
    changeFrom: '',
    pronouns: '',
    fractions: '',
    outOf: '',
  },
  units: {
    percent: '%|‰',
    percentBefore: '',
    currencyBefore: '$|€|£|¥|₹|₸|₽|₩|₴|₺|₪|usd|eur',
    link: '',
    currency: '$|€|£|¥|₹|₸|₽|₩|₴|₺|₪|usd|eur',
    measures:
      'km|km²|km2|m|m²|m³|cm|mm|kg|g|mg|t|l|ml|ha|w|kw|mw|gw|kwh|mwh|gwh|hz|khz|mhz|ghz|kb|mb|gb|tb|°|° c|° f|km / h|m / s',
    times: '×',
  },
  phrases: { head: 'none', stops: '', links: '' },
}

/** Years before a colon, a dash, or a word for the year and a comma. */
const DATES: DateKnowledge = {
  months: [],
  before: '',
  beforeKept: '',
  yearWord: '年',
  dayEnding: '',
  parts: [],
  link: '',
  bare: 'yearWord',
  uninflected: true,
  goesOn: '',
}

function labelsOf(primary: string): Labels {
  const [source, fullTextInNotes] = CLOSING[primary] ?? []
  return source === undefined || fullTextInNotes === undefined
    ? en.labels
    : { ...en.labels, source, fullTextInNotes }
}

/**
 * What serves a language that has no file of its own: no words of it, only what most scripts share.
 * The interface is in English then; what stands on the closing slide is in the language, where it is known.
 */
export function genericLanguage(code: string): Language {
  const primary = code.split('-')[0] ?? code
  return {
    code,
    dir: RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr',
    labels: labelsOf(primary),
    sentences: { abbreviations: [], closingAbbreviations: [], starters: [] },
    typography: { ...en.typography, bindNext: [] },
    prose: genericProse(primary),
    numbers: NUMBERS,
    dates: DATES,
  }
}

const SNOWBALL: Readonly<Record<string, ProseKnowledge['stemmer']>> = {
  de: 'german',
  fr: 'french',
  es: 'spanish',
  tr: 'turkish',
  ar: 'arabic',
}

const VERB_LAST = new Set(['tr', 'ja', 'ko', 'az', 'uz', 'ky', 'tt'])

/** Matches nothing. */
const NEVER = /(?!)/u

/** No word of the language is known: only whole sentences and what stands before a comma can be used. */
function genericProse(primary: string): ProseKnowledge {
  const stemmer = SNOWBALL[primary]
  return {
    ...(stemmer === undefined ? {} : { stemmer }),
    suffixes: [],
    stopWords: [],
    openers: [],
    examples: [],
    anaphora: [],
    connectives: [],
    danglingEnds: [],
    attribute: NEVER,
    negations: [],
    negated: NEVER,
    hedges: [],
    speech: NEVER,
    finiteVerb: NEVER,
    complete: NEVER,
    notVerbs: [],
    capitalIsName: true,
    agreement: { verb: NEVER, ending: NEVER, subjects: [] },
    verbLast: VERB_LAST.has(primary),
    droppable: NEVER,
    adversative: NEVER,
    binding: NEVER,
    subordinate: NEVER,
    relative: NEVER,
    participle: NEVER,
    closingParticiple: NEVER,
    openingParticiple: NEVER,
    awkward: NEVER,
    coordination: NEVER,
    addition: NEVER,
    continuation: NEVER,
    relativeInside: NEVER,
    enumeration: NEVER,
    listing: NEVER,
    copula: / [—–] /u,
    adverb: NEVER,
    tie: NEVER,
    counted: NEVER,
    closePrepositions: [],
    universal: NEVER,
    closeNearby: [],
    closeOnce: [],
    pairs: [],
    complement: /^\s*[:«"“„]/u,
    comment: NEVER,
    prepositions: [],
    circumstance: NEVER,
    cause: NEVER,
    timeAdverbs: [],
    scope: NEVER,
    origin: [],
    actors: NEVER,
    personPronouns: [],
    selves: [],
    personal: NEVER,
    announces: NEVER,
    atPresent: NEVER,
    demonstrative: NEVER,
    fragment: NEVER,
    byline: NEVER,
    listHeads: [],
    credit: /(?<!\p{L})(?:Image|Photo|Foto|Bild|Фото)\s?:\s/u,
    quotation: {
      verb: NEVER,
      accordingTo: [],
      fullNames: false,
      lead: NEVER,
      manner: NEVER,
      office: NEVER,
      pronouns: [],
      notNames: [],
      nameLinks: [],
      titles: [],
      listener: NEVER,
      quotatives: [],
      titleCues: [],
      opinion: NEVER,
      nameEndings: [],
    },
  }
}
