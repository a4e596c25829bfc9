import type { AmbiguousVerb, PresentVerb } from '../language/word-form-knowledge.ts'
import { type Clause, parentheses, splitClauses } from './clauses.ts'
import { isNumber, isPreposition, tokensBetween } from './sentence-words.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { Token } from './tokens.ts'

/** Words of a name that stands behind what it is of. */
const LONGEST_NAME = 5

const verbs = new WeakMap<SourceSentence, ReadonlySet<Token>>()

/** Whether the token can be the finite verb of a clause. */
export function isFiniteVerb(token: Token, sentence: SourceSentence): boolean {
  let known = verbs.get(sentence)
  if (known === undefined) {
    known = findVerbs(sentence)
    verbs.set(sentence, known)
  }
  return known.has(token)
}

function findVerbs(sentence: SourceSentence): Set<Token> {
  const { tokens, language, text } = sentence
  const { auxiliary, finiteVerb, notVerbs, prepositions, capitalIsName, ambiguousVerb } = language.prose
  const brackets = parentheses(text)
  const possession = possessionIn(sentence)
  const possible = tokens.filter((token, i) => {
    // “people aged 60 or over will …”
    const afterPreposition =
      prepositions.includes(tokens[i - 1]?.lower ?? '') && auxiliary?.test(token.lower) !== true
    const name = /^\p{Lu}/u.test(token.text) && token.start > 1 && capitalIsName
    const remark = brackets.some(({ start, end }) => token.start >= start && token.end <= end)
    return (
      !name &&
      !remark &&
      !possession.has(token) &&
      !afterPreposition &&
      finiteVerb.test(token.lower) &&
      !notVerbs.includes(token.lower)
    )
  })
  if (ambiguousVerb === undefined) return new Set(possible)
  const clauses = splitClauses(text)
  const hanging = clauses.filter(({ start }) =>
    language.prose.subordinate.test(text.slice(start).toLowerCase()),
  )
  const around: Around = {
    sentence,
    possible,
    clauses,
    hanging,
    positions: new Map(tokens.map((one, i) => [one, i])),
  }
  const sure = possible.filter((token) => !isParticiple(token, ambiguousVerb, around))
  return new Set([...sure, ...presentVerbs(sentence, sure)])
}

/** What stands around a word that could be a verb. */
interface Around {
  readonly sentence: SourceSentence
  /** The words that could be one, this one among them. */
  readonly possible: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Those of the clauses that hang on another. */
  readonly hanging: readonly Clause[]
  readonly positions: ReadonlyMap<Token, number>
}

/** “The mayor, who faces a vote, | refused to …”, “The yard, Kim & Co, | closed”: the subject stands before what tells of it. */
function followsInsertion({ start }: Token, { sentence, possible, clauses }: Around): boolean {
  const { text, language } = sentence
  const k = clauses.findIndex((clause) => clause.start === start)
  const [subject, inner] = k < 2 ? [] : clauses.slice(k - 2, k)
  if (subject === undefined || inner === undefined) return false
  const words = tokensBetween(sentence, inner.start, inner.end)
  const named = words.length <= LONGEST_NAME && /^\p{Lu}/u.test(words[0]?.text ?? '')
  const told = named || language.prose.relative.test(text.slice(inner.start, inner.end).toLowerCase())
  const verbless = !possible.some((other) => other.start >= subject.start && other.end <= subject.end)
  return told && verbless && !possible.some((other) => other.start > (clauses[k]?.end ?? text.length))
}

/** “Launched in 2012, …”, “a study published in March says …”: a participle where a verb could stand. */
function isParticiple(token: Token, verb: AmbiguousVerb, around: Around): boolean {
  const { sentence, possible, hanging } = around
  const { text, tokens, language } = sentence
  const { coordination, prepositions } = language.prose
  const { form, bound, describes, objects, agent } = verb
  if (!form.test(token.lower)) return false
  const at = around.positions.get(token) ?? 0
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before !== undefined && describes.includes(before.lower)) return true
  if (before !== undefined && next !== undefined && objects.includes(next.lower)) return false
  const claimed = language.prose.presentVerb?.claimed ?? []
  const tells = next !== undefined && claimed.includes(next.lower)
  if (before === undefined || /[,;:—–(]\s*$/u.test(text.slice(0, token.start)))
    return !tells && !followsInsertion(token, around)
  // “must follow the rules created by …”
  const earlier = possible.some((other) => other.end < token.start)
  const free = !bound.includes(before.lower) && !coordination.test(`${before.lower} `)
  if (earlier && free && next !== undefined && agent.includes(next.lower)) return true
  // “The council agreed to open the bridge, because …”, “warned in May that …”: the verb of another clause is not what it waits for.
  const told = tokens.find((other) => other.start > token.end && claimed.includes(other.lower))
  const later = possible.some(
    (other) =>
      other.start > token.end &&
      !(told !== undefined && told.start < other.start) &&
      !hanging.some(({ start, end }) => start > token.end && other.start >= start && other.end <= end),
  )
  return later && next !== undefined && prepositions.includes(next.lower) && !bound.includes(before.lower)
}

/** “The survey aims to …”: a form that could be a noun is the verb of a clause that has no other. */
function presentVerbs(sentence: SourceSentence, others: readonly Token[]): Token[] {
  const { presentVerb: verb, adverb, coordination } = sentence.language.prose
  if (verb === undefined) return []
  const clauses = splitClauses(sentence.text).map(({ start, end }) =>
    tokensBetween(sentence, start, end).filter(({ lower }) => !adverb.test(lower)),
  )
  return clauses
    .flatMap((clause) => partsOf(clause, verb))
    .flatMap((words) => {
      const claims = words.filter((word, i) => isClaim([words[i - 1], word, words[i + 1]], verb))
      const at = words.findIndex((word) => others.includes(word) || claims.includes(word))
      // “Anna climbs the steps and | reads the log”
      const second = at > 0 && coordination.test(`${words[at - 1]?.lower} `)
      const known = second ? undefined : words[at]
      const first =
        known ??
        words
          .slice(0, second ? at : undefined)
          .find((word, i) => isPresent(sentence, [words[i - 1], word, words[i + 1]], verb)) ??
        (verb.claimed.includes(words[0]?.lower ?? '') ? likelyVerb(words, verb) : undefined)
      if (first === undefined) return claims
      // The same where the second could be a noun.
      const joined = words.filter(
        (word, i) =>
          word.start > first.end &&
          verb.form.test(first.lower) &&
          coordination.test(`${words[i - 1]?.lower} `) &&
          verb.form.test(word.lower) &&
          verb.objects.test(words[i + 1]?.lower ?? ''),
      )
      return [...claims, ...(known === undefined ? [first] : []), ...joined]
    })
}

/** “Crews complain | that the rule harms them”: behind “that” stands a clause of its own. */
function partsOf(words: readonly Token[], { claimed }: PresentVerb): readonly (readonly Token[])[] {
  const at = words.findIndex(({ lower }, i) => i > 0 && claimed.includes(lower))
  return at < 0 ? [words] : [words.slice(0, at + 1), words.slice(at)]
}

/** “critics claim that …” */
const isClaim = (
  [before, token, next]: readonly (Token | undefined)[],
  { claimed, claims, plural }: PresentVerb,
): boolean =>
  token !== undefined &&
  claims.includes(token.lower) &&
  plural.test(before?.lower ?? '') &&
  claimed.includes(next?.lower ?? '')

/** “that the rule harms trade”: a clause that has to have a verb, and no surer one. */
const likelyVerb = (words: readonly Token[], verb: PresentVerb): Token | undefined =>
  words.find((token, i) => {
    const before = words[i - 1]
    const acts = i > 1 && before !== undefined && !verb.notBehind.includes(before.lower)
    return acts && i < words.length - 1 && verb.form.test(token.lower) && !verb.plural.test(before.lower)
  })

/** `around`: the word before the one in question, itself and the next. */
function isPresent(
  sentence: SourceSentence,
  [before, token, next]: readonly (Token | undefined)[],
  verb: PresentVerb,
): boolean {
  if (before === undefined || token === undefined || !/^\p{Ll}/u.test(token.text)) return false
  if (verb.pronouns.includes(before.lower)) return !verb.objects.test(token.lower)
  // “Ten years after the flood”
  if (isNumber(before.lower, sentence.language)) return false
  const named = /^\p{Lu}/u.test(before.text)
  const acts = !verb.notBehind.includes(before.lower) && (named || !verb.plural.test(before.lower))
  if (!acts || !/\p{L}/u.test(before.text) || !verb.form.test(token.lower) || next === undefined) return false
  // “with limited resources to spare”
  if (!named && sentence.language.prose.ambiguousVerb?.form.test(before.lower) === true) return false
  // “Norland lies in …” has a verb, “small boats on …” has none.
  return (
    verb.objects.test(next.lower) || /^\p{Lu}/u.test(next.text) || (named && isPreposition(next, sentence))
  )
}

/** «Қала билігінің су саясаты»: a word that a genitive waits for is a noun, whatever it ends on. */
function possessionIn({ tokens, text, language }: SourceSentence): Set<Token> {
  const { description } = language.prose
  if (description === undefined) return new Set()
  const { genitive, possessed } = description
  const nouns = tokens.filter((token, i) => {
    const [before, earlier] = [tokens[i - 1], tokens[i - 2]]
    if (before === undefined || !possessed.test(token.lower)) return false
    const near = genitive.test(before.lower)
    const far = earlier !== undefined && genitive.test(earlier.lower) && !possessed.test(before.lower)
    const owner = near ? before : far ? earlier : undefined
    return owner !== undefined && !/[,;:—–«»"]/u.test(text.slice(owner.end, token.start))
  })
  return new Set(nouns)
}

/** Whether a finite verb stands between two offsets of the sentence. */
export function hasFinite(sentence: SourceSentence, start: number, end: number): boolean {
  return tokensBetween(sentence, start, end).some((token) => isFiniteVerb(token, sentence))
}

/** «построить», not «ночь»; no infinitive stands behind a preposition. */
export function isInfinitive({ lower, start }: Token, { tokens, language }: SourceSentence): boolean {
  const { infinitive, notInfinitives = [], prepositions } = language.prose
  if (infinitive?.test(lower) !== true || notInfinitives.includes(lower)) return false
  const before = tokens[tokens.findIndex((token) => token.start === start) - 1]
  return before === undefined || !prepositions.includes(before.lower)
}
