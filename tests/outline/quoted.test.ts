import { expect, test } from 'vitest'
import { quotedSpans, readQuoted } from '../../src/outline/quoted.ts'

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Он сказал: «Да».', ['Да']],
  ['Er sagte: „Ja“ und „Nein”.', ['Ja', 'Nein']],
  ['Er sagte: »Ja« und ging.', ['Ja']],
  ['Il dit : « Oui » et « Non ».', [' Oui ', ' Non ']],
  ['“One,” he said. “Two.”', ['One,', 'Two.']],
  ['「はい」と言った。', ['はい']],
  ['"One "two" three" and "four".', ['One "two" three', 'four']],
  ['«Газета «Маяк» права».', ['Газета «Маяк» права']],
  ['A 5" pipe and a "good" one.', ['good']],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test('what nothing closes is told from where it begins', () => {
  expect(readQuoted('He said: “One. Two.')).toEqual({ spans: [], open: 10 })
  expect(readQuoted('«Да», — сказал он.').open).toBeUndefined()
})

test('a text of nothing but opening marks is read in linear time', () => {
  expect(quotedSpans('«'.repeat(200_000))).toEqual([])
})
