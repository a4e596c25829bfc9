import { expect, test } from 'vitest'
import { withoutNotes } from '../../src/deck/without-notes.ts'
import { compileDeck } from '../../src/project/compile.ts'

test('a deck without its notes holds no sentence of the article but those on its slides', async () => {
  const { value } = await compileDeck('tests/fixtures/bridge')
  const deck = value?.deck
  if (!deck) throw new Error('the fixture is a deck')
  const spoken = 'Совет просит жителей присылать предложения.'
  expect(JSON.stringify(deck)).toContain(spoken)
  const bare = JSON.stringify(withoutNotes(deck))
  expect(bare).not.toContain(spoken)
  expect(bare).not.toContain('Показать снимок экрана')
  expect(bare).toContain('Осенью начнут строить вторую полосу')
})
