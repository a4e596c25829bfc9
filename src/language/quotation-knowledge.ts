/** How a language says who speaks. Words are in lower case; patterns are tested against lower-case text. */
export interface QuotationKnowledge {
  /** Verb of saying, one word: «сказал», “said”, «деді». */
  readonly verb: RegExp
  /** Those of them whose name behind them is the listener's: “told”. */
  readonly listener: RegExp
  /** After quoted words: all of them were said, not only a part of what was: «деп», “diye”. */
  readonly quotatives: readonly string[]
  /** Before the speaker's name: «по словам», “according to”. */
  readonly accordingTo: readonly string[]
  /** A single capitalised word after it is no person: “according to Reuters”. */
  readonly fullNames: boolean
  /** Ties the speaker to what came before: «но», “and”. Tested at the start of the words before a name. */
  readonly lead: RegExp
  /** What stands before any name and says little of who that is: “Dr”. */
  readonly courtesy?: RegExp
  /** A patronymic, in a language where an organisation may stand between role and name. */
  readonly patronymic?: RegExp
  /** Behind quoted words, in a group the person whom somebody else quotes: «…», — цитирует Жукова агентство. */
  readonly citing?: RegExp
  /** How it was said, which is no role: «смеясь». */
  readonly manner: RegExp
  /** An office that speaks, after the verb; its name is the group: «сообщили в дирекции «Альфы»». */
  readonly office: RegExp
  /** The ending of a name that is not the subject: «Сарсеновой». */
  readonly obliqueName?: RegExp
  /** Every noun has a capital, so that one alone is a name only if the article knows it as one. */
  readonly capitalNouns?: boolean
  /** «он», “she”: to be resolved to the last person named. */
  readonly pronouns: readonly string[]
  /** Words between verb and name, or before a name, that are not part of it. */
  readonly notNames: readonly string[]
  /** Inside the name of an organisation: “Department of Agriculture”. */
  readonly nameLinks: readonly string[]
  /** Titles that stand before a name with a capital: «Президент», “Senator”. */
  readonly titles: readonly string[]
  /** After quoted words: they are the name of something («…» деген кітап). */
  readonly titleCues: readonly string[]
  /** Behind one of them: the words are an opinion after all: «…» деген пікір. */
  readonly opinion: RegExp
  /** Behind the verb of saying: who was told, with the name of a paper. «журналистам», «газете «Берег»». */
  readonly told?: RegExp
  /** Case endings that a name can carry and that may be left off: «Томпсонның». */
  readonly nameEndings: readonly string[]
}
