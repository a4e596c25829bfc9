import { languageOf } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import type { OutlineItem, OutlineSlide } from '../model/outline.ts'
import { isFaithful } from './faithful.ts'
import { themeOf } from './fallback.ts'
import { hasFinite } from './finite-verb.ts'
import { isSigned } from './frame-lines.ts'
import { headlinesOf } from './headline.ts'
import { toItem } from './item.ts'
import { isMonth } from './leading-date.ts'
import { letterheadOf } from './letterhead.ts'
import { type Line, linePhrases, lineText, wholeLine } from './line.ts'
import { knowsVerbs } from './sentence-words.ts'
import { shortenTo } from './shorten.ts'
import { entriesOfSources } from './source-lists.ts'
import { sourceOf } from './source-range.ts'
import { isClosed, type SourceSentence } from './source-sentence.ts'
import { titleLines } from './title-lines.ts'

export interface Opening {
  readonly title: string
  readonly slide: OutlineSlide
  /** Number of sentences that the title slide takes from the start of the article. */
  readonly taken: number
  /** Who wrote it, when and where, as the article's first lines say. */
  readonly origin?: OutlineItem
}

const LONGEST_SUBTITLE = 140
/** Characters of a line that says when and where, alone or behind a repeated title. */
const LONGEST_ADDITION = 60
const MOST_LINES = 5
const DATE_LINE = 'subtitle-date-line'
/** Sources that the closing slide names, and characters of each. */
const [MOST_ENTRIES, LONGEST_ENTRY] = [3, 100]

/** The title slide: the article's title or its best line, and the lead if it says who, where and when. */
export function planOpening(
  article: Article,
  sentences: readonly SourceSentence[],
  salience: readonly number[],
  given: string | undefined,
): Opening {
  const title = given ?? article.metadata.title
  const { heading, rest } =
    title === undefined
      ? { heading: ownTitle(sentences, salience), rest: undefined }
      : titleLines(title, article.lang)
  const letterhead = letterheadOf(sentences)
  const lead = title === undefined ? undefined : leadOf(sentences.slice(letterhead.length), title)
  const run = [...letterhead, ...(lead?.run ?? [])]
  const slide: OutlineSlide = {
    layout: 'title',
    heading,
    subtitles: [rest, lead?.item].filter((item) => item !== undefined),
    items: [],
    source: sourceOf(run),
    ...(run.length === 0 ? {} : { statistics: 'off' as const }),
  }
  const origin = lead?.item.rule === DATE_LINE ? lead.item : undefined
  return { title: title ?? heading.text, slide, taken: run.length, ...(origin && { origin }) }
}

function ownTitle(sentences: readonly SourceSentence[], salience: readonly number[]): OutlineItem {
  const first = sentences.find(({ text }) => /\p{L}/u.test(text))
  const start = sentences.filter(({ paragraph }) => paragraph === first?.paragraph).slice(0, 5)
  const best = start
    .flatMap((sentence) => headlinesOf(sentence, salience[sentence.index] ?? 0))
    .sort((a, b) => b.score - a.score)[0]
  if (best !== undefined) return toItem('title', best.candidate, best.score)
  const theme = start.map(themeOf).find((candidate) => candidate !== undefined)
  return theme === undefined ? { text: '', phrases: [], rule: 'title-none' } : toItem('title', theme, 0)
}

interface Lead {
  readonly item: OutlineItem
  readonly run: readonly SourceSentence[]
}

/** A date line, a line that stands first, or one sentence that says who spoke of what: its paragraph is the lead. */
function leadOf(sentences: readonly SourceSentence[], title: string): Lead | undefined {
  const first = sentences[0]
  if (first === undefined || sentences.length < 3) return undefined
  const colophon = colophonOf(sentences)
  if (colophon !== undefined) return colophon
  if (!first.lastInParagraph) return undefined
  const open = !isClosed(first)
  const byline = open && first.language.prose.byline.test(first.text)
  const signed = open && isSigned(first)
  if (first.kind !== 'paragraph' && !byline && !signed) return undefined
  if (open && !byline && isCaption(first, sentences)) return undefined
  const dateLine = byline || signed || isDateLine(first)
  const addition = behindTitle(first, title)
  if (!dateLine && addition === undefined && !introduces(first)) return undefined
  const line = addition ?? subtitleLine(first)
  if (line === undefined) return undefined
  const rule = dateLine ? DATE_LINE : 'subtitle-lead'
  const further = dateLine ? furtherLines(sentences) : []
  const lines = [line, ...further.map(wholeLine)]
  const joined = lines.map(lineText).join(', ')
  const shown = joined.length <= LONGEST_SUBTITLE ? lines : [line]
  return {
    item: { text: shown.map(lineText).join(', '), phrases: shown.flatMap(linePhrases), rule },
    run: [first, ...further],
  }
}

/** «…, апрель 2024 г.», “…, 14 March 2024” */
const DATED = /(?<!\d)(?:19|20)\d\d(?:\s?\p{Ll}{1,5}\.?)?\.?$/u
/** «31 паром», “12,000 boats”: it tells of something. */
const AMOUNT = /(?<!№\s?)(?<![\d/])(?:\d{3}|\d+[.,]\d)/u

/**
 * «Аналитическая записка № 12. Институт озера, апрель 2024 г.»: a first paragraph that says who wrote what and ends on when,
 * without a verb, a dash for one, or an amount.
 */
function colophonOf(sentences: readonly SourceSentence[]): Lead | undefined {
  const [first] = sentences
  const run = sentences.filter(({ paragraph }) => paragraph === first?.paragraph)
  const says = run.some(
    (sentence) =>
      sentence.kind !== 'paragraph' || !knowsVerbs(sentence) || hasFinite(sentence, 0, sentence.text.length),
  )
  const text = run.map((sentence) => sentence.text).join(' ')
  const told = / [—–] /u.test(text) || AMOUNT.test(text.replace(DATED, ''))
  const short = text.length <= LONGEST_ADDITION || text.length > LONGEST_SUBTITLE
  if (says || told || short || run.length === sentences.length || !DATED.test(text)) return undefined
  const phrases = run.flatMap((sentence) => linePhrases({ ...wholeLine(sentence), to: sentence.text.length }))
  return { item: { text, phrases, rule: DATE_LINE }, run }
}

const isDateLine = (sentence: SourceSentence): boolean =>
  !isClosed(sentence) && sentence.text.length <= LONGEST_ADDITION

/** «Анна Ким в 2010 году»: a line under a picture of somebody of whom the article tells; who wrote it does not name themself. */
function isCaption({ tokens, language }: SourceSentence, sentences: readonly SourceSentence[]): boolean {
  const names = tokens.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && !isMonth(text, language.dates))
  const told = names.filter(({ text }) =>
    sentences.slice(1).some((other) => other.tokens.some((token) => token.text === text)),
  )
  return names.length > 1 && told.length === names.length
}

/** «3 июня», «Приозёрск»: more such lines before the text begins. */
function furtherLines(sentences: readonly SourceSentence[]): readonly SourceSentence[] {
  const end = sentences.findIndex(
    (sentence, i) =>
      i > 0 && !(sentence.kind === 'paragraph' && sentence.lastInParagraph && isDateLine(sentence)),
  )
  return sentences.slice(1, Math.max(1, Math.min(end, MOST_LINES)))
}

/** Who said what of whom: a name, a verb of saying, and no quotation of its own. */
function introduces({ tokens, language, text }: SourceSentence): boolean {
  const said = tokens.some(({ lower }) => language.prose.quotation.verb.test(lower))
  const names = tokens.filter(({ text: word, start }) => start > 1 && /^\p{Lu}\p{Ll}/u.test(word)).length
  return said && names >= 2 && /\p{Lu}[\p{L}'’-]+\s\p{Lu}\p{Ll}/u.test(text) && tokens.length >= 15
}

/** «Название среда, 3 июня»: what a line adds that says the title again. */
function behindTitle(first: SourceSentence, title: string): Line | undefined {
  const line = { ...wholeLine(first), from: title.length }
  const repeats = first.text.startsWith(`${title} `) && !isClosed(first)
  return repeats && lineText(line).length <= LONGEST_ADDITION ? line : undefined
}

function subtitleLine(sentence: SourceSentence): Line | undefined {
  const whole = wholeLine(sentence)
  if (lineText(whole).length <= LONGEST_SUBTITLE && isFaithful(whole)) return whole
  return shortenTo(sentence, LONGEST_SUBTITLE)[0]?.line
}

/** Who wrote it, where a line at the end says so. */
export function signedBy(signature: SourceSentence | undefined): OutlineItem | undefined {
  if (signature === undefined) return undefined
  const line = wholeLine(signature)
  return { text: lineText(line), phrases: linePhrases(line), rule: 'closing-signature' }
}

/** The title slide, with the day of the news where no line says when it was. */
export function withDay({ slide, origin }: Opening, day: OutlineItem | undefined): OutlineSlide {
  return origin !== undefined || day === undefined
    ? slide
    : { ...slide, subtitles: [...(slide.subtitles ?? []), day] }
}

/**
 * The last slide: the source as given, nothing invented, `origin`, and the first sources that the article names in `lists`
 * at its end.
 */
export function planClosing(
  { metadata, lang }: Article,
  lists: readonly SourceSentence[],
  origin: OutlineItem | undefined,
): OutlineSlide {
  const source = [metadata.title, metadata.author, metadata.date]
    .filter((text) => text !== undefined)
    .join(', ')
  const items = [source, metadata.url ?? '']
    .filter((text) => text !== '')
    .map((text): OutlineItem => ({ text, phrases: [], rule: 'closing-given' }))
  const cited = entriesOfSources(lists)
    .filter(
      ({ sentence, lastInParagraph, text }) =>
        sentence === 1 && lastInParagraph && text.length <= LONGEST_ENTRY,
    )
    .slice(0, MOST_ENTRIES)
    .map((entry): OutlineItem => {
      const line = wholeLine(entry)
      return { text: lineText(line), phrases: linePhrases(line), rule: 'closing-source' }
    })
  return {
    layout: 'closing',
    heading: { text: languageOf(lang).labels.source, phrases: [], rule: 'closing-label' },
    items: [
      ...items.slice(0, 1),
      ...(origin === undefined ? [] : [{ ...origin, rule: 'closing-origin' }]),
      ...items.slice(1),
      ...cited,
    ],
    source: sourceOf(lists),
    ...(lists.length === 0 ? {} : { statistics: 'off' as const }),
  }
}
