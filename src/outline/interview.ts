import { isQuestion, paragraphsOf, type SourceSentence } from './source-sentence.ts'

/** Paragraphs that begin with a dash: fewer are speech in a story. */
const FEWEST_SPOKEN = 4
const FEWEST_ASKED = 2
/** An interview has this share of paragraphs that ask somebody. */
const ASKED = 0.15
/** Words of a question without a question mark. */
const LONGEST_QUESTION = 30

/**
 * What an interviewer says besides the questions themselves, in an interview whose turns begin with a dash: «— Вы обещали
 * новый мост. | Где он?». A question may head the answer, what was said before it is not the article's.
 */
export function questionsOf(sentences: readonly SourceSentence[]): ReadonlySet<SourceSentence> {
  const turns = turnsOf(sentences)
  if (turns.length < FEWEST_SPOKEN) return beforeQuestions(sentences)
  const asked = turns.filter(endsWithQuestion)
  if (asked.length < FEWEST_ASKED) return new Set()
  return new Set(
    turns
      .filter((turn) => endsWithQuestion(turn) || addresses(turn))
      .flatMap((turn) => turn.filter((sentence) => !isQuestion(sentence))),
  )
}

const turnsOf = (sentences: readonly SourceSentence[]): SourceSentence[][] =>
  paragraphsOf(sentences).filter(([first]) => /^[—–-]\s/u.test(first?.text ?? ''))

/** Where nothing marks the turns: what stands in one paragraph with a question to somebody who answers of themself in the next. */
function beforeQuestions(sentences: readonly SourceSentence[]): ReadonlySet<SourceSentence> {
  const paragraphs = paragraphsOf(sentences)
  const asked = paragraphs.filter(
    (turn, i) =>
      endsWithQuestion(turn) && speaksTo(turn.filter(isQuestion)) && answers(paragraphs[i + 1] ?? []),
  )
  if (asked.length < Math.max(FEWEST_SPOKEN, ASKED * paragraphs.length)) return new Set()
  return new Set(asked.flatMap((turn) => turn.filter((sentence) => !isQuestion(sentence))))
}

/** “I”, «мы» */
const answers = (turn: readonly SourceSentence[]): boolean =>
  !endsWithQuestion(turn) &&
  turn.some(({ tokens, language }) =>
    tokens.some(({ lower }) => language.prose.selves.includes(lower.replace(/['’].*/u, ''))),
  )

const endsWithQuestion = (turn: readonly SourceSentence[]): boolean =>
  turn.slice(-1).some((sentence) => isQuestion(sentence))

/** «Застройщик обвиняет вас в задержке.»: a short turn that speaks to the other one. */
function addresses(turn: readonly SourceSentence[]): boolean {
  const words = turn.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return words <= LONGEST_QUESTION && speaksTo(turn)
}

/** “you”, «вам» */
const speaksTo = (turn: readonly SourceSentence[]): boolean =>
  turn.some(({ tokens, language }) =>
    tokens.some(({ lower }) => language.prose.addressed?.includes(lower) === true),
  )
