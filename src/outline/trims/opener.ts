import { type Line, shorter } from '../line.ts'
import { isQuestion, type SourceSentence } from '../source-sentence.ts'

/** “LAKETOWN, Nov. 5 (LNA) — ”: where and when it was written, and for whom. */
const DATELINE =
  /^\p{Lu}{3}(?:[^.!?—–]|(?<=\b\p{Lu}\p{Ll}{2,3})\.|(?<=^\p{Lu}{3,12})\.){0,40}\s[—–]\s+(?=\p{Lu})/u

/** Characters of the dateline that the sentence begins with; undefined if there is none. */
export const datelineOf = ({ sentence, text, language }: SourceSentence): number | undefined =>
  sentence === 1 ? (language.prose.dateline?.exec(text) ?? DATELINE.exec(text))?.[0].length : undefined

/** «Кроме того, Казахстан …» → «Казахстан …»: what ties a sentence to the one before says nothing on a slide. */
export function dropOpener(line: Line): readonly Line[] {
  const { prose } = line.sentence.language
  const text = line.sentence.text.slice(line.from, line.to)
  const dateline = line.from <= 1 ? datelineOf(line.sentence) : undefined
  if (dateline !== undefined) return [shorter(line, { from: line.from + dateline }, 'dateline', -0.03)]
  const lower = text.toLowerCase()
  const opener = prose.openers
    .filter((phrase) => lower.startsWith(phrase))
    .sort((a, b) => b.length - a.length)
    .find((phrase) => {
      // A conjunction needs no comma; an adverb without one belongs to the sentence («так говорят»).
      const free =
        prose.danglingEnds.includes(phrase) ||
        phrase.includes(',') ||
        prose.unmarkedOpeners?.includes(phrase) === true
      return (free ? /^,?\s+\S/u : /^(?:\s*[,:،]\s+|\s*[，、：])\S/u).test(text.slice(phrase.length))
    })
  // «Правда, что мост закроют?» asks whether it is true.
  if (opener === undefined || isQuestion(line.sentence)) return []
  const rest = text.slice(opener.length).replace(/^[\s,:،，、：]+/u, '')
  return [shorter(line, { from: line.from + text.length - rest.length }, 'opener', -0.03)]
}
