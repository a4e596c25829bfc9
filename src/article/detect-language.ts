import { languageOf } from '../language/index.ts'

/** Tells the language of a text in Latin script: `latinLanguage`, or a stand-in where none is wanted. */
export type LatinLanguage = (text: string) => string

const SAMPLE = 20_000
const PARAGRAPH_SAMPLE = 400
const CYRILLIC_LANGUAGES = new Set(['ru', 'kk', 'uk', 'be'])
const MOST_PARAGRAPHS = 60
/** Shorter runs are names and terms, not a change of language. */
const MIN_LETTERS = 40
const MIN_LATIN_LETTERS = 120
/** Of the words of English or German prose this share and more are articles, prepositions, pronouns. */
const FUNCTION_WORDS = 0.3

/** Kazakh letters that Russian has not; in Kazakh prose they make about a fifth of the letters. */
const KAZAKH = /[әғқңөұүһі]/giu
const KAZAKH_SHARE = 0.02

/** Scripts that name their language, or the one it is taken for. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** BCP 47 code of the language that most of the text is in: `und` when it has no letters. */
function detectLanguage(text: string, latinLanguage: LatinLanguage): string {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return 'und'
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  const other = letters - cyrillic - latin
  if (other > cyrillic && other > latin) return otherScript(sample, other)
  return cyrillic >= latin ? cyrillicLanguage(sample, cyrillic) : latinLanguage(sample)
}

function otherScript(sample: string, letters: number): string {
  // Japanese has kana among many Han characters, so kana needs a tenth only.
  const found = SCRIPTS.find(
    ([pattern, code]) => count(sample, pattern) > letters * (code === 'ja' ? 0.1 : 0.5),
  )
  if (found?.[1] === 'ar' && count(sample, /[پچژگ]/gu) > letters / 100) return 'fa'
  return found?.[1] ?? 'und'
}

function cyrillicLanguage(sample: string, letters: number): string {
  if (count(sample, /[їєґ]/giu) > letters / 200 && count(sample, /[әғқңөұүһ]/giu) === 0) return 'uk'
  if (count(sample, KAZAKH) > letters * KAZAKH_SHARE) return 'kk'
  return count(sample, /ў/giu) > letters / 200 ? 'be' : 'ru'
}

/**
 * The language of an article from its paragraphs. Kazakh and Russian share a script, so a paragraph in one of them
 * must not decide for the whole: the language of most letters does.
 */
export function articleLanguage(paragraphs: readonly string[], latinLanguage: LatinLanguage): string {
  const whole = detectLanguage(paragraphs.join('\n').slice(0, SAMPLE), latinLanguage)
  if (!CYRILLIC_LANGUAGES.has(whole)) return whole
  const letters = new Map<string, number>()
  for (const paragraph of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    const lang = paragraphLanguage(paragraph, whole, latinLanguage)
    letters.set(lang, (letters.get(lang) ?? 0) + Math.min(paragraph.length, PARAGRAPH_SAMPLE))
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [whole, 0])[0]
}

/**
 * The language of one paragraph of an article in `articleLang` (as detected): another one only where the
 * paragraph is long enough to tell.
 */
export function paragraphLanguage(text: string, articleLang: string, latinLanguage: LatinLanguage): string {
  const letters = count(text.slice(0, SAMPLE), /\p{L}/gu)
  if (letters < MIN_LETTERS) return articleLang
  const latin = count(text.slice(0, SAMPLE), /\p{Script=Latin}/gu) > letters / 2
  if (latin && (letters < MIN_LATIN_LETTERS || isIn(text.slice(0, PARAGRAPH_SAMPLE), articleLang)))
    return articleLang
  const detected = detectLanguage(text.slice(0, PARAGRAPH_SAMPLE), latinLanguage)
  return detected === 'und' ? articleLang : detected
}

/** Many names and terms mislead what tells languages by their letters; the small words of the article's do not. */
function isIn(text: string, lang: string): boolean {
  const { stopWords } = languageOf(lang).prose
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.filter((word) => stopWords.includes(word)).length > words.length * FUNCTION_WORDS
}
