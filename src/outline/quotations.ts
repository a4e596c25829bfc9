import type { Quotation } from '../model/outline.ts'
import { Persons } from './persons.ts'
import { toQuotation, worth } from './quotation-text.ts'
import { type QuotedRun, quotedRuns } from './quoted-run.ts'
import { Reports } from './reports.ts'
import { paragraphsOf, type SourceSentence } from './source-sentence.ts'
import { findSpeaker, isQuotative, UNNAMED } from './speaker.ts'
import type { NamedSpeaker, Speaker } from './speaker-role.ts'
import { tokenize } from './tokens.ts'

export interface FoundQuotation {
  readonly quotation: Quotation
  /** Index of the sentence. */
  readonly sentence: number
  readonly score: number
}

/** Quotations with a named speaker, in the order of the article. `salience` is per sentence. */
export function findQuotations(
  sentences: readonly SourceSentence[],
  salience: readonly number[],
): FoundQuotation[] {
  const persons = new Persons(sentences)
  const reports = new Reports(persons)
  return paragraphsOf(sentences).flatMap((paragraph) => {
    const runs = quotedRuns(paragraph)
    const found: FoundQuotation[] = []
    for (const [i, sentence] of paragraph.entries()) {
      let spoken = false
      for (const run of runs.filter(({ first }) => first === sentence)) {
        if (isTitle(run)) continue
        const next = paragraph[i + run.sentences.length]
        const said = speakerOf(run, persons) ?? reports.beside(run, next)
        if (said === undefined) continue
        spoken = true
        persons.note(said)
        reports.note(said, run.last)
        const one = toQuotation(run, said.speaker)
        if (one === undefined) continue
        const named = isNamed(run) && persons.knows(said.speaker.name) ? 0.2 : 0
        const { quotation, sentence: home } = one
        const score = (salience[home.index] ?? 0) + named + worth(quotation, home)
        found.push({ quotation, sentence: home.index, score })
      }
      persons.read(sentence)
      if (!spoken && !runs.some((run) => run.sentences.includes(sentence))) reports.read(sentence)
    }
    return found
  })
}

const spokenBy = ({ first, last, start, end }: QuotedRun): Speaker | typeof UNNAMED | undefined =>
  first === last
    ? findSpeaker(first, { start, end })
    : (findSpeaker(last, { start: 0, end }) ?? findSpeaker(first, { start, end: first.text.length }))

const isNamed = (run: QuotedRun): boolean => typeof spokenBy(run) === 'object'

/** „sagte die Präsidentin“: where every noun has a capital, a name has two words or was read before. */
function isSurelyName(name: string, { language }: SourceSentence, persons: Persons): boolean {
  if (
    !language.prose.quotation.capitalNouns ||
    language.prose.quotation.accordingTo.some((cue) => name.startsWith(cue))
  )
    return true
  return !/^\p{Ll}/u.test(name) && persons.knows(name)
}

/** The speaker whom the words around the quotation name, in full where they just were. */
function speakerOf(run: QuotedRun, persons: Persons): NamedSpeaker | undefined {
  const { first } = run
  const cited = citedPerson(run)
  if (cited !== undefined)
    return /^\p{Lu}/u.test(cited) ? persons.inflected(cited, first) : persons.before(first)
  const said = spokenBy(run)
  if (said === UNNAMED) return persons.before(first)
  // «Анна Ким сол кезде «…» деген ойда еді»: the verb is last, its subject anywhere before.
  if (said === undefined && first.language.prose.verbLast && first === run.last)
    return isQuotative(first, run.end) ? persons.onlyIn(first, run.start) : undefined
  if (said !== undefined && !isSurelyName(said.name, first, persons)) return undefined
  return said && { speaker: persons.inFull(said, first), paragraph: first.paragraph }
}

/** «…», — цитирует Жукова агентство: whose words they are. */
const citedPerson = ({ last, end }: QuotedRun): string | undefined =>
  last.language.prose.quotation.citing?.exec(last.text.slice(end))?.[1]

/** “Friends of the Old Bridge”, «…» деген кітап: a name of something, not words that were said. */
function isTitle({ first, last, start, end }: QuotedRun): boolean {
  if (first !== last) return false
  const words = tokenize(first.text.slice(start, end))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length
  if (words.length > 2 && capitals > words.length / 2) return true
  const { titleCues, opinion } = first.language.prose.quotation
  const [cue, next] = tokenize(first.text.slice(end, end + 60))
  return titleCues.includes(cue?.lower ?? '') && !opinion.test(next?.lower ?? '')
}
