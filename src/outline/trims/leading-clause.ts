import type { DescriptionKnowledge } from '../../language/word-form-knowledge.ts'
import type { Clause } from '../clauses.ts'
import { hasFinite, isFiniteVerb, isInfinitive } from '../finite-verb.ts'
import { isMonth } from '../leading-date.ts'
import { type Line, shorter } from '../line.ts'
import { clausesOf, keptTokens } from '../line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from '../sentence-words.ts'
import type { SourceSentence } from '../source-sentence.ts'
import type { Token } from '../tokens.ts'
import { scopeLost, shareLost } from './trim.ts'

/** “For most of the century, …”: without it, it is true still. */
const PERIOD = 0.4
/** An amount is of its time. */
const DATED = 0.4
/** “In the Laketown district, …”: elsewhere it need not be so. */
const PLACE = 0.3

/**
 * Leaves out what stands before the main clause: a time or place («В начале весны, …»), a clause of time or
 * reason, or a whole clause before a semicolon. In a verb-last language this is the only side to cut from.
 */
export function dropLeadingClause(line: Line): readonly Line[] {
  const { sentence } = line
  const {
    binding,
    speech,
    prepositions,
    droppable,
    complement,
    consequent,
    onCondition,
    verbLast,
    anaphora,
    connectives,
    openingParticiple,
    closingParticiple,
    adversative,
    awkward,
    fragment,
    untilWhen,
  } = sentence.language.prose
  if (!knowsVerbs(sentence) && !verbLast) return []
  const clauses = clausesOf(line)
  const lines: Line[] = []
  for (let k = 1; k < Math.min(clauses.length, 4); k++) {
    const [before, main] = [clauses[k - 1], clauses[k]]
    if (before === undefined || main === undefined || before.mark === ':') continue
    // «Балық аулау – | өңірдің негізі, …»: where the verb is last, of what it is said.
    if (verbLast && before.mark === '—') continue
    const lead = sentence.text.slice(line.from, before.end).toLowerCase()
    const rest = sentence.text.slice(main.start, line.to).toLowerCase()
    if (binding.test(lead) || speech.test(lead) || complement.test(rest) || droppable.test(rest)) continue
    if (consequent?.test(rest)) continue
    const conditional = clauses
      .slice(0, k)
      .some(({ start, end }) => onCondition?.test(sentence.text.slice(start, end).toLowerCase()) === true)
    if (conditional) continue
    // «Хотя совет порта, | скорее всего, | возглавит Анна Ким»: its verb is still to come.
    if (adversative.test(lead) && knowsVerbs(sentence) && !hasFinite(sentence, line.from, before.end))
      continue
    // “On routes where buses were cut, | fewer people rode”: on others it is not said.
    if (restricts(sentence, line.from, before.end)) continue
    if (knowsVerbs(sentence) && !hasFinite(sentence, main.start, line.to)) continue
    // «…, бірақ, | бұл шеберлік жиі, | қалада өскен»: it begins the clause behind it.
    const begins = k > 1 && tokensBetween(sentence, before.start, before.end).length <= LONGEST_BEGINNING
    if (verbLast && begins && !hasFinite(sentence, before.start, before.end)) continue
    // «Шебер көпірді жөндеп, | мектеп салды»: the one who acts was named before the comma.
    if (verbLast && !isCircumstance(sentence, before) && !namesSubject({ ...line, from: main.start }))
      continue
    // «каналдарда, | тарифтерде және есепте»: one of several that end alike.
    if (verbLast && main.mark !== '' && endsAlike(sentence, before, main)) continue
    // «алма, | алмұрт, өрік сияқты жемістер»: one of several that are named.
    if (verbLast && main.mark === ',' && isNamedAlone(sentence, main)) continue
    if (!mayHaveSubject({ ...line, from: main.start })) continue
    // «На рынок ламп, | фонарей и свечей …», «Паром вышел, | дошёл до острова и …»
    const hangs =
      fragment.test(rest) || (hasFinite(sentence, line.from, before.end) && beginsWithVerb(sentence, main))
    if (!verbLast && hangs) continue
    const opening = tokensBetween(sentence, main.start, main.end)[0]
    const first = opening?.lower ?? ''
    if (
      anaphora.includes(first) ||
      connectives.includes(first) ||
      (prepositions.includes(first) && before.mark === ',')
    )
      continue
    const verbless = knowsVerbs(sentence) && !verbLast && !hasFinite(sentence, line.from, before.end)
    const opens = saysWhen(sentence, line.from, before.end)
    const adverbial = opens || (verbless && openingParticiple.test(lead))
    // «… уехал на север | — руководить постом»
    const aim =
      opening !== undefined && isInfinitive(opening, sentence) && !hasFinite(sentence, main.start, main.end)
    if (aim || awkward.test(rest) || closingParticiple.test(rest)) continue
    const whole = before.mark === ';'
    if (!adverbial && !whole && !verbLast) continue
    const row =
      !beginsWithVerb(sentence, main) &&
      clauses.slice(0, k).every(({ start, end }) => saysWhen(sentence, start, end))
    if (adverbial && !whole && k > 1 && !row && !(verbless && beginsWithActor(sentence, main))) continue
    const ends = untilWhen?.test(lead) === true ? PERIOD : 0
    const where = namesPlace(sentence, line.from, clauses[0]?.end ?? before.end) ? PLACE : 0
    const scope = verbLast ? scopeLost(line, main.start) : where
    // “In May, | the ferry carried 14 million people”
    const counted = !verbLast && /\d/u.test(lead) && /\d/u.test(rest) ? DATED : 0
    const cost =
      ends + scope + counted + (adverbial ? 0.12 : whole ? 0.2 : 0.3) + 0.2 * shareLost(line, lead.length)
    lines.push(shorter(line, { from: main.start }, 'leading-clause', cost))
  }
  return lines
}

/** “In the Laketown district”, not “in May” */
function namesPlace(sentence: SourceSentence, start: number, end: number): boolean {
  const { dates, prose } = sentence.language
  const [first, ...words] = tokensBetween(sentence, start, end)
  const named = words.some(({ text, lower }) => /^\p{Lu}/u.test(text) && !isMonth(lower, dates))
  return named && prose.wherePrepositions?.includes(first?.lower ?? '') === true
}

/** Whether a clause inside a phrase says of which ones. */
function restricts(sentence: SourceSentence, start: number, end: number): boolean {
  const { relative, relativeInside } = sentence.language.prose
  const [first, ...words] = tokensBetween(sentence, start, end)
  if (first === undefined || !isPreposition(first, sentence)) return false
  return words.some(
    ({ lower, start: at }, i) =>
      i > 0 &&
      (relative.test(`${lower} `) || relativeInside.test(lower)) &&
      !/[,;—–]\s*$/u.test(sentence.text.slice(start, at)),
  )
}

/** “Every morning at five”, “before the trawlers leave”, «в начале весны». */
function saysWhen({ text, language }: SourceSentence, start: number, end: number): boolean {
  const { atPresent, droppable, prepositions } = language.prose
  const clause = text.slice(start, end).toLowerCase()
  return (
    prepositions.includes(clause.split(/\s/u)[0] ?? '') || droppable.test(clause) || atPresent.test(clause)
  )
}

/** Its subject was named before. */
function beginsWithVerb(sentence: SourceSentence, { start, end }: Clause): boolean {
  const { adverb } = sentence.language.prose
  const first = tokensBetween(sentence, start, end).find(({ lower }) => !adverb.test(lower))
  return first !== undefined && isFiniteVerb(first, sentence)
}

/** «…, увозящем гостей, | Анна Ким покинула …»: a name and its verb open the clause. */
function beginsWithActor(sentence: SourceSentence, { start, end }: Clause): boolean {
  const tokens = tokensBetween(sentence, start, end)
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  return verb > 0 && tokens.slice(0, verb).every(({ text }) => /^\p{Lu}/u.test(text))
}

/** Whether the clause only says when, where or why, and does not name the one who acts. */
function isCircumstance(sentence: SourceSentence, { start, end, mark }: Clause): boolean {
  const last = tokensBetween(sentence, start, end).at(-1)
  return (
    mark === ';' || (last !== undefined && sentence.language.prose.whenOrWhere?.test(last.lower) === true)
  )
}

const namesSubject = (line: Line): boolean => {
  const { subjectMarks } = line.sentence.language.prose
  return subjectMarks !== undefined && keptTokens(line).some(({ lower }) => subjectMarks.includes(lower))
}

/** Words of a subject that a comma parts from its clause. */
const LONGEST_BEGINNING = 3
const LONGEST_NAME = 3
/** So many words in a row without an ending are more than a description. */
const RUN = 3

/** Letters of the ending of a case. */
const CASE = 2

/** The last word before the comma and the first behind it have the same case. */
export function endsAlike(sentence: SourceSentence, before: Clause, main: Clause): boolean {
  const { description } = sentence.language.prose
  const last = tokensBetween(sentence, before.start, before.end).at(-1)?.lower ?? ''
  const first = tokensBetween(sentence, main.start, main.end)[0]?.lower ?? ''
  return description?.oblique.test(first) === true && last.slice(-CASE) === first.slice(-CASE)
}

/** A word or two without a verb or an ending. */
function isNamedAlone(sentence: SourceSentence, { start, end }: Clause): boolean {
  const words = tokensBetween(sentence, start, end)
  const oblique = sentence.language.prose.description?.oblique
  const last = words.at(-1)
  return (
    words.length <= LONGEST_NAME &&
    last !== undefined &&
    oblique?.test(last.lower) !== true &&
    !hasFinite(sentence, start, end)
  )
}

/** «…, | көпірді жөндейді»: where endings tell, some word of what is kept can be the one who acts. */
export function mayHaveSubject(line: Line): boolean {
  const { description } = line.sentence.language.prose
  if (description === undefined) return true
  const tokens = keptTokens(line)
  return tokens.some((_, i) => mayAct(tokens, i, line.sentence, description))
}

function mayAct(
  tokens: readonly Token[],
  at: number,
  sentence: SourceSentence,
  { oblique, possessed, plural, postpositions }: DescriptionKnowledge,
): boolean {
  const { stopWords } = sentence.language.prose
  const light = (token: Token): boolean => stopWords.includes(token.lower)
  const plain = (token: Token): boolean =>
    !oblique.test(token.lower) && !light(token) && !/^\d/u.test(token.text) && !isFiniteVerb(token, sentence)
  const behind = (i: number): Token | undefined =>
    /^\s+$/u.test(sentence.text.slice(tokens[i]?.end, tokens[i + 1]?.start)) ? tokens[i + 1] : undefined
  const token = tokens[at]
  if (token === undefined || !plain(token)) return false
  let [end, run, next] = [at, 1, behind(at)]
  // «кемелер саны соңғы айлары»: what belongs to somebody closes its phrase.
  if (possessed.test(token.lower))
    return next === undefined || !(light(next) || postpositions.includes(next.lower))
  while (next !== undefined && (plain(next) || light(next))) {
    if (plain(next) && possessed.test(next.lower)) return false
    if (plain(next)) run++
    end++
    next = behind(end)
  }
  if (next === undefined || /^\d/u.test(next.text)) return true
  // «ескі көпірдің тіреуін», «жүзуші мен балықшылардың»: words that describe what is done to.
  if (!isFiniteVerb(next, sentence)) return run >= RUN
  // «жүк алды»: one word before the verb is its object, unless it is a name, counted or many.
  const counted = /^\d/u.test(tokens[at - 1]?.text ?? '')
  return run > 1 || counted || plural.test(token.lower) || /^\p{Lu}/u.test(token.text)
}
