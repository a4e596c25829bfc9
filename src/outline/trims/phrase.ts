import { isFiniteVerb } from '../finite-verb.ts'
import { type Line, lineWithout, shorter } from '../line.ts'
import { isUnbroken, keptTokens } from '../line-clauses.ts'
import { isPreposition, knowsVerbs } from '../sentence-words.ts'
import type { Token } from '../tokens.ts'
import { shareLost } from './trim.ts'

const LONGEST_PHRASE = 8
const LONGEST_ROLE = 14
/** «в конце мая 2006 года» */
const LONGEST_DATE = 4
/** What it costs to say no more where, in what year, or until when. */
const [UNDATED, DATED, YEAR, PERIOD] = [0.15, 0.3, 0.45, 0.5]
const CLOSING_MARKS = /^["»”]+/u

/**
 * «В марте 2021 года Анна Ким объявила …» → «Анна Ким объявила …»: a time or place before a named subject, a date
 * before any. What says whose words they are stays.
 */
export function dropLeadingPhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const { speech, timeAdverbs, quotation, attribute, untilWhen } = sentence.language.prose
  const tokens = keptTokens(line)
  const first = tokens[0]
  if (first === undefined || !knowsVerbs(sentence)) return []
  const second = tokens[1]?.lower ?? ''
  const entitled = attribute.test(first.lower) && quotation.titles.includes(second)
  if (entitled || quotation.titles.includes(first.lower)) return withoutRole(line, tokens)
  if (!isPreposition(first, line.sentence) && !timeAdverbs.includes(first.lower)) return []
  const at = tokens[namedSubject(tokens, line) ?? afterDate(tokens, line) ?? -1]
  if (at === undefined || !isUnbroken(sentence, line.from, at.start)) return []
  if (speech.test(sentence.text.slice(line.from, at.start).toLowerCase())) return []
  const lead = sentence.text.slice(line.from, at.start).toLowerCase()
  const dated = untilWhen?.test(lead)
    ? PERIOD
    : /\d{4}/u.test(lead)
      ? YEAR
      : /\d/u.test(lead)
        ? DATED
        : UNDATED
  return [
    shorter(line, { from: at.start }, 'leading-phrase', dated + 0.2 * shareLost(line, at.start - line.from)),
  ]
}

/** «Глава порта и бывший капитан Анна Ким объявила …» → «Анна Ким объявила …»: who they are need not be in a heading. */
function withoutRole(line: Line, tokens: readonly Token[]): readonly Line[] {
  const at = namedSubject(tokens, line, LONGEST_ROLE)
  const [name, second] = [tokens[at ?? -1], tokens[(at ?? -1) + 1]]
  // “President Kim and Anna Lee signed”: both did.
  const { coordination } = line.sentence.language.prose
  const joined = tokens
    .slice(0, at)
    .some(({ lower }, i) => coordination.test(`${lower} `) && isNamed(tokens[i - 1]))
  if (name === undefined || !isNamed(second) || joined) return []
  return [shorter(line, { from: name.start }, 'leading-role', 0.2)]
}

/** Where the run of names begins that stands right before the verb and agrees with it. */
function namedSubject(tokens: readonly Token[], line: Line, most = LONGEST_PHRASE + 2): number | undefined {
  const { sentence } = line
  const { adverb } = sentence.language.prose
  const verb = tokens.findIndex((token) => isFiniteVerb(token, sentence))
  // «Анна Ким также не приняла …»
  let verbal = verb
  while (verbal > 0 && adverb.test(tokens[verbal - 1]?.lower ?? '')) verbal--
  let subject = verbal
  while (
    subject > 1 &&
    isNamed(tokens[subject - 1]) &&
    (subject === verbal || isOneName(tokens, subject, verbal, line))
  )
    subject--
  const before = tokens[subject - 1]
  if (subject === verbal || subject < 2 || subject > most) return undefined
  // «Ким на встрече в Озёрске заявила»: a name before a preposition is the subject, the run belongs to the phrase.
  const nested = tokens.some(
    (token, i) => i > 0 && i < subject && isPreposition(token, line.sentence) && isActor(tokens, i - 1, line),
  )
  if (before === undefined || nested || isPreposition(before, line.sentence)) return undefined
  return agrees(tokens.slice(subject, verbal), tokens[verb], line) ? subject : undefined
}

/** A name that may be what acts: not «(заместитель председателя) Совета | по делам порта», the owner of a noun. */
function isActor(tokens: readonly Token[], at: number, { sentence }: Line): boolean {
  if (!isNamed(tokens[at])) return false
  const [before, first] = [tokens[at - 1], tokens[0]]
  const { attribute, quotation } = sentence.language.prose
  const role = first !== undefined && (quotation.titles.includes(first.lower) || attribute.test(first.lower))
  const owner = before !== undefined && !isNamed(before) && !quotation.titles.includes(before.lower)
  return !(role && owner && at > 1)
}

/** Whether the name before `at` goes with those from there to `end`; not «группа «Берег» | Анна Ким», «Союз портов Норландии | Пётр Ким». */
function isOneName(tokens: readonly Token[], at: number, end: number, { sentence }: Line): boolean {
  const [before, name] = [tokens[at - 1], tokens[at]]
  if (before === undefined || name === undefined) return false
  const { obliqueBeforeName } = sentence.language.prose
  const apart = !/^[\s.]+$/u.test(sentence.text.slice(before.end, name.start))
  // «Король Норландии Пётр Ким» is one run of names.
  const full = end - at > 1 && !isNamed(tokens[at - 2])
  return !apart && !(full && obliqueBeforeName?.test(`${before.lower} ${name.lower}`))
}

/** «По запросу Казахстана выдали …»: what is no subject by its ending cannot stand alone before the verb. */
function agrees(names: readonly Token[], verb: Token | undefined, { sentence }: Line): boolean {
  const forms = sentence.language.prose.agreement.subjects
  const form = forms.find(([ending]) => ending.test(verb?.lower ?? ''))
  return form === undefined || names.some(({ lower }) => form[1].test(lower))
}

/** «В мае 2006 года | рыбаки …»: the word behind a date, if it is not the verb. */
function afterDate(tokens: readonly Token[], { sentence }: Line): number | undefined {
  const years = sentence.language.numbers.contexts.yearAfter.split('|')
  const year = tokens.findIndex(
    ({ lower }, i) =>
      i > 0 && i <= LONGEST_DATE && years.includes(lower) && /^\d{4}$/u.test(tokens[i - 1]?.text ?? ''),
  )
  const next = tokens[year + 1]
  return year < 0 || next === undefined || isFiniteVerb(next, sentence) ? undefined : year + 1
}

/** «Анна Ким на совещании объявила …» → «Анна Ким объявила …»: a time or place between a name and its verb. */
export function dropMiddlePhrase(line: Line): readonly Line[] {
  const { sentence } = line
  const { scope, adverb, complement, relative, quotation, weekday } = sentence.language.prose
  if (!knowsVerbs(sentence)) return []
  const tokens = keptTokens(line)
  return tokens.flatMap((start, i): Line[] => {
    const name = tokens[i - 1]
    if (name === undefined || !isPreposition(start, line.sentence)) return []
    const verb = tokens.findIndex((token, j) => j > i && isFiniteVerb(token, sentence))
    const last = tokens.findLastIndex((token, j) => j > i && j < verb && !adverb.test(token.lower))
    const [end, before] = [tokens[last], sentence.text.slice(start.start, tokens[verb]?.start).toLowerCase()]
    const after = name.end + (CLOSING_MARKS.exec(sentence.text.slice(name.end))?.[0].length ?? 0)
    if (verb < 0 || end === undefined || verb - i > LONGEST_PHRASE || !isUnbroken(sentence, after, end.end))
      return []
    // “Days to complete work” is the name of a measure.
    if (CLOSING_MARKS.test(sentence.text.slice(end.end))) return []
    const hangs = tokens
      .slice(i, last + 1)
      .some(({ lower }) => complement.test(lower) || relative.test(lower))
    if (hangs) return []
    // “the Commission | for the Conservation of Lakes”
    const [after1, after2] = tokens.slice(i + 1, i + 3)
    const names = quotation.nameLinks.includes(start.lower) && (isNamed(after1) || isNamed(after2))
    const day = weekday?.exec(before)?.[0].length === end.end - start.start
    const free = day || isSubject(tokens, i, tokens[verb], line) || scope.test(before)
    // “Ana Kim from the council, says …”: the comma went with the phrase.
    const comma = /^,(?=\s)/u.exec(sentence.text.slice(end.end))?.[0].length ?? 0
    return free && !names
      ? [lineWithout(line, { start: after, end: end.end + comma }, 'middle-phrase', 0.15)]
      : []
  })
}

/** The run of names before the phrase is what acts: it stands behind no preposition and agrees with the verb. */
function isSubject(tokens: readonly Token[], end: number, verb: Token | undefined, line: Line): boolean {
  let from = end
  while (from > 0 && isNamed(tokens[from - 1])) from--
  const before = tokens[from - 1]
  if (from === 0 && tokens[0] !== undefined && isPreposition(tokens[0], line.sentence)) return false
  const names = tokens.slice(from === 1 ? 0 : from, end)
  return end > from && !(before && isPreposition(before, line.sentence)) && agrees(names, verb, line)
}

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && token.start > 0 && /^\p{Lu}/u.test(token.text)
