import { expect, test } from 'vitest'
import { acceptedQuery } from '../../src/runtime/query.ts'

test.each([
  ['', ''],
  ['?receiver', '?receiver'],
  ['?print-pdf', '?print-pdf'],
  ['?view=print', '?view=print'],
  ['?view=scroll&receiver', '?view=scroll&receiver'],
])('the query %j is understood and kept', (search, kept) => {
  expect(acceptedQuery(search)).toBe(kept)
})

test.each([
  '?url=javascript:alert(1)',
  '?postMessage=true',
  '?view=javascript:alert(1)',
  '?view=PRINT',
  '?showNotes=separate-page',
  '?keyboard=false&transition=zoom',
  '?receiver=1',
  '?__proto__=x',
  '?constructor=x',
  '?%75rl=javascript:alert(1)',
  '?utm_source=letter',
])('the query %j is dropped', (search) => {
  expect(acceptedQuery(search)).toBe('')
})

test('what is understood stays when the rest of the query goes, and its first value wins', () => {
  expect(acceptedQuery('?a=b&view=print&url=x&view=scroll')).toBe('?view=print')
})
