import { hasFinite, isFiniteVerb } from './finite-verb.ts'
import { isBalanced } from './gates.ts'
import { type Line, lineText, shorter, wholeLine } from './line.ts'
import { clausesOf, endsInsideClause, hasMainVerb, losesAlternative, losesQuestion } from './line-clauses.ts'
import { isPreposition, knowsVerbs, tokensBetween } from './sentence-words.ts'
import type { Candidate } from './shorten.ts'
import { headingLimit } from './shorten.ts'
import { isClosed, type SourceSentence } from './source-sentence.ts'
import { type Token, tokenize } from './tokens.ts'
import { dropLeadingClause, endsAlike } from './trims/leading-clause.ts'
import { dropOpener } from './trims/opener.ts'
import { dropLeadingPhrase } from './trims/phrase.ts'
import { lacksNestedMain, partsSaid } from './unfinished.ts'

const SHORTEST = 25
/** Characters of «, благодаря которым». */
const WHICH = 22

/**
 * A heading where no faithful sentence fits: the clauses from the start that fit, else the words that fit and
 * do not end on a preposition. It may not be an assertion, but it is of the text and whole.
 */
export function themeOf(sentence: SourceSentence): Candidate | undefined {
  const entire = wholeLine(sentence)
  const whole = dropOpener(entire)[0] ?? entire
  const bases = [whole, ...dropLeadingPhrase(whole), ...dropLeadingClause(whole)]
  const fits = bases
    .flatMap((base) => clausesThatFit(base) ?? endThatFits(base) ?? wordsThatFit(base) ?? [])
    .filter(isWhole)
  // «Глава совета порта Анна Ким отвергла …»: without the role there is room for what she did.
  const said = fits.filter((line) => !partsSaid(line))
  // “In the interview” says less than what stands behind it.
  const long = said.find((line) => line.to - line.from >= SHORTEST)
  const fitting = said.find(hasMainVerb) ?? long ?? said[0] ?? fits[0]
  if (fitting === undefined) return undefined
  const line = withoutHalves(fitting)
  const text = lineText(line)
  return /[\p{L}\p{N}]/u.test(text) ? { line, text, words: tokenize(text).length, heads: true } : undefined
}

const isWhole = (line: Line): boolean =>
  !losesQuestion(line) && !lacksNestedMain(line) && !losesAlternative(wholeLine(line.sentence), line.to)

function clausesThatFit(line: Line): Line | undefined {
  const limit = headingLimit(line.sentence.text)
  const { complement, danglingEnds, description, openers, relativeInside, speech } =
    line.sentence.language.prose
  const hangs = (at: number): boolean =>
    danglingEnds.includes(tokensBetween(line.sentence, line.from, at).at(-1)?.lower ?? '')
  // «Никто не знает, почему так вышло | : вместо …» says something, «Вот список | : …» does not.
  const awaits = (start: number, at: number): boolean => {
    const clause = line.sentence.text.slice(start, at).toLowerCase()
    const after = line.sentence.text.slice(at).toLowerCase()
    const explained = after.startsWith(':') && hasMainVerb({ ...line, to: at }) && !speech.test(clause)
    // «опасений рыбаков, | о которых они писали»: the last resort may leave open which.
    const which = /^,\s\p{L}+\s/u.test(after) && relativeInside.test(after.slice(0, WHICH))
    return complement.test(after) && !explained && !which
  }
  const fitting = clausesOf(line).filter(({ start, end }) => {
    const length = end - line.from
    return (
      start >= line.from &&
      length <= limit &&
      length >= Math.min(SHORTEST, limit / 2) &&
      // «лодки или, | в крайнем случае, | …»: what is put in goes with the words behind it.
      !hangs(end) &&
      !hangs(start) &&
      !awaits(start, end) &&
      !isLastButOne(line.sentence, start, end) &&
      // «построенный в 1974 году и, | кажется, | ни разу не крашенный»
      !(start > line.from && end < line.to && tokensBetween(line.sentence, start, end).length === 1) &&
      // «көпір құлап, | үш адам жараланды»: what came of it stands behind.
      description?.converb.test(tokensBetween(line.sentence, start, end).at(-1)?.lower ?? '') !== true &&
      // «изменения, в частности, | по вопросам …»
      !openers.includes(line.sentence.text.slice(start, end).toLowerCase()) &&
      !endsInsideClause({ ...line, to: end }) &&
      isBalanced(line.sentence.text.slice(line.from, end))
    )
  })
  const last = fitting.at(-1)
  return last === undefined ? undefined : shorter(line, { to: last.end }, 'theme', 0.7)
}

/** Where the verb is last: the longest end of the sentence from the beginning of a clause, without a word that points back. */
function endThatFits(line: Line): Line | undefined {
  const { sentence } = line
  const { anaphora, verbLast } = sentence.language.prose
  const limit = headingLimit(sentence.text)
  if (!verbLast || !hasMainVerb(line)) return undefined
  const clauses = clausesOf(line)
  const [found] = clauses
    .slice(1)
    .filter((clause, k) => !endsAlike(sentence, clauses[k] ?? clause, clause))
    .flatMap(({ start }): number[] => {
      const [first, second] = tokensBetween(sentence, start, line.to)
      const from = first !== undefined && anaphora.includes(first.lower) ? second?.start : start
      const length = line.to - (from ?? line.to)
      return from !== undefined && length <= limit && length >= SHORTEST ? [from] : []
    })
  return found === undefined ? undefined : shorter(line, { from: found }, 'theme', 0.8)
}

/** “… to draw, | paint, | and print maps”: the last of several things is left. */
function isLastButOne(sentence: SourceSentence, start: number, end: number): boolean {
  const rest = sentence.text.slice(end).replace(/^[,;\s]+/u, '')
  const joined = sentence.language.prose.coordination.test(rest.toLowerCase())
  return joined && knowsVerbs(sentence) && !hasFinite(sentence, start, end)
}

function wordsThatFit(line: Line): Line | undefined {
  const { tokens, language, text } = line.sentence
  const limit = headingLimit(text)
  if (text.length <= limit && isClosed(line.sentence)) return shorter(line, {}, 'theme', 0.5)
  const colon = text.indexOf(':', line.from + SHORTEST)
  const most = colon < 0 ? limit : Math.min(limit, colon - line.from)
  const within = tokens.filter(({ start, end }) => start >= line.from && end - line.from <= most)
  const whole = within.findLastIndex(({ end }) => isBalanced(text.slice(line.from, end)))
  const fitting = whole < 1 ? within : within.slice(0, whole + 1)
  while (
    fitting.length > 1 &&
    (language.prose.danglingEnds.includes(fitting.at(-1)?.lower ?? '') ||
      language.prose.attribute.test(fitting.at(-1)?.lower ?? '') ||
      (fitting.at(-1)?.text.length ?? 0) < 3)
  )
    fitting.pop()
  const last = phraseEnd(fitting, line) ?? fitting.at(-1)
  if (last !== undefined) return shorter(line, { to: last.end }, 'theme', 1)
  // A word longer than a heading, or signs only.
  return line.to - line.from <= limit ? line : undefined
}

/** The last word before a preposition, a conjunction or the end, that leaves a phrase whole. */
function phraseEnd(fitting: readonly Token[], { sentence }: Line): Token | undefined {
  const { complement, prepositions, danglingEnds, attribute } = sentence.language.prose
  if (prepositions.length === 0) return undefined
  return fitting.findLast((token, i) => {
    const next = sentence.tokens.find(({ start }) => start >= token.end)
    const ends =
      next === undefined ||
      isPreposition(next, sentence) ||
      (danglingEnds.includes(next.lower) && next.text === next.lower) ||
      /^[,;:]/u.test(sentence.text.slice(token.end))
    return (
      i > 0 &&
      ends &&
      !complement.test(sentence.text.slice(token.end).toLowerCase()) &&
      // “shared work remains | to be …”: the verb needs what follows.
      !(isFiniteVerb(token, sentence) && next !== undefined) &&
      !danglingEnds.includes(token.lower) &&
      !attribute.test(token.lower) &&
      // “… and how much | of it”
      !complement.test(fitting[i - 1]?.lower ?? '') &&
      !prepositions.includes(fitting[i - 1]?.lower ?? '')
    )
  })
}

/** A cut may leave one of a pair of marks: marks that have no partner go. */
function withoutHalves(line: Line): Line {
  if (isBalanced(lineText(line))) return line
  const { sentence, from, to } = line
  const marks = [...sentence.text.slice(from, to).matchAll(/["«»“”„()[\]]/gu)]
  return { ...line, without: marks.map(({ index }) => ({ start: from + index, end: from + index + 1 })) }
}
