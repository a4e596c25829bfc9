import type { ParagraphKind } from '../model/article.ts'

/** A long dash before a capital is direct speech, not a list. */
const LIST_MARK = /^(?:[-•*‣▪◦]|[–—](?=\s\p{Ll})|\(?\d{1,3}[.)]|\(?\p{L}\))\s+\S/u
const NUMBERED = /^\(?\d{1,3}[.)]\s+/u
const MARKED_HEAD = /^(?:#{1,6}\s+\S|={2,}\s*[^=]+={2,}$)/u
export const SENTENCE_END = /[.!?…:;。！？؟।۔]["»”’)\]]*$/u
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u

/** Longest subhead by script: characters and words. Where there are no capitals, nothing else tells a sentence from a name. */
const LIMITS = {
  cased: { length: 90, words: 12, next: 30 },
  caseless: { length: 60, words: 6, next: 30 },
  unspaced: { length: 20, words: 20, next: 15 },
  numbered: { length: 110, words: 18 },
} as const
/** A paragraph of this length is prose, however it ends. */
const SURELY_PROSE = 200
/** A longer line with an end of sentence in it is speech: «Давайте начнём. Кто первый?». */
const MOST_WORDS_WITH_STOP = 6

export const isMarked = (text: string): boolean => LIST_MARK.test(text) || isMarkedHead(text)

export const isMarkedHead = (text: string): boolean => MARKED_HEAD.test(text)

export const isListItem = (text: string): boolean => LIST_MARK.test(text)

/** «– 2 150 км – дороги;»: a long dash before a number, or between semicolons, is no speech. */
const isDashItem = (text: string, before = ''): boolean =>
  /^[–—]\s\S/u.test(text) &&
  (/;$/u.test(text) || /;$/u.test(before) || (/^\S\s\d/u.test(text) && /[:：]$/u.test(before)))

/** What each paragraph is. In the texts white space is single spaces. */
export function paragraphKinds(texts: readonly string[]): ParagraphKind[] {
  const kinds = texts.map((text, i): ParagraphKind => {
    if (isMarkedHead(text)) return 'subhead'
    return isListItem(text) || isDashItem(text, texts[i - 1]) ? 'list-item' : 'paragraph'
  })
  const spoken = new SpokenWords(texts)
  // Rules and the underlines of headings have no letters and part nothing.
  const worded = texts.flatMap((text, i) => (/\p{L}/u.test(text) ? [i] : []))
  let afterProse = false
  worded.forEach((index, at) => {
    const [before, after] = [worded[at - 1], worded[at + 1]]
    const text = texts[index] ?? ''
    const line: Line = {
      text,
      before: before === undefined || kinds[before] !== 'paragraph' ? undefined : texts[before],
      next: after === undefined ? undefined : texts[after],
      leads: !afterProse,
    }
    const listed = [before, after].some((other) => other !== undefined && kinds[other] === 'list-item')
    if (kinds[index] === 'paragraph' ? isSubhead(line, spoken) : !listed && isNumberedHead(line))
      kinds[index] = 'subhead'
    afterProse ||= kinds[index] !== 'subhead' && ends(text)
  })
  return withoutStandfirst(kinds, texts, worded[0])
}

interface Line {
  readonly text: string
  /** The paragraph of prose before it, if the nearest is one. */
  readonly before: string | undefined
  /** The paragraph after it. */
  readonly next: string | undefined
  /** No prose stands before it: it may be a byline, a date or the caption of a picture. */
  readonly leads: boolean
}

const ends = (text: string): boolean => SENTENCE_END.test(text)

/** «2. Чья это вода» over prose: not an item of a list, whose neighbours are items. */
function isNumberedHead({ text, next }: Line): boolean {
  const { length, words } = LIMITS.numbered
  return (
    NUMBERED.test(text) &&
    next !== undefined &&
    text.length <= length &&
    text.split(' ').length <= words &&
    looksLikeHead(text.replace(NUMBERED, ''))
  )
}

/** A short line without a full stop, over a longer paragraph of prose or over a list. */
function isSubhead({ text, before, next, leads }: Line, spoken: SpokenWords): boolean {
  if (next === undefined || !isShort(text, next) || !looksLikeHead(text)) return false
  // Verse, a table, a line that was broken.
  if (!leads && before !== undefined && before.length < SURELY_PROSE && !ends(before)) return false
  if (/\d{4}/u.test(text) && (leads || /,|\d\D+\d{4}|\d{4}\D+\d/u.test(text))) return false
  return !isName(text.split(' '), spoken) || (!leads && next.includes(text.split(' ')[0] ?? ''))
}

function looksLikeHead(text: string): boolean {
  const words = text.split(' ')
  if (/[.…;:,|。]["»”’)]*$/u.test(text) || /^["“„–—]|^«[^»]*»[?!]?$/u.test(text) || isUnbalanced(text))
    return false
  if (!/^[¿¡«]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (words.length > MOST_WORDS_WITH_STOP && /\p{L}[.!?…]["»”)]?\s+["«“(]?\p{Lu}/u.test(text)) return false
  // «Неужели!», «Нет, и всё!» between paragraphs is an outcry.
  return !/!$/u.test(text) || (words.length > 1 && !text.includes(','))
}

function isShort(text: string, next: string): boolean {
  const script = UNSPACED.test(text) ? 'unspaced' : /\p{Lu}|\p{Ll}/u.test(text) ? 'cased' : 'caseless'
  const limits = LIMITS[script]
  if (text.length > limits.length || text.split(' ').length > limits.words) return false
  // “What happened next” over “Since 20 February:” and its list.
  if (/[:：]$/u.test(next)) return true
  if (next.length < limits.next || next.length <= 1.5 * text.length) return false
  return ends(next) || isListItem(next) || next.length > SURELY_PROSE
}

function isUnbalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  return count('«') !== count('»') || count('(') !== count(')') || count('"') % 2 === 1
}

/** “Nathan Brook of the Mill Party”: begins with two capitals or more, of words that the article never writes small. */
function isName(words: readonly string[], spoken: SpokenWords): boolean {
  const bare = words.map((word) => word.replace(/[^\p{L}\p{M}'’-]/gu, '')).filter((word) => word !== '')
  if (bare.some((word) => /^\p{Ll}/u.test(word) && word.length > 3)) return false
  const after = bare.findIndex((word) => !/^\p{Lu}\p{M}*[\p{Ll}'’]/u.test(word))
  const run = after === -1 ? bare : bare.slice(0, after)
  return run.length > 1 && !run.some((word) => spoken.has(word.toLowerCase()))
}

/** The words that the texts write with a small first letter; read only if a line asks for them. */
class SpokenWords {
  readonly #texts: readonly string[]
  #words: Set<string> | undefined

  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  has(word: string): boolean {
    this.#words ??= new Set(
      this.#texts.flatMap((text) => text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []),
    )
    return this.#words.has(word)
  }
}

/** The only short line, at the very start, heads the whole text: a standfirst. */
function withoutStandfirst(
  kinds: readonly ParagraphKind[],
  texts: readonly string[],
  first: number | undefined,
): ParagraphKind[] {
  const alone = first !== undefined && kinds[first] === 'subhead' && !isMarkedHead(texts[first] ?? '')
  const only = alone && !kinds.some((kind, i) => kind === 'subhead' && i !== first)
  return kinds.map((kind, i) => (only && i === first ? 'paragraph' : kind))
}
