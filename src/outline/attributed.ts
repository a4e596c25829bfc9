import type { Span } from '../model/place.ts'
import { hasFinite } from './finite-verb.ts'
import { leaningOf, leansBack, pointsBack } from './leaning.ts'
import { type Line, lineText, lineWithout, shorter, wholeLine } from './line.ts'
import { clausesOf, hasMainVerb } from './line-clauses.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import { type Candidate, headingLimit, shorteningsOf } from './shorten.ts'
import type { SourceSentence } from './source-sentence.ts'
import { tokenize } from './tokens.ts'
import { dropOpener } from './trims/opener.ts'

/** A heading that leaves out who said it, and who did, which stands right under it. */
export interface Attributed {
  readonly heading: Candidate
  readonly below: Candidate
}

/** Words of “the national railway said on Tuesday”. */
const LONGEST_SOURCE = 12
/** Words of «На встрече с рыбаками глава управы порта Анна Ким заявила, что». */
const LONGEST_SPEAKER = 24
const SOURCE = 'source'
/** To part the two costs a little. */
const PARTED = 0.15

/**
 * “Night boats will run again in May, | the harbour said on Monday”: where the sentence is too long for a heading, what
 * was said can head a slide on which the next line says by whom.
 */
export function attributedOf(sentence: SourceSentence): readonly Attributed[] {
  const known = memory.get(sentence)
  if (known !== undefined) return known
  const made = partedFromSource(sentence)
  memory.set(sentence, made)
  return made
}

/** «Анна Ким заявила» alone is too little under a heading. */
const TELLING = 5

/** Whether the line that says by whom is enough for the slide. */
export const supportsAlone = (below: Candidate | undefined): boolean => (below?.words ?? 0) >= TELLING

/** “They agreed”: who did, a line above has to say. */
export const isMeantBefore = (line: Line | undefined): boolean => line?.rules[0] === SOURCE

const memory = new WeakMap<SourceSentence, readonly Attributed[]>()

function partedFromSource(sentence: SourceSentence): Attributed[] {
  const whole = wholeLine(sentence)
  if (!knowsVerbs(sentence) || lineText(whole).length <= headingLimit(sentence.text)) return []
  const parts = sourceBehind(whole) ?? sourceBefore(whole) ?? speakerBefore(whole) ?? sourceInside(whole)
  if (parts === undefined) return []
  const base = saidOf(whole, parts.said)
  const { speech } = sentence.language.prose
  if (speech.test(lineText(base).toLowerCase()) || !hasMainVerb(base)) return []
  const source: Line = { ...whole, ...parts.source, rules: [SOURCE], cost: PARTED }
  // “They agreed” stands in the order of the text, not right under the heading.
  const line = leansBack(source) ? source : { ...source, rules: ['remainder', SOURCE] }
  const text = lineText(line)
  const below: Candidate = { line, text, words: tokenize(text).length, heads: false }
  return shorteningsOf(base, headingLimit(sentence.text), { attributed: true })
    .filter((heading) => leaningOf(heading.line) === 0)
    .map((heading) => ({ heading, below }))
}

type Range = Partial<Pick<Line, 'from' | 'to'>>
interface Parts {
  /** Where what was said begins or ends, or what stands inside it. */
  readonly said: Range | Span
  readonly source: Range
}

const saidOf = (whole: Line, said: Range | Span): Line =>
  'start' in said
    ? lineWithout(whole, said, 'attributed', PARTED)
    : shorter(whole, said, 'attributed', PARTED)

/** “…, | the harbour said on Monday” */
function sourceBehind(whole: Line): Parts | undefined {
  const [said, source] = clausesOf(whole).slice(-2)
  if (said === undefined || source === undefined || !saysWho(whole.sentence, source, said.mark))
    return undefined
  return { said: { to: said.end }, source: { from: source.start } }
}

/** «По словам главы порта Анны Ким, | …»; not «По его словам, …», and no “According to figures for 2012, …”. */
function sourceBefore(whole: Line): Parts | undefined {
  const { sentence } = whole
  const [{ from } = whole] = dropOpener(whole)
  const clauses = clausesOf({ ...whole, from })
  const main = clauses.findIndex(({ start, end }) => hasFinite(sentence, start, end))
  const [last, said] = [clauses[main - 1], clauses[main]]
  if (last === undefined || said === undefined || last.mark !== ',') return undefined
  // “The number of boats, according to the port, | fell”: the first clause is no source.
  const [first] = clauses
  const opens = first !== undefined && namesSource(sentence, first)
  return opens && namesSource(sentence, { start: from, end: last.end })
    ? { said: { from: said.start }, source: { from, to: last.end } }
    : undefined
}

/** «Совет города, | по подсчётам рыбаков, | обновился наполовину», between the subject and its verb. */
function sourceInside(whole: Line): Parts | undefined {
  const { sentence, from } = whole
  const [subject, inner, rest] = clausesOf(whole)
  if (subject?.mark !== ',' || inner?.mark !== ',' || rest === undefined) return undefined
  if (hasFinite(sentence, from, subject.end) || !hasFinite(sentence, rest.start, rest.end)) return undefined
  const text = (start: number): string => sentence.text.slice(start, rest.end).toLowerCase()
  const { complement, coordination, subordinate } = sentence.language.prose
  const opens = [complement, coordination, subordinate].some(
    (one) => one.test(text(inner.start)) || one.test(text(rest.start)),
  )
  if (opens || !namesSource(sentence, inner)) return undefined
  return { said: { start: subject.end, end: inner.end + 1 }, source: { from: inner.start, to: inner.end } }
}

/** «по словам главы порта Анны Ким», not «по его словам». */
function namesSource(sentence: SourceSentence, { start, end }: Span): boolean {
  const { personPronouns, possessives = [], speech } = sentence.language.prose
  const words = tokensBetween(sentence, start, end)
  const unnamed = words.some(
    ({ lower }) => [personPronouns.flat(), possessives].flat().includes(lower) || /\d/u.test(lower),
  )
  return (
    speech.test(sentence.text.slice(start, end).toLowerCase()) && !unnamed && words.length <= LONGEST_SOURCE
  )
}

/** «На встрече Анна Ким заявила, что | …», «Они сошлись во мнении, что | …»; not what is denied or doubted. */
function speakerBefore(whole: Line): Parts | undefined {
  const { sentence, from } = whole
  const { prose } = sentence.language
  const found = prose.saysThat?.exec(sentence.text.slice(from))?.[0].length
  if (found === undefined) return undefined
  const said = from + found
  const words = tokensBetween(sentence, from, said)
  const { personPronouns, negations, negated, hedges, selves } = prose
  // Who “they” are, a line above says.
  const meant = pointsBack(whole)
  const unsure = words.some(
    ({ lower }, i) =>
      (personPronouns.flat().includes(lower) && !(meant && i === 0)) ||
      negations.includes(lower) ||
      negated.test(lower) ||
      hedges.includes(lower),
  )
  // «предупредил | о том, что …», “Kim said | the bridge …”
  const that = words.at(-1)
  const named = that !== undefined && !prose.complement.test(that.lower)
  const before = sentence.text.slice(0, named ? that.end : that?.start)
  const to = before.slice(0, prose.correlative?.exec(before)?.index).replace(/[\s,]+$/u, '').length
  const source = { ...whole, to }
  // «Паром продали, и Анна Ким заявила, что …» says something else too.
  const others = clausesOf(source).slice(0, -1)
  if (others.some(({ start, end }) => hasFinite(sentence, start, end))) return undefined
  // “The authors say” alone on a line tells nobody who it was.
  const names = tokensBetween(sentence, from, to).some(({ text }, i) => i > 0 && /^\p{Lu}/u.test(text))
  // “We discovered”: the author did.
  const ours = words.some(({ lower }) => selves.includes(lower))
  const told = meant || ours || (names && leaningOf(source) === 0)
  if (unsure || !told || words.length > LONGEST_SPEAKER) return undefined
  return { said: { from: said }, source: { to } }
}

/** Whether a clause behind a comma or a dash only says who said what stands before it. */
function saysWho(
  sentence: SourceSentence,
  { start, end }: { start: number; end: number },
  mark: string,
): boolean {
  const { complement, coordination, quotation } = sentence.language.prose
  const words = tokensBetween(sentence, start, end)
  const says = words.some(({ lower }) => quotation.verb.test(lower)) && hasFinite(sentence, start, end)
  const text = sentence.text.slice(start, end).toLowerCase()
  return (
    (mark === ',' || mark === '—') &&
    says &&
    words.length <= LONGEST_SOURCE &&
    !coordination.test(text) &&
    !words.some(({ lower }, i) => i > 0 && complement.test(lower))
  )
}
