import { type Candidate, follows } from './candidate.ts'
import { isYearLike } from './mention.ts'
import { isAge, isBesideMonth, isClock, isOrdinalByNoun, isSpanOfTime, isYear } from './skip-dates.ts'
import { followedBy, isAfterName, isAfterNamer, isArticle, isInTitle, isWordFraction } from './skip-names.ts'
import {
  hasForeignEnding,
  isBracketed,
  isBrokenGroup,
  isColonPair,
  isFormula,
  isHyphenated,
  isInName,
  isListNumber,
  isPhone,
} from './skip-shapes.ts'

/** What a number is when it is not a statistic. */
export type SkipReason =
  | 'unreadable'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'time'
  | 'age'
  | 'score'
  | 'phone'
  | 'document'
  | 'list number'
  | 'name'
  | 'article'
  | 'span of time'
  | 'vague'
  | 'fraction'
  | 'no noun'

interface SkipRule {
  readonly name: string
  readonly reason: SkipReason
  readonly test: (candidate: Candidate) => boolean
}

/** First match wins. One rule a row: the order is from the shape of the number to the words around it. */
const SKIP_RULES: readonly SkipRule[] = [
  { name: 'dotted-digits', reason: 'date', test: ({ mention }) => mention.low.literal?.shape === 'dotted' },
  {
    name: 'unreadable-digits',
    reason: 'unreadable',
    test: ({ mention }) => !mention.ordinal && !mention.value,
  },
  { name: 'broken-groups', reason: 'unreadable', test: isBrokenGroup },
  { name: 'exponent-or-formula', reason: 'unreadable', test: isFormula },
  { name: 'glued-to-a-word', reason: 'name', test: isInName },
  { name: 'long-digit-group', reason: 'phone', test: isPhone },
  { name: 'clock-or-score', reason: 'score', test: isColonPair },
  {
    name: 'number-pair',
    reason: 'score',
    test: ({ mention, unit }) => mention.paired && !isYearLike(mention) && !unit,
  },
  { name: 'month-beside', reason: 'date', test: isBesideMonth },
  { name: 'ordinal', reason: 'ordinal', test: ({ mention }) => mention.ordinal },
  { name: 'century-or-place', reason: 'ordinal', test: isOrdinalByNoun },
  { name: 'time-of-day', reason: 'time', test: isClock },
  { name: 'year', reason: 'year', test: isYear },
  { name: 'citation', reason: 'document', test: isBracketed },
  { name: 'list-number', reason: 'list number', test: isListNumber },
  { name: 'named-thing', reason: 'document', test: isAfterNamer },
  { name: 'quoted-title', reason: 'name', test: isInTitle },
  { name: 'after-a-name', reason: 'name', test: isAfterName },
  {
    name: 'rank',
    reason: 'ordinal',
    test: ({ view, mention }) => follows(view, mention, view.lexicon.contexts.ordinalBefore),
  },
  { name: 'age', reason: 'age', test: isAge },
  { name: 'glued-ending', reason: 'name', test: hasForeignEnding },
  { name: 'hyphenated', reason: 'name', test: isHyphenated },
  {
    name: 'fraction',
    reason: 'fraction',
    test: (one) => followedBy(one, one.view.lexicon.contexts.fractions) || isWordFraction(one),
  },
  { name: 'vague-magnitude', reason: 'vague', test: (one) => followedBy(one, one.view.lexicon.vague) },
  { name: 'ago-or-deictic', reason: 'span of time', test: isSpanOfTime },
  { name: 'one-as-article', reason: 'article', test: isArticle },
]

export function skipRuleFor(candidate: Candidate): SkipRule | undefined {
  return SKIP_RULES.find((rule) => rule.test(candidate))
}
