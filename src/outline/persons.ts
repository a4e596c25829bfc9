import { quotedSpans } from './quoted.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'
import { hasFinite, knowsVerbs, tokensBetween } from './trims/trim.ts'

/** A person named at most this many paragraphs back can be meant by «он» or “she”. */
const REACH = 2
/** The verb of somebody who acts stands this near to the name. */
const VERB_REACH = 40

/**
 * Follows who is named in the text, so that «сказал он» can be resolved. A person is a run of two and more
 * capitalised words near a verb, or one of those words alone once it is known.
 */
export class Persons {
  readonly #known = new Set<string>()
  #last: { readonly name: string; readonly paragraph: number } | undefined

  /** The person named last before the sentence, if not too far back. */
  before({ paragraph }: SourceSentence): string | undefined {
    return this.#last === undefined || paragraph - this.#last.paragraph > REACH ? undefined : this.#last.name
  }

  /** Somebody of whom it is known that they speak. */
  note(name: string, paragraph: number): void {
    this.#last = { name, paragraph }
  }

  read(sentence: SourceSentence): void {
    const quoted = quotedSpans(sentence.text)
    const outside = sentence.tokens.filter(
      (token) => !quoted.some(({ start, end }) => token.start >= start && token.end <= end),
    )
    for (const run of runsOf(sentence, outside)) {
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined || !acts(sentence, first, last)) continue
      const name = nominative(sentence, sentence.text.slice(first.start, last.end))
      if (run.length > 1) for (const { text } of run) this.#known.add(text)
      if (run.length > 1 || this.#known.has(first.text)) this.#last = { name, paragraph: sentence.paragraph }
    }
  }
}

/** Runs of capitalised words with nothing but a space or the dot of an initial between them. */
function runsOf({ text, language }: SourceSentence, tokens: readonly Token[]): Token[][] {
  const { quotation, stopWords } = language.prose
  const runs: Token[][] = []
  let previous: Token | undefined
  for (const token of tokens) {
    const named =
      /^\p{Lu}(?:\p{Ll}|$|\.)/u.test(token.text) &&
      !quotation.notNames.includes(token.lower) &&
      !stopWords.includes(token.lower)
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
