import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileDeck } from '../../src/project/compile.ts'
import { buildDeck } from '../../src/site/build.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

/** Everything in a built folder as text, names included, one long string. */
function wholeOutput(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n')
}

/** A sentence as it may stand in HTML, in JSON, in a script. */
const spellings = (sentence: string): readonly string[] => [
  sentence,
  sentence.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  JSON.stringify(sentence).slice(1, -1),
  [...sentence].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  encodeURIComponent(sentence),
  Buffer.from(sentence).toString('base64').slice(0, -4),
]

test('no sentence that stands only in the notes is anywhere in a build without notes', async () => {
  const deck = join(temporaryFolder(), 'deck')
  cpSync('tests/fixtures/bridge', deck, { recursive: true })
  // Nor anything named in the remarks alone.
  writeFileSync(join(deck, 'screen.png'), 'the picture of the remark')
  writeFileSync(join(deck, '08-more.md'), '# Ещё\n\nNote:\nСказать тише.\n\n![Опора](screen.png)\n')
  const { value } = await compileDeck(deck)
  if (!value) throw new Error('the fixture is a deck')
  const { article, slides } = value.deck
  const onSlides = value.page.html
    .replace(/<aside class="notes"[\s\S]*?<\/aside>/g, '')
    .replace(/<[^>]*>/g, ' ')
  const sentences = article.paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ span }) => article.text.slice(span.start, span.end))
    .filter((sentence) => !onSlides.includes(sentence))
  const secrets = [
    ...sentences,
    'Показать снимок экрана дежурного',
    'Сказать тише',
    'the picture of the remark',
  ]
  expect(sentences.length).toBeGreaterThan(slides.length)

  const full = join(temporaryFolder(), 'full')
  await buildDeck(deck, full)
  const everything = wholeOutput(full)
  for (const secret of secrets) expect(everything).toContain(secret)

  const bare = join(temporaryFolder(), 'bare')
  const { value: count, messages } = await buildDeck(deck, bare, { notes: false })
  expect(messages).toEqual([])
  expect(count).toBe(slides.length)
  const published = wholeOutput(bare)
  const leaks = secrets.filter((secret) => spellings(secret).some((spelling) => published.includes(spelling)))
  expect(leaks).toEqual([])
}, 60_000)
