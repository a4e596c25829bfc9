import { parentheses, splitClauses } from './clauses.ts'
import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { isInitial } from './name-run.ts'
import { quotedSpans } from './quoted.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import { speakerReported } from './speaker.ts'
import { type NamedSpeaker, type Speaker, titledName } from './speaker-role.ts'
import type { Token } from './tokens.ts'

/** A person named at most this many paragraphs back can be meant by «он» or “she”. */
const REACH = 2
/** A name and a role from further away would not stand near the words that they are put under. */
const NEAR = 1
/** Letters of a case at the end of a surname: «-ого». */
const LONGEST_ENDING = 3
/** Words of «Қалалық кітапхана меңгерушісі». */
const LONGEST_OWNED = 7
/** The verb of somebody who acts stands this near to the name. */
const VERB_REACH = 40

/**
 * Follows who is named in the text, so that «сказал он» can be resolved. A person is a run of two and more
 * capitalised words near a verb, or one of those words alone once it is known.
 */
export class Persons {
  readonly #known = new Set<string>()
  /** By the last word of the name. */
  readonly #full = new Map<string, NamedSpeaker>()
  readonly #inside: ReadonlySet<string>
  #last: NamedSpeaker | undefined

  /** `sentences`: all of the article, which tell a name from a word that only begins a sentence. */
  constructor(sentences: readonly SourceSentence[]) {
    this.#inside = new Set(sentences.flatMap(({ tokens }) => behindOpening(tokens)))
  }

  /** The person named last before the sentence, if not too far back. */
  before({ paragraph }: SourceSentence): NamedSpeaker | undefined {
    return this.#last === undefined || paragraph - this.#last.paragraph > REACH ? undefined : this.#last
  }

  /** The one person named in the words of a sentence before `end`, if it is one who can be its subject. */
  onlyIn(sentence: SourceSentence, end: number): NamedSpeaker | undefined {
    const [run, ...others] = runsOf(
      sentence,
      unquoted(sentence).filter((token) => token.end <= end),
    ).filter((words) => words.length > 1 || this.#known.has(words[0]?.text ?? ''))
    const [first, last] = [run?.[0], run?.at(-1)]
    if (first === undefined || last === undefined || others.length > 0) return undefined
    const name = sentence.text.slice(first.start, last.end)
    if (nominative(sentence, name) !== name) return undefined
    return { speaker: titledName(sentence.language, name), paragraph: sentence.paragraph }
  }

  /** Whether the name, or its last word, is that of a person named before. */
  knows(name: string): boolean {
    return name.includes(' ') || this.#known.has(name)
  }

  /**
   * Who is meant by a surname: the person of that name who was named in full in this paragraph or the one before. What they
   * are may be said anywhere before.
   */
  inFull(speaker: Speaker, { paragraph }: SourceSentence): Speaker {
    const surname = speaker.name.split(' ').at(-1) ?? ''
    const full = this.#full.get(surname)
    if (full === undefined) return speaker
    const { name, role } = full.speaker
    const near = speaker.name === surname && paragraph - full.paragraph <= NEAR
    return near || speaker.name === name ? { name, ...roleOf(speaker.role ?? role) } : speaker
  }

  /** Who is meant by the surname in another case: «Жукова» of «Владимир Жуков», named in the last two paragraphs. */
  inflected(surname: string, { paragraph }: SourceSentence): NamedSpeaker | undefined {
    const ends = [...Array(LONGEST_ENDING + 1).keys()]
    const found = ends.map((length) => this.#full.get(surname.slice(0, surname.length - length)))
    const full = found.find((one) => one !== undefined)
    return full === undefined || paragraph - full.paragraph > NEAR ? undefined : full
  }

  /** Somebody of whom it is known that they speak. */
  note(named: NamedSpeaker): void {
    this.#last = named
    this.#remember(named)
  }

  read(sentence: SourceSentence): void {
    const reported = speakerReported(sentence)
    let speaks: NamedSpeaker | undefined
    for (const run of runsOf(sentence, unquoted(sentence))) {
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined) continue
      const words = nominative(sentence, sentence.text.slice(first.start, last.end))
      // «Директор порта Анна Ким отмечает, что …»: the role before the name goes with it to what she says next.
      const withRole = typeof reported === 'object' && reported.name === words ? reported : undefined
      const role = run.length > 1 ? ownedRole(sentence, first) : undefined
      const speaker = (withRole && inSmall(sentence, withRole)) ?? {
        ...titledName(sentence.language, words),
        ...roleOf(role),
      }
      const named = { speaker, paragraph: sentence.paragraph }
      this.#remember(named)
      // «Рыбаки Балхаша чувствуют …», “Officials Ashton says”: nobody's name.
      if (first === sentence.tokens[0] && run.length > 1 && this.#onlyBegins(first, last)) continue
      if (sentence.language.prose.quotation.obliqueName?.test(last.lower)) continue
      if (!acts(sentence, first, last)) continue
      if (run.length > 1) for (const { text } of run) this.#known.add(text)
      if (run.length > 1 || this.#known.has(first.text)) this.#last = named
      if (withRole !== undefined && run.length > 1) speaks = named
    }
    // «Анна Ким полагает, что Пётр Ли …»: who speaks goes on speaking.
    if (speaks !== undefined) this.#last = speaks
  }

  /** The article has the last word elsewhere, inside a sentence, and never the first. */
  #onlyBegins(first: Token, last: Token): boolean {
    return !this.#inside.has(first.text) && this.#inside.has(last.text)
  }

  #remember(named: NamedSpeaker): void {
    const { name, role } = named.speaker
    const words = name.split(' ')
    const surname = words.at(-1) ?? ''
    if (words.length < 2) return
    const known = this.#full.get(surname)?.speaker
    const same = known?.name === name ? known.role : undefined
    this.#full.set(surname, { ...named, speaker: { name, ...roleOf(role ?? same) } })
  }
}

/** The capitalised words of a sentence, those that it begins with aside. */
function behindOpening(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ text }) => text)
  const opening = words.findIndex((word) => !/^\p{Lu}/u.test(word))
  return opening < 0 ? [] : words.slice(opening).filter((word) => /^\p{Lu}/u.test(word))
}

/**
 * «Комитет төрағасы | Айдос Қалиевтің сөзінше», “Deputy mayor | Ingrid Holt blamed …”: what opens a clause before a full
 * name and ends on a title, or belongs to what stands before it and so has no ending of the name's case.
 */
function ownedRole(sentence: SourceSentence, name: Token): string | undefined {
  const { description, prepositions, quotation, stopWords, timeAdverbs, whenOrWhere } =
    sentence.language.prose
  const clause = splitClauses(sentence.text).find(({ start, end }) => start <= name.start && name.end <= end)
  const before = tokensBetween(sentence, clause?.start ?? 0, name.start)
  // «Жиында су министрі Анна Ким»
  const start = before.findIndex(({ lower }) => whenOrWhere?.test(lower) !== true)
  const words = start < 0 ? [] : before.slice(start)
  const last = words.at(-1)
  if (last === undefined || !/^\p{Ll}/u.test(last.text)) return undefined
  // “On Monday mayor …” begins with when it was.
  const light = [...prepositions, ...stopWords, ...timeAdverbs]
  const plain = (run: readonly Token[]): boolean =>
    run.length <= LONGEST_OWNED && !run.some(({ text, lower }) => /\d/u.test(text) || light.includes(lower))
  const titled = quotation.titles.includes(last.lower)
  const owned = words.length > 1 && description?.possessed.test(last.lower) === true
  const whole = (description === undefined ? titled : owned) && plain(words)
  const role = whole ? words : titledRun(sentence, words)
  const first = role[0]
  if (first === undefined || !plain(role)) return undefined
  const text = sentence.text.slice(first.start, last.end)
  return first === sentence.tokens[0] && quotation.titles.includes(first.lower) ? small(text) : text
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** «Доцент кафедры …»: a title has its capital only from the sentence it begins. */
function inSmall({ text, tokens, language }: SourceSentence, speaker: Speaker): Speaker {
  const { role } = speaker
  const begins = role !== undefined && text.startsWith(role)
  const titled = language.prose.quotation.titles.includes(tokens[0]?.lower ?? '')
  return begins && titled ? { ...speaker, role: small(role) } : speaker
}

/** «22 сентября | бывший депутат городского совета | Аркадий Пленков»: from the title on, with what describes it. */
function titledRun(sentence: SourceSentence, words: readonly Token[]): readonly Token[] {
  const { attribute, description, quotation } = sentence.language.prose
  if (description !== undefined) return []
  const title = words.findLastIndex(({ lower }) => quotation.titles.includes(lower))
  if (title < 0 || words.slice(title).some((word) => isFiniteVerb(word, sentence))) return []
  const described = attribute.test(words[title - 1]?.lower ?? '')
  return words.slice(described ? title - 1 : title)
}

const roleOf = (role: string | undefined): { role?: string } => (role === undefined ? {} : { role })

/** Nor what stands in brackets: «Анна Ким (Университет Озёрска) обратила внимание …». */
function unquoted({ text, tokens }: SourceSentence): Token[] {
  const quoted = [...quotedSpans(text), ...parentheses(text)]
  return tokens.filter((token) => !quoted.some(({ start, end }) => token.start >= start && token.end <= end))
}

/** Runs of capitalised words with nothing but a space or the dot of an initial between them. */
function runsOf(sentence: SourceSentence, tokens: readonly Token[]): Token[][] {
  const { text, language } = sentence
  const { quotation, stopWords } = language.prose
  const runs: Token[][] = []
  let previous: Token | undefined
  for (const token of tokens) {
    const named =
      isInitial(sentence, token) ||
      (/^\p{Lu}(?:\p{Ll}|$|\.)/u.test(token.text) &&
        !quotation.notNames.includes(token.lower) &&
        !stopWords.includes(token.lower))
    if (named) {
      const joined = previous !== undefined && /^\.?\s$/u.test(text.slice(previous.end, token.start))
      if (joined) runs.at(-1)?.push(token)
      else runs.push([token])
    }
    previous = named ? token : undefined
  }
  return runs
}

/** In a verb-last language the verb stands far from its subject. */
function acts(sentence: SourceSentence, first: Token, last: Token): boolean {
  if (sentence.language.prose.verbLast || !knowsVerbs(sentence)) return true
  return (
    hasFinite(sentence, last.end, last.end + VERB_REACH) ||
    hasFinite(sentence, first.start - VERB_REACH, first.start) ||
    tokensBetween(sentence, 0, first.start).length === 0
  )
}

/** «Томпсонның» → «Томпсон»: the ending of the genitive does not belong to the name. */
function nominative({ language }: SourceSentence, name: string): string {
  const ending = language.prose.quotation.nameEndings.find(
    (suffix) => name.length > suffix.length + 4 && name.endsWith(suffix),
  )
  return ending === undefined ? name : name.slice(0, -ending.length)
}
