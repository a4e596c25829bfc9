import { expect, test } from 'vitest'
import { lectern } from './run-command.ts'

test.each([
  [['frobnicate'], 'frobnicate'],
  [['buld'], 'Did you mean build?'],
  [['build', 'a', 'b'], 'too many arguments'],
  [['build', '--frobnicate'], '--frobnicate'],
  [['derive'], 'article'],
  [['derive', 'a.txt', '--slides', 'many'], '--slides takes a whole number'],
  [['derive', 'a.txt', '--density', 'huge'], 'low, normal, high'],
  [['derive', 'a.txt', '--lang', 'klingon'], '--lang takes a language code'],
  [['export', 'handout', '--per-page', '3'], '--per-page takes a whole number'],
  [['dev', '--port', '99999999'], '--port takes a whole number'],
])('%j is a usage message and exit code 2', async (args, text) => {
  const { code, stderr } = await lectern(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(text)
  expect(stderr).not.toContain('    at ')
})

test('dev on a folder that is no deck says so and ends', async () => {
  const { code, stderr } = await lectern('dev', 'no-such-folder', '--port', '0')
  expect(code).toBe(1)
  expect(stderr).toContain('deck-not-found')
})
