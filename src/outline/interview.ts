import { paragraphsOf, type SourceSentence } from './source-sentence.ts'

/** Paragraphs that begin with a dash: fewer are speech in a story. */
const FEWEST_SPOKEN = 4
const FEWEST_ASKED = 2
/** Words of a question without a question mark. */
const LONGEST_QUESTION = 30

/**
 * What an interviewer says besides the questions themselves, in an interview whose turns begin with a dash: «— Вы обещали
 * новый мост. | Где он?». A question may head the answer, what was said before it is not the article's.
 */
export function questionsOf(sentences: readonly SourceSentence[]): ReadonlySet<SourceSentence> {
  const turns = turnsOf(sentences)
  const asked = turns.filter(endsWithQuestion)
  if (turns.length < FEWEST_SPOKEN || asked.length < FEWEST_ASKED) return new Set()
  return new Set(
    turns
      .filter((turn) => endsWithQuestion(turn) || addresses(turn))
      .flatMap((turn) => turn.filter((sentence) => !asks(sentence))),
  )
}

const turnsOf = (sentences: readonly SourceSentence[]): SourceSentence[][] =>
  paragraphsOf(sentences).filter(([first]) => /^[—–-]\s/u.test(first?.text ?? ''))

const asks = ({ text }: SourceSentence): boolean => /[?？]["»”]?$/u.test(text)

const endsWithQuestion = (turn: readonly SourceSentence[]): boolean =>
  turn.slice(-1).some((sentence) => asks(sentence))

/** «Застройщик обвиняет вас в задержке.»: a short turn that speaks to the other one. */
function addresses(turn: readonly SourceSentence[]): boolean {
  const tokens = turn.flatMap((sentence) => sentence.tokens)
  const addressed = turn[0]?.language.prose.addressed ?? []
  return tokens.length <= LONGEST_QUESTION && tokens.some(({ lower }) => addressed.includes(lower))
}
