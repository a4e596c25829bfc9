import type { Deck } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import { imageWithoutAlt } from './rules/image-without-alt.ts'
import { links } from './rules/links.ts'
import { notesComplete } from './rules/notes-complete.ts'
import { numberNotInArticle } from './rules/number-not-in-article.ts'
import { quotationNotInArticle } from './rules/quotation-not-in-article.ts'

/** A rule looks at a complete deck and says what is wrong with it. */
type CheckRule = (deck: Deck) => Message[]

const RULES: readonly CheckRule[] = [
  notesComplete,
  numberNotInArticle,
  quotationNotInArticle,
  imageWithoutAlt,
  links,
]

/** Holds a deck against every rule, in the order of the table. */
export const checkDeck = (deck: Deck): Message[] => RULES.flatMap((rule) => rule(deck))
