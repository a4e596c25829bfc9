import { expect, test } from 'vitest'
import { deckConfigSchema } from '../../src/model/config.ts'
import { formatMessage } from '../../src/model/message.ts'
import { readYaml } from '../../src/slides/yaml.ts'

const faults = (source: string) =>
  readYaml(source, { file: 'deck.yaml', schema: deckConfigSchema }).messages.map(
    (message) => formatMessage(message).split('\n')[0],
  )

test('a value inside a list or a mapping is named with its own place', () => {
  expect(faults('title: A\nhtml: [sup, script]\n')).toEqual([
    'deck.yaml:2:13  error  invalid-value  There is no html «script».',
  ])
  expect(faults('brand:\n  logo: a.png\n  colour: red\n')).toEqual([
    'deck.yaml:3:3  error  unknown-key  There is no key «colour» here.',
  ])
})

test.each(['noindex', 'noindex, nofollow', 'none,noarchive'])('robots: %s', (robots) => {
  expect(faults(`robots: "${robots}"`)).toEqual([])
})

test.each(['hide', 'noindex nofollow', 'noindex,', '"\\"><script>"'])('robots cannot be %s', (robots) => {
  expect(faults(`robots: ${robots}`)).toHaveLength(1)
})
