import type { Clause } from '../clauses.ts'
import { type Line, shorter } from '../line.ts'
import type { SourceSentence } from '../source-sentence.ts'
import { isUnspaced } from '../tokens.ts'
import { clausesOf, hasFinite, isFiniteVerb, isPutIn, knowsVerbs, shareLost, tokensBetween } from './trim.ts'

/** So many words before the first comma of a sentence say something, whatever the language. */
const LONG_OPENING = 9
/** Words of a role and a name. */
const LONGEST_NAME = 5

/**
 * Cuts the line before one of its clauses, if what is kept has a finite verb: «… снижает вероятность, | поскольку …».
 * What binds the truth of the rest («если», “unless”) is never cut, nor the middle of an enumeration.
 */
export function cutTrailingClause(line: Line): readonly Line[] {
  const { sentence } = line
  const {
    adversative,
    droppable,
    binding,
    verbLast,
    listing: listingOf,
    closingParticiple,
    relative,
    universal,
    enumeration,
    coordination,
    danglingEnds,
    openers,
  } = sentence.language.prose
  const clauses = clausesOf(line)
  const lines: Line[] = []
  for (let k = 1; k < clauses.length; k++) {
    const [kept, tail] = [clauses[k - 1], clauses[k]]
    if (kept === undefined || tail === undefined || kept.mark === ':') continue
    // «…, а на юге | — …»: the dash stands for the verb.
    if (kept.mark === '—' && k > 1 && knowsVerbs(sentence) && !hasFinite(sentence, kept.start, kept.end))
      continue
    // «…, таким образом | …»: it belongs to what follows.
    if (openers.includes(sentence.text.slice(kept.start, kept.end).toLowerCase())) continue
    const rest = sentence.text.slice(tail.start, line.to)
    const lower = rest.toLowerCase()
    if (binding.test(lower)) continue
    // «…，| 以及…»: the last of several things, in a language that parts its words by nothing.
    if (
      isUnspaced(rest) &&
      danglingEnds.includes(tokensBetween(sentence, tail.start, line.to)[0]?.lower ?? '')
    )
      continue
    const participle = closingParticiple.test(lower)
    // «стал первым капитаном, | переплывшим озеро»: of which it is true.
    const defines = participle || relative.test(lower)
    if (defines && tokensBetween(sentence, kept.start, kept.end).some((token) => universal.test(token.lower)))
      continue
    if (partsSubject(line, clauses, k) || namesWhom(sentence, tail, line.to)) continue
    const last = tokensBetween(sentence, line.from, kept.end).at(-1)
    // «Х — балықшы, ұста, …»: a nominal sentence has no verb to keep.
    const nominal =
      / [—–] /u.test(sentence.text.slice(line.from, kept.end)) && !hasFinite(sentence, line.from, line.to)
    if (verbLast && !nominal && (last === undefined || !isFiniteVerb(last, sentence))) continue
    if (knowsVerbs(sentence) && !nominal && !hasFinite(sentence, line.from, kept.end)) continue
    const free = droppable.test(lower) || kept.mark === ';' || kept.mark === '—'
    // “Rob Kim, conseiller du port, | espère que …”: where no verb is known, only a word that begins a clause tells.
    const opening = k === 1 && tokensBetween(sentence, kept.start, kept.end).length >= LONG_OPENING
    if (!knowsVerbs(sentence) && !isUnspaced(sentence.text) && !free && !opening) continue
    const verbless = knowsVerbs(sentence) && !hasFinite(sentence, tail.start, line.to)
    // «…, и распределить»: the last of several things, not a clause of its own.
    const several = k > 1 && !hasFinite(sentence, kept.start, kept.end)
    // «форум, позволяющий жителям, | гостям города …»: what it allows them was not said yet.
    const opened = k > 1 && closingParticiple.test(sentence.text.slice(kept.start, kept.end).toLowerCase())
    if (opened && !free && verbless && listingOf.test(lower)) continue
    if (k > 2 && isPutIn(sentence, clauses[k - 2], kept)) continue
    const closes = several && coordination.test(lower)
    const listing = !nominal && (closes || (!free && verbless && listingOf.test(lower)))
    const open = enumeration.test(sentence.text.slice(line.from, kept.end).toLowerCase())
    const cost =
      costOfCut({ listing, oneSided: adversative.test(lower), participle, free, verbless }) +
      0.2 * shareLost(line, rest.length)
    lines.push(shorter(line, { to: kept.end }, listing && !open ? 'listing' : 'trailing-clause', cost))
  }
  return lines
}

interface Cut {
  /** It ends an enumeration. */
  readonly listing: boolean
  readonly oneSided: boolean
  readonly participle: boolean
  readonly free: boolean
  readonly verbless: boolean
}

/** What the rest of the sentence meant to the words that are kept. */
const costOfCut = ({ listing, oneSided, participle, free, verbless }: Cut): number =>
  listing ? 0.9 : participle ? 0.55 : oneSided ? 0.45 : free ? 0.08 : verbless ? 0.4 : 0.25

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
    const [first] = tokensBetween(sentence, start, to)
    return first !== undefined && first.start === start && isFiniteVerb(first, sentence)
  })
  return goesOn !== undefined && !coordination.test(sentence.text.slice(goesOn.start))
}
