import type { Clause } from '../clauses.ts'
import { hasFinite, isFiniteVerb } from '../finite-verb.ts'
import { type Line, shorter } from '../line.ts'
import {
  clausesOf,
  hasMainVerb,
  hasVerbBehind,
  isExplained,
  isPutIn,
  partsFromAmount,
  startsWithVerb,
  tellsMore,
} from '../line-clauses.ts'
import { endsListing, goesOnListing, partsExamples } from '../listing.ts'
import { knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import { isUnspaced } from '../tokens.ts'
import { awaitsClause, frontsMain, goesOnBehind, opensCondition, partsFromSource } from './goes-on.ts'
import { shareLost } from './trim.ts'

/** So many words before the first comma of a sentence say something, whatever the language. */
const LONG_OPENING = 9
/** To leave out what explains the rest. */
const EXPLAINED = 0.35
/** Words of a role and a name. */
const LONGEST_NAME = 5

/**
 * Cuts the line before one of its clauses, if what is kept has a finite verb: «… снижает вероятность, | поскольку …».
 * What binds the truth of the rest («если», “unless”) is never cut, nor the middle of an enumeration.
 */
export function cutTrailingClause(line: Line): readonly Line[] {
  const clauses = clausesOf(line)
  return clauses.flatMap((tail, at): readonly Line[] => {
    const kept = clauses[at - 1]
    if (kept === undefined) return []
    const cut: Cut = { line, clauses, at, kept, tail, nominal: isNominal(line, clauses.slice(0, at)) }
    return mayEnd(cut) && mayGo(cut) ? endBefore(cut) : []
  })
}

/** The line is to end with the clause `kept`, before `tail`, which is `clauses[at]`. */
interface Cut {
  readonly line: Line
  readonly clauses: readonly Clause[]
  readonly at: number
  readonly kept: Clause
  readonly tail: Clause
  /** «Х — балықшы, ұста, …»: it has no verb to keep. */
  readonly nominal: boolean
}

/** Where the verb is last, one inside the line only describes: «…, көтерілісті бастаған ақынның бірі». */
function isNominal({ sentence, from, to }: Line, kept: readonly Clause[]): boolean {
  if (!kept.slice(0, -1).some(({ mark }) => mark === '—')) return false
  const last = tokensBetween(sentence, from, to).at(-1)
  const verbless = last !== undefined && !isFiniteVerb(last, sentence)
  return sentence.language.prose.verbLast ? verbless : !hasFinite(sentence, from, to)
}

/** Whether what is kept says something. */
function mayEnd({ line, clauses, at, kept, nominal }: Cut): boolean {
  const { sentence } = line
  const { alternative, correlative, description, openers, verbLast } = sentence.language.prose
  if (kept.mark === ':' && !isExplained({ ...line, to: kept.end })) return false
  // «…, а на юге | — …»: the dash stands for the verb.
  if (kept.mark === '—' && at > 1 && knowsVerbs(sentence) && !hasFinite(sentence, kept.start, kept.end))
    return false
  if (partsFromAmount(sentence, kept)) return false
  // «…, таким образом | …»: it belongs to what follows.
  if (openers.includes(sentence.text.slice(kept.start, kept.end).toLowerCase())) return false
  if (at > 2 && isPutIn(sentence, clauses[at - 2], kept)) return false
  // “… new genes, or genes | that …”
  const other = alternative?.test(sentence.text.slice(kept.start).toLowerCase()) === true
  if (other && !hasFinite(sentence, kept.start, kept.end)) return false
  // «помогло там, | где …», «настолько, | что …»
  if (correlative?.test(`${sentence.text.slice(line.from, kept.end)}${kept.mark}`.toLowerCase())) return false
  if (opensCondition(sentence, kept, at) || partsFromSource(sentence, clauses, at)) return false
  if (awaitsClause(sentence, kept) || partsExamples(sentence, clauses, at)) return false
  if (at > 1 && goesOnBehind(line, clauses[at - 2], kept)) return false
  const last = tokensBetween(sentence, line.from, kept.end).at(-1)
  // «Себебі – су аздығы, яғни көршінің суды көп жіберіп, | …»
  if (nominal) return description?.converb.test(last?.lower ?? '') !== true
  if (verbLast) return last !== undefined && isFiniteVerb(last, sentence)
  if (!knowsVerbs(sentence)) return true
  // “… in spring; the others, | such as rafts, | come late”
  const part = clauses.slice(0, at - 1).findLastIndex(({ mark }) => mark === ';') + 1
  if (part > 0 && !hasFinite(sentence, clauses[part]?.start ?? line.from, kept.end)) return false
  // “The ferry, which runs at night, | is …” has its own verb behind the cut.
  const whole = !hasMainVerb(line) || hasMainVerb({ ...line, to: kept.end })
  return whole && hasFinite(sentence, line.from, kept.end)
}

/** “The town was founded in May | and in 1954”: what the last conjunction of a clause joins to it. */
function joinedBehind(sentence: SourceSentence, clause: Clause): Clause {
  const { coordination } = sentence.language.prose
  const tokens = tokensBetween(sentence, clause.start, clause.end)
  const at = tokens.findLastIndex(({ lower }) => coordination.test(`${lower} `))
  const joined = tokens[at]
  const finite = joined !== undefined && hasFinite(sentence, clause.start, joined.start)
  return finite ? { ...clause, start: joined.start } : clause
}

/** Whether what is kept is true, and needs nothing, without the rest. */
function mayGo({ line, clauses, at, kept, tail }: Cut): boolean {
  const { sentence } = line
  const {
    alternative,
    ambiguousVerb,
    binding,
    closingParticiple,
    complement,
    coordination,
    danglingEnds,
    droppable,
    relative,
    partitive,
    sharedComplement,
    universal,
    unnamed,
    commaPartsSubject,
    verbLast,
  } = sentence.language.prose
  const rest = sentence.text.slice(tail.start, line.to)
  const lower = rest.toLowerCase()
  if (binding.test(lower) || sharedComplement?.test(lower) === true) return false
  // «…，| 以及…»: the last of several things, in a language that parts its words by nothing.
  const first = tokensBetween(sentence, tail.start, line.to)[0]?.lower ?? ''
  if (isUnspaced(rest) && danglingEnds.includes(first)) return false
  // “sensitive to ozone – in one place – | or heat – in another”: one of two that may be true.
  const next = clauses[at + 1] ?? tail
  if ([tail, next].some(({ start }) => alternative?.test(sentence.text.slice(start).toLowerCase())))
    return false
  // “The captain, Anna Kim, | was …”: where no clause begins with its verb, it belongs to the words before.
  const joined = joinedBehind(sentence, kept)
  const begins = hasFinite(sentence, tail.start, tail.end) && !droppable.test(lower) && !relative.test(lower)
  if (begins && awaitsClause(sentence, joined)) return false
  // “borrows money and the town, | Laketown, | pays it back”: the second subject has its verb behind what is put in.
  const second = joined.start > kept.start && !hasFinite(sentence, joined.start, kept.end)
  if (second && hasVerbBehind(sentence, clauses, at)) return false
  const verbBehind = kept.mark === ',' && commaPartsSubject === true && startsWithVerb(sentence, tail)
  if (verbBehind) return false
  // “In May, weeks after going live, | we discovered …”: what stands first only says when.
  if (ambiguousVerb !== undefined && kept.mark === ',' && frontsMain(line, tail)) return false
  // “some of us, over lunch, | will say that …”, «на вопрос, что будет зимой, | отвечает …»
  const putIn = complement.test(sentence.text.slice(kept.start, kept.end).toLowerCase())
  const goesOn = putIn || !hasFinite(sentence, kept.start, kept.end)
  if (!verbLast && startsWithVerb(sentence, tail) && goesOn) return false
  // «стал первым капитаном, | переплывшим озеро»: of which it is true.
  const defines = closingParticiple.test(lower) || relative.test(lower)
  const tokens = tokensBetween(sentence, kept.start, kept.end)
  const predicate = tokens.slice(tokens.findLastIndex((token) => isFiniteVerb(token, sentence)) + 1)
  if (defines && predicate.some((token) => universal.test(token.lower))) return false
  // «неожиданностью стал инцидент, | возникший в мае»
  const told = kept.mark === ',' && !coordination.test(lower)
  if (told && unnamed?.test(tokens.at(-1)?.lower ?? '') === true) return false
  // “one of 214 boats in Laketown, | a small port, who …”
  const one = partitive?.test(sentence.text.slice(kept.start, kept.end).toLowerCase()) === true
  const tells = ({ start, end }: Clause): boolean =>
    relative.test(sentence.text.slice(start, end).toLowerCase())
  if (one && (defines || tells(next))) return false
  return !partsSubject(line, clauses, at) && !namesWhom(sentence, tail, line.to)
}

/** “and drop balls coloured blue” has none. */
const hasSureVerb = (sentence: SourceSentence, { start, end }: Clause): boolean =>
  tokensBetween(sentence, start, end).some(
    (token) =>
      isFiniteVerb(token, sentence) && sentence.language.prose.ambiguousVerb?.form.test(token.lower) !== true,
  )

/** The cut with what it costs; none where the rest is the middle of an enumeration. */
function endBefore({ line, clauses, at, kept, tail, nominal }: Cut): readonly Line[] {
  const { sentence } = line
  const { ambiguousVerb, droppable, closingParticiple, enumeration, coordination } = sentence.language.prose
  const rest = sentence.text.slice(tail.start, line.to)
  const lower = rest.toLowerCase()
  const free = droppable.test(lower) || kept.mark === ';' || kept.mark === '—'
  // “Rob Kim, conseiller du port, | espère que …”: where no verb is known, only a word that begins a clause tells.
  const opening = at === 1 && tokensBetween(sentence, kept.start, kept.end).length >= LONG_OPENING
  if (!knowsVerbs(sentence) && !isUnspaced(sentence.text) && !free && !opening) return []
  const verbless = knowsVerbs(sentence) && !hasFinite(sentence, tail.start, line.to)
  const lists = !free && knowsVerbs(sentence) && endsListing(sentence, tail)
  // «форум, позволяющий жителям, | гостям города …»: what it allows them was not said yet.
  const opened = at > 1 && closingParticiple.test(sentence.text.slice(kept.start, kept.end).toLowerCase())
  if (opened && lists) return []
  // «…, и распределить»: the last of several things, not a clause of its own.
  const thing = !hasFinite(sentence, kept.start, kept.end) && !hasSureVerb(sentence, tail)
  // “The town paves roads, builds a school, | and buys boats”: of three the second is the last only behind “and”.
  const deed = ambiguousVerb !== undefined && startsWithVerb(sentence, kept)
  const several = at > 1 && (thing || deed)
  const inside =
    !nominal &&
    kept.mark !== ';' &&
    ((several && coordination.test(lower)) || lists || goesOnListing(sentence, clauses, at))
  // The first of several things that are named together are not all of them, but examples are some as they stand.
  if (inside && !enumeration.test(sentence.text.slice(line.from, kept.end).toLowerCase())) return []
  const lost = lossOf({ line, kept }, lower, { inside, free, verbless })
  const cost = lost + 0.2 * shareLost(line, rest.length)
  return [shorter(line, { to: kept.end }, 'trailing-clause', cost)]
}

/** How the rest of a sentence stands to the words that are kept. */
interface Rest {
  readonly inside: boolean
  readonly free: boolean
  readonly verbless: boolean
}

/** What the rest, `lower`, meant to the words that are kept. */
function lossOf(
  { line, kept }: Pick<Cut, 'line' | 'kept'>,
  lower: string,
  { inside, free, verbless }: Rest,
): number {
  const { adversative, closingParticiple } = line.sentence.language.prose
  if (inside) return 0.9
  if (kept.mark === ':') return EXPLAINED
  if (closingParticiple.test(lower)) return 0.55
  if (adversative.test(lower)) return 0.45
  if (tellsMore({ ...line, to: kept.end })) return 0.3
  if (free) return 0.08
  return verbless ? 0.4 : 0.25
}

/** «наградили бывшего чемпиона, | гребца Анну Ким»: who it is stands behind the comma. */
export function namesWhom(sentence: SourceSentence, { start, mark }: Clause, to: number): boolean {
  const words = tokensBetween(sentence, start, to)
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(words[i]?.text ?? '')
  const named = words.some((_, i) => isCapital(i) && isCapital(i + 1))
  return mark === '' && named && words.length <= LONGEST_NAME && !hasFinite(sentence, start, to)
}

/** “Counts show old boats, | such as rafts and tugs, require more”: a verb behind what was put in goes with the words before. */
function partsSubject({ sentence, to }: Line, clauses: readonly Clause[], at: number): boolean {
  const { enumeration, relative, coordination } = sentence.language.prose
  const [inserted, ...later] = clauses.slice(at)
  if (inserted === undefined) return false
  const lower = sentence.text.slice(inserted.start, inserted.end).toLowerCase()
  if (!relative.test(lower) && enumeration.exec(lower)?.index !== 0) return false
  const goesOn = later.find(({ start }) => {
    return startsWithVerb(sentence, { start, end: to, mark: '' })
  })
  return goesOn !== undefined && !coordination.test(sentence.text.slice(goesOn.start))
}
