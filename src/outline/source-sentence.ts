import { languageOf } from '../language/index.ts'
import type { Language } from '../language/language.ts'
import type { Article, ParagraphKind } from '../model/article.ts'
import type { Span } from '../model/place.ts'
import { stemmerOf } from './stems.ts'
import { isUnspaced, type Token, tokenize } from './tokens.ts'

/** One sentence of the article with what the planner needs to know of it. */
export interface SourceSentence {
  /** Running number over the article, from 0. */
  readonly index: number
  /** Both count from 1, as in `p3.2`. */
  readonly paragraph: number
  readonly sentence: number
  readonly kind: ParagraphKind
  readonly lastInParagraph: boolean
  readonly language: Language
  readonly span: Span
  readonly text: string
  readonly tokens: readonly Token[]
  /** Stems of the words that carry meaning. */
  readonly stems: ReadonlySet<string>
  /** The sentence stands inside a quotation that other sentences share. */
  readonly insideQuotation: boolean
}

/** The words behind the dash of «…, – деді Анна Ким». */
const TAGS = /[,!?…]\s[—–-]\s+(\p{Ll}[^,.!?—–]{1,80})/gu

/** Whether it ends as a sentence does; “Since 20 February:”, “the fog stands;” go on. */
export const isClosed = ({ text }: SourceSentence): boolean => /[.!?…。！？؟।۔]["»”’)\]]*$/u.test(text)

export const isQuestion = ({ text }: SourceSentence): boolean => /[?？؟]["»”’)\]]*$/u.test(text)

/** The sentences of the article in their order. */
export function readSentences(article: Article): SourceSentence[] {
  const sentences: SourceSentence[] = []
  article.paragraphs.forEach((paragraph, p) => {
    const language = languageOf(paragraph.lang)
    const open = new QuotationMarks()
    const spoken = spokenIn(
      paragraph.sentences.map(({ span }) => article.text.slice(span.start, span.end)),
      language,
    )
    const announced = paragraph.kind === 'paragraph' && announcesWords(article, p - 1)
    paragraph.sentences.forEach(({ span }, s) => {
      const text = article.text.slice(span.start, span.end)
      const tokens = tokenize(text)
      sentences.push({
        index: sentences.length,
        paragraph: p + 1,
        sentence: s + 1,
        kind: paragraph.kind,
        lastInParagraph: s === paragraph.sentences.length - 1,
        language,
        span,
        text,
        tokens,
        stems: contentStems(tokens, language),
        insideQuotation: open.read(text) || announced || spoken(s),
      })
    })
  })
  return sentences
}

/** «Смотритель напомнил о главном:»: the paragraph behind it holds their words, in quotation marks or not. */
function announcesWords({ text, paragraphs }: Article, at: number): boolean {
  const paragraph = paragraphs[at]
  const span = paragraph?.sentences.at(-1)?.span
  if (paragraph === undefined || span === undefined) return false
  const last = text.slice(span.start, span.end)
  const { finiteVerb, quotation } = languageOf(paragraph.lang).prose
  const verb = tokenize(last).find(({ lower }) => finiteVerb.test(lower) || quotation.verb.test(lower))
  return /\p{L}{3,}:\s*$/u.test(last) && verb !== undefined && quotation.verb.test(verb.lower)
}

/** «– Мост откроют. Ждать недолго, – деді Анна Ким»: dashes stand for quotation marks, the tag is in one sentence of several. */
function spokenIn(texts: readonly string[], { prose }: Language): (at: number) => boolean {
  if (!/^[—–-]\s/u.test(texts[0] ?? '')) return () => false
  const tagged = texts.map((text) =>
    [...text.matchAll(TAGS)].some(({ 1: tag = '' }) =>
      tokenize(tag).some(({ lower }) => prose.quotation.verb.test(lower)),
    ),
  )
  const last = tagged.lastIndexOf(true)
  if (last < 0) return () => false
  return (at) => !tagged[at] && (at < last || /^[—–-]\s/u.test(texts[at] ?? ''))
}

const stopWords = new Map<string, ReadonlySet<string>>()

function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = stopWords.get(language.code)
  if (known !== undefined) return known
  const made = new Set(language.prose.stopWords)
  stopWords.set(language.code, made)
  return made
}

/** Stems of words that are no stop words; numbers stand for themselves, a single kana or han is mostly grammar. */
export function contentStems(tokens: readonly Token[], language: Language): Set<string> {
  const stem = stemmerOf(language)
  const stops = stopWordsOf(language)
  const says = ({ lower }: Token): boolean => !stops.has(lower) && !(lower.length === 1 && isUnspaced(lower))
  return new Set(tokens.filter(says).map(({ lower }) => stem(lower)))
}

/** Follows the quotation marks of one paragraph. */
class QuotationMarks {
  #depth = 0
  #straight = false

  /** Reads on; whether the sentence begins or ends inside a quotation. */
  read(text: string): boolean {
    const before = this.#depth > 0 || this.#straight
    for (const mark of text.match(/[«»“”„"]/gu) ?? []) {
      if (mark === '"') this.#straight = !this.#straight
      else if (mark === '«' || mark === '„') this.#depth++
      else if (mark === '“' && this.#lowQuotes(text)) this.#depth--
      else if (mark === '“') this.#depth++
      else this.#depth--
      this.#depth = Math.max(0, this.#depth)
    }
    return before || this.#depth > 0 || this.#straight
  }

  /** In „…“ the second mark closes. */
  #lowQuotes(text: string): boolean {
    return text.includes('„')
  }
}

/** The sentences of each paragraph. */
export function paragraphsOf(sentences: readonly SourceSentence[]): SourceSentence[][] {
  const paragraphs: SourceSentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
