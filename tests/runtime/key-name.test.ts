import { expect, test } from 'vitest'
import { keyName } from '../../src/runtime/key-name.ts'

test.each([
  [{ key: 's', code: 'KeyS', shiftKey: false }, 's'],
  [{ key: 'S', code: 'KeyS', shiftKey: true }, 's'],
  [{ key: 'ы', code: 'KeyS', shiftKey: false }, 's'],
  [{ key: 'о', code: 'KeyO', shiftKey: false }, 'o'],
  [{ key: 'o', code: 'KeyS', shiftKey: false }, 'o'],
  [{ key: 'ә', code: 'Digit2', shiftKey: false }, 'ә'],
  [{ key: '?', code: 'Digit7', shiftKey: true }, '?'],
  [{ key: '+', code: 'NumpadAdd', shiftKey: false }, '+'],
  [{ key: ' ', code: 'Space', shiftKey: false }, 'Space'],
  [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift+Space'],
  [{ key: 'PageDown', code: 'PageDown', shiftKey: false }, 'PageDown'],
])('the press %j is the key %s', (press, name) => {
  expect(keyName(press)).toBe(name)
})
