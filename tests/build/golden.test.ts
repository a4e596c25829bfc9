import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatMessage } from '../../src/model/message.ts'
import { compileDeck } from '../../src/project/compile.ts'

const HERE = import.meta.dirname
const cases = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** `npx vitest run tests/build -u` writes what is expected anew: read the difference before you commit it. */
describe.each(cases.map(({ name }) => name))('the deck %s', (name) => {
  const compiled = compileDeck(join(HERE, name, 'input'))
  const expected = (file: string) => join(HERE, name, 'expected', file)

  test('renders as it did', async () => {
    const { value } = await compiled
    await expect(value?.page.html).toMatchFileSnapshot(expected('index.html'))
  })

  test('has the data it had', async () => {
    const { value } = await compiled
    await expect(`${JSON.stringify(value?.page.data, null, 2)}\n`).toMatchFileSnapshot(expected('deck.json'))
  })

  test('says what it said', async () => {
    const { messages } = await compiled
    const lines = messages.map((message) => formatMessage(message).replaceAll('\\', '/'))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(expected('messages.txt'))
  })
})
