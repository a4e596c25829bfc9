import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileDeck } from '../../src/project/compile.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A folder with a secret beside the deck, and the bridge deck with one more slide. */
function deckWith(markdown: string): string {
  const folder = temporaryFolder()
  const deck = join(folder, 'deck')
  cpSync('tests/fixtures/bridge', deck, { recursive: true })
  writeFileSync(join(folder, 'secret.png'), 'secret')
  mkdirSync(join(deck, 'pictures'))
  writeFileSync(join(deck, 'pictures/опора.png'), 'picture')
  writeFileSync(join(deck, '08-more.md'), markdown)
  return deck
}

const faultsOf = async (deck: string) => {
  const { messages } = await compileDeck(deck)
  return messages.map(({ rule, place }) => [rule, place?.file.split('/').at(-1), place?.line])
}

test('a picture of the deck folder is found, also by a name with letters of any script', async () => {
  const deck = deckWith('# Опора\n\n![Опора моста](pictures/опора.png)\n')
  const { value, messages } = await compileDeck(deck)
  expect(messages).toEqual([])
  expect([...(value?.images.values() ?? [])]).toEqual([join(deck, 'pictures/опора.png')])
})

test.each([
  ['image-not-found', 'pictures/none.png'],
  ['image-not-found', 'pictures'],
  ['image-not-found', '%00.png'],
  ['image-not-found', `${'long'.repeat(200)}.png`],
  ['image-outside-deck', '../secret.png'],
  ['image-outside-deck', '..%2Fsecret.png'],
  ['image-outside-deck', 'pictures/../../secret.png'],
  ['image-outside-deck', '/etc/hostname'],
  ['image-remote', 'https://example.org/pixel.png'],
  ['image-remote', '//example.org/pixel.png'],
  ['image-remote', 'ftp://example.org/pixel.png'],
  ['image-not-a-picture', 'article.md'],
  ['image-not-a-picture', 'deck.yaml'],
])('%s: %s, with the line it stands on', async (rule, address) => {
  const deck = deckWith(`# Опора\n\nТекст.\n\n![Опора](${address})\n`)
  expect(await faultsOf(deck)).toEqual([[rule, '08-more.md', 5]])
})

test('a symbolic link that leads out of the deck folder is outside, one that stays inside is not', async () => {
  const deck = deckWith('# Опора\n\n![Опора](out.png)\n\n![Опора](in.png)\n\n![Опора](folder/secret.png)\n')
  symlinkSync('../secret.png', join(deck, 'out.png'))
  symlinkSync('pictures/опора.png', join(deck, 'in.png'))
  symlinkSync('..', join(deck, 'folder'))
  expect(await faultsOf(deck)).toEqual([
    ['image-outside-deck', '08-more.md', 3],
    ['image-outside-deck', '08-more.md', 7],
  ])
})

test('a link named as a picture cannot publish what is none', async () => {
  const deck = deckWith('# Опора\n\n![Опора](harmless.png)\n')
  symlinkSync('article.md', join(deck, 'harmless.png'))
  expect(await faultsOf(deck)).toEqual([['image-not-a-picture', '08-more.md', 3]])
})

test('pictures in lists, tables, quotations and remarks are held to the same', async () => {
  const deck = deckWith(
    '# Опора\n\n- a\n  - ![Опора](../secret.png)\n\n> ![Опора](../secret.png?2)\n\n| a |\n| - |\n| **![Опора](../secret.png?3)** |\n\nNote:\n\n![Опора](../secret.png?4)\n',
  )
  expect((await faultsOf(deck)).filter(([rule]) => rule === 'image-outside-deck')).toEqual([
    ['image-outside-deck', '08-more.md', 4],
    ['image-outside-deck', '08-more.md', 6],
    ['image-outside-deck', '08-more.md', 8],
    ['image-outside-deck', '08-more.md', 14],
  ])
})

test('the logo is held to the same, and the message names deck.yaml', async () => {
  const deck = deckWith('# Опора\n')
  writeFileSync(join(deck, 'deck.yaml'), 'title: Мост\nbrand: { logo: ../secret.png }\n')
  expect(await faultsOf(deck)).toEqual([['image-outside-deck', 'deck.yaml', undefined]])
})
