import type { DateKnowledge } from '../language/date-knowledge.ts'
import type { Span } from '../model/place.ts'

/** The date that a text begins with; spans are within the text. */
export interface LeadingDate {
  /** What of it is shown. */
  readonly shown: Span
  /** Where what happened begins. */
  readonly after: number
  /** A colon or a dash parts it from what happened: «1991 — открыт мост». */
  readonly parted: boolean
  readonly year?: number
  /** 1 to 12; 0 where only the year is said. */
  readonly month: number
  /** 0 where none is said. */
  readonly day: number
}

interface Patterns {
  readonly before: RegExp
  readonly beforeKept: RegExp
  readonly months: readonly RegExp[]
  /** Any of them. */
  readonly month: RegExp
  readonly parts: readonly (readonly [RegExp, number])[]
  readonly day: RegExp
  readonly yearWord: RegExp
  readonly link: RegExp
  readonly goesOn: RegExp
}

const YEAR = /(1\d|20)\d\d(?:\s?[–—-]\s?\d{2,4})?(?![\p{N}%]|[.,]\d)/uy
const SPACE = /[\s,]*/uy
const PARTED = /\s*[:：]\s*|\s+[—–-]\s+/uy
const SPACED = /\s*[,，،]\s*|\s+/uy

/** Whether a word is a month, in any of its cases. */
export function isMonth(word: string, knowledge: DateKnowledge): boolean {
  const { month } = patternsOf(knowledge)
  month.lastIndex = 0
  return month.test(word)
}

const compiled = new WeakMap<DateKnowledge, Patterns>()

function patternsOf(knowledge: DateKnowledge): Patterns {
  const known = compiled.get(knowledge)
  if (known !== undefined) return known
  const word = (pattern: string): RegExp =>
    new RegExp(pattern === '' ? '(?!)' : `(?:${pattern})(?![\\p{L}\\p{N}])`, 'iuy')
  const made: Patterns = {
    before: word(knowledge.before),
    beforeKept: word(knowledge.beforeKept),
    months: knowledge.months.map(word),
    month: word(knowledge.months.join('|')),
    parts: knowledge.parts.map(([pattern, month]) => [word(pattern), month]),
    day: new RegExp(
      `([12]?\\d|3[01])(${knowledge.dayEnding === '' ? '(?!)' : knowledge.dayEnding})?(?![\\p{L}\\p{N}%]|[.,]\\d)`,
      'iuy',
    ),
    yearWord: word(knowledge.yearWord),
    link: word(knowledge.link),
    goesOn: word(knowledge.goesOn),
  }
  compiled.set(knowledge, made)
  return made
}

/** Length of the match at `at`, or undefined. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length
}

const skip = (pattern: RegExp, text: string, at: number): number => at + (matchAt(pattern, text, at) ?? 0)

/** What was read of a date so far. */
interface Reading {
  at: number
  /** Behind its last word. */
  end: number
  digits?: Span
  year?: number
  month?: number
  part?: number
  day?: number
  yearWord?: boolean
}

/** The date that `text` begins with from `from` on, if it says when something happened; undefined for «1991 год был трудным». */
export function leadingDate(text: string, from: number, knowledge: DateKnowledge): LeadingDate | undefined {
  const patterns = patternsOf(knowledge)
  const kept = matchAt(patterns.beforeKept, text, from)
  const before = kept ?? matchAt(patterns.before, text, from)
  const start = skip(SPACE, text, from + (before ?? 0))
  const date: Reading = { at: start, end: start }
  while (readYear(date, text, patterns) || readDay(date, text, patterns) || readMonth(date, text, patterns))
    date.at = skip(SPACE, text, skip(patterns.link, text, skip(SPACE, text, date.end)))
  const { year, month, part, day, digits, end } = date
  if (year === undefined && month === undefined) return undefined
  const parted = matchAt(PARTED, text, end)
  const after = end + (parted ?? matchAt(SPACED, text, end) ?? 0)
  if (after === end || after >= text.length) return undefined
  if (parted === undefined) {
    if (before === undefined && !canStandBare(date, knowledge)) return undefined
    if (before !== undefined && !isSurelyYear(date, text, knowledge)) return undefined
    if (matchAt(patterns.goesOn, text, after) !== undefined) return undefined
  }
  const yearAlone = month === undefined && part === undefined && kept === undefined
  const withBefore = kept !== undefined || (before !== undefined && !knowledge.uninflected)
  return {
    shown: yearAlone && digits !== undefined ? digits : { start: withBefore ? from : start, end },
    after,
    parted: parted !== undefined,
    ...(year === undefined ? {} : { year }),
    month: month ?? part ?? 0,
    day: day ?? 0,
  }
}

/** «12 мая 1998 года открыли», «1991 жылы ашылды»: no preposition is needed. */
function canStandBare({ year, month, part, day, yearWord }: Reading, { bare }: DateKnowledge): boolean {
  if (bare === 'none') return false
  if ((month !== undefined && day !== undefined) || (part !== undefined && year !== undefined)) return true
  return bare === 'yearWord' && (yearWord === true || (year !== undefined && month !== undefined))
}

/** «В 2000 домов», “In 2000 homes” count; «В 2000 году», “In 2000, …” say when. */
function isSurelyYear(date: Reading, text: string, { yearWord }: DateKnowledge): boolean {
  if (date.year === undefined || date.month !== undefined || date.part !== undefined) return true
  if (yearWord !== '') return date.yearWord === true
  return date.year % 100 !== 0 || /^\s*[,，]/u.test(text.slice(date.end))
}

function readYear(date: Reading, text: string, patterns: Patterns): boolean {
  const length = date.year === undefined ? matchAt(YEAR, text, date.at) : undefined
  if (length === undefined) return false
  const end = date.at + length
  const word = matchAt(patterns.yearWord, text, skip(/\s?/uy, text, end))
  if (word === undefined && /^\p{L}/u.test(text.slice(end, end + 2))) return false
  date.digits = { start: date.at, end }
  date.year = Number(text.slice(date.at, date.at + 4))
  date.yearWord = word !== undefined
  date.end = word === undefined ? end : skip(/\s?/uy, text, end) + word
  return true
}

function readMonth(date: Reading, text: string, patterns: Patterns): boolean {
  if (date.month !== undefined) return false
  if (matchAt(patterns.month, text, date.at) !== undefined) {
    const month = patterns.months.findIndex((pattern) => matchAt(pattern, text, date.at) !== undefined)
    date.month = month + 1
    date.end = skip(patterns.month, text, date.at)
    return true
  }
  const part = patterns.parts.find(([one]) => matchAt(one, text, date.at) !== undefined)
  if (part === undefined || date.part !== undefined) return false
  date.part = part[1]
  date.end = skip(part[0], text, date.at)
  return true
}

/** «5 марта», “May 20, …”; not the number of «наурызда 20 адам», “In May 20 people”. */
function readDay(date: Reading, text: string, patterns: Patterns): boolean {
  if (date.day !== undefined) return false
  patterns.day.lastIndex = date.at
  const found = patterns.day.exec(text)
  if (found === null) return false
  const end = date.at + found[0].length
  const next = skip(SPACE, text, skip(patterns.link, text, skip(SPACE, text, end)))
  const follows = [patterns.month, YEAR].some((pattern) => matchAt(pattern, text, next) !== undefined)
  const marked = found[2] !== undefined || /^\s*[,:，：]|^\s+[—–-]\s/u.test(text.slice(end))
  if (date.month === undefined ? !follows : !follows && !marked) return false
  date.day = Number(found[1])
  date.end = end
  return true
}
