import { hasFinite } from './finite-verb.ts'
import type { Line } from './line.ts'
import { clausesOf } from './line-clauses.ts'
import { knowsVerbs, tokensBetween } from './sentence-words.ts'
import { isUnspaced } from './tokens.ts'

const FEWEST_PARTS = 3
const MOST_PARTS = 5
/** Wheat, rice and maize need no line each. */
const FEWEST_WORDS = 2

/**
 * Where the lines of an enumeration begin, as offsets within the sentence: «Город открыл мост у вокзала, | три школы
 * на берегу | и …». Undefined for anything else: a part has a verb of its own, or says something of the one before.
 */
export function partsOfEnumeration(line: Line): readonly number[] | undefined {
  const { sentence } = line
  const { coordination, relative, participle, closingParticiple, complement, droppable, verbLast } =
    sentence.language.prose
  if (verbLast || isUnspaced(sentence.text) || !knowsVerbs(sentence)) return undefined
  const [first, ...others] = clausesOf(line)
  const last = others.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (others.length + 1 < FEWEST_PARTS || others.length + 1 > MOST_PARTS) return undefined
  const [mark] = first.mark
  if ((mark !== ',' && mark !== ';') || others.slice(0, -1).some((part) => part.mark !== mark))
    return undefined
  const closes = mark === ';' || coordination.test(sentence.text.slice(last.start).toLowerCase())
  const isPart = ({ start, end }: { start: number; end: number }): boolean => {
    const text = sentence.text.slice(start, end)
    const describes = [relative, participle, closingParticiple, complement].some((one) => one.test(text))
    const ties = start !== last.start && (droppable.test(text) || coordination.test(text))
    return (
      !describes &&
      !ties &&
      !hasFinite(sentence, start, end) &&
      tokensBetween(sentence, start, end).length >= FEWEST_WORDS
    )
  }
  return closes && hasFinite(sentence, line.from, first.end) && others.every(isPart)
    ? others.map(({ start }) => start)
    : undefined
}
