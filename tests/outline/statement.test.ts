import { expect, test } from 'vitest'
import { languageOf } from '../../src/language/index.ts'
import { Shown } from '../../src/outline/shown.ts'
import { chooseHeading } from '../../src/outline/statement.ts'
import { sentencesOf } from './lines.ts'

/** The heading of a slide of the text, of which the second sentence says more. */
function headingOf(text: string, lang: string): string | undefined {
  const block = sentencesOf(text, lang)
  return chooseHeading(block, {
    salience: block.map(({ index }) => 0.5 + index / 3),
    shown: new Shown('', languageOf(lang)),
    budget: 40,
    listBudget: 40,
    mostItems: 4,
    figures: [],
    events: [],
    entries: [],
    lede: undefined,
    examined: () => true,
    asked: new Set<never>(),
  })?.candidate.text
}

test.each([
  [
    'ru',
    'В 1938 году паводок разрушил старую мельницу у города. В 1996 году паводок повредил новый мост у вокзала.',
  ],
  [
    'en',
    'In 1938 the flood took the old mill of the town. In 1996 the flood took the new bridge of the town.',
  ],
])('of sentences that begin with a year a later one does not head those before it (%s)', (lang, text) => {
  expect(headingOf(text, lang)).toContain('1938')
  expect(headingOf(text.replace('1938', '2001'), lang)).toContain('1996')
})
