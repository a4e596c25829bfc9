import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkTheme } from '../../src/project/theme.ts'
import { temporaryFolder } from './temporary-folder.ts'

function deckWith(theme: string): string {
  const folder = temporaryFolder()
  const deck = join(folder, 'deck')
  mkdirSync(join(deck, 'styles'), { recursive: true })
  writeFileSync(join(folder, 'secret.css'), 'a { color: red }')
  writeFileSync(join(deck, 'paper.png'), 'picture')
  writeFileSync(join(deck, 'theme.css'), theme)
  return deck
}

const faultsOf = async (deck: string) =>
  (await checkTheme(deck))?.map(({ rule, place }) => [
    rule,
    place?.file.split('/').at(-1),
    place?.line,
    place?.column,
  ])

test('a deck without theme.css has no style sheet of its own', async () => {
  expect(await checkTheme(temporaryFolder())).toBeUndefined()
})

test('files of the deck folder, data and parts of the page are what a theme may name', async () => {
  const deck = deckWith(
    '@import "styles/colours.css";\n.slide { background: url(paper.png), url("data:image/png;base64,AA=="); mask: url(#m) }\n/* url(https://example.org/in-a-comment.png) */\n',
  )
  writeFileSync(join(deck, 'styles/colours.css'), '.slide { background: url("../paper.png") }')
  expect(await faultsOf(deck)).toEqual([])
})

test.each([
  ['style-remote', '@import url(https://example.org/a.css);'],
  ['style-remote', "@import '//example.org/a.css' screen;"],
  ['style-outside-deck', '@import "../secret.css";'],
  ['style-outside-deck', '@import url("/etc/passwd");'],
  ['style-not-found', '@import "none.css";'],
  ['style-outside-deck', '@import"../secret.css";'],
  ['style-remote', "@IMPORT'https://example.org/a.css';"],
])('%s: %s, with line and column', async (rule, css) => {
  expect(await faultsOf(deckWith(`/* first\n line */ ${css}`))).toEqual([[rule, 'theme.css', 2, 10]])
})

test('pictures of an image-set are checked, its types are no addresses', async () => {
  const deck = deckWith(
    '.a { background: image-set("paper.png" type("image/png") 1x, url(paper.png) 2x) }\n.b { background: -webkit-image-set("https://example.org/a.png" 1x, "../b.png" 2x) }\n',
  )
  expect(await faultsOf(deck)).toEqual([
    ['style-remote', 'theme.css', 2, 36],
    ['style-outside-deck', 'theme.css', 2, 68],
  ])
})

test('an imported sheet is followed, and its addresses count from its own folder', async () => {
  const deck = deckWith('@import "styles/a.css";\n')
  writeFileSync(join(deck, 'styles/a.css'), '@import "a.css";\n.a { background: url(paper.png) }\n')
  expect(await faultsOf(deck)).toEqual([['style-not-found', 'a.css', 2, 18]])
})

test('a symbolic link out of the deck folder is outside', async () => {
  const deck = deckWith('@import "linked.css";\n')
  symlinkSync('../secret.css', join(deck, 'linked.css'))
  expect(await faultsOf(deck)).toEqual([['style-outside-deck', 'theme.css', 1, 1]])
})
