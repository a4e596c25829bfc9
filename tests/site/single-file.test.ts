import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSingleFile } from '../../src/site/build.ts'
import { singleFile } from '../../src/site/single-file.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

const PAGE = `<!doctype html>
<html><head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<script defer src="./assets/deck.js"></script>
<link rel="stylesheet" href="./assets/style.css">
</head><body>
<img class="a" src="./assets/my%20picture.png" alt="x"><img src="data:image/gif;base64,AA==" alt="">
</body></html>`

const files = new Map<string, string | Uint8Array>([
  ['index.html', PAGE],
  ['assets/deck.js', 'const ends = "</script><!-- <script>";\r\nrun(`$&`)'],
  [
    'assets/style.css',
    '.a{background:url(./my%20picture.png)}@font-face{src:url("./text.woff2") format("woff2")}.b{mask:url(./shape.svg#part)}.c::after{content:"</style>"}',
  ],
  ['assets/my picture.png', new Uint8Array([1, 2, 3])],
  ['assets/text.woff2', new Uint8Array([4, 5, 6])],
  ['assets/shape.svg', '<svg/>'],
  ['licenses.md', 'MIT </script>'],
])

const inside = (html: string, name: string) =>
  new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? ''

test('scripts, style sheets, fonts and pictures all stand in the page', () => {
  const html = singleFile(files)
  expect(html).not.toMatch(/<link|src="\.|url\(["']?\./)
  expect(html).toContain('<img class="a" src="data:image/png;base64,AQID" alt="x">')
  expect(inside(html, 'style')).toContain('url(data:font/woff2;base64,BAUG)')
  expect(inside(html, 'style')).toContain('url(data:image/svg+xml;base64,PHN2Zy8+#part)')
  expect(html).toContain('<script type="text/plain" id="licenses">MIT <\\/script></script>')
})

test('no text of theirs ends the script or the style sheet', () => {
  const html = singleFile(files)
  expect(inside(html, 'script')).toBe('const ends = "<\\/script>\\x3C!-- <script>";\nrun(`$&`)')
  expect(inside(html, 'style')).toMatch(/content:"<\\\/style>"}$/)
})

test('the content policy allows just this script and this style sheet, and nothing to be fetched', () => {
  const html = singleFile(files)
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
  const hash = (name: string) => createHash('sha256').update(inside(html, name)).digest('base64')
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; font-src data:; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'`,
  )
})

test('a deck is written over the one that was there, and over nothing else', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'deck.html')
  const build = () => buildSingleFile('tests/fixtures/bridge', out)
  expect(await build()).toEqual({ value: 8, messages: [] })
  const first = readFileSync(out, 'utf8')
  expect((await build()).value).toBe(8)
  expect(readFileSync(out, 'utf8')).toBe(first)

  writeFileSync(out, '<html>a page of someone else</html>')
  const refused = await build()
  expect(refused.value).toBeUndefined()
  expect(refused.messages.map(({ rule }) => rule)).toEqual(['output-not-a-deck'])
  expect(readFileSync(out, 'utf8')).toBe('<html>a page of someone else</html>')
}, 60_000)

test('a folder is no place for one file, and a deck with errors leaves the last file', async () => {
  const folder = temporaryFolder()
  const refused = await buildSingleFile('tests/fixtures/bridge', folder)
  expect(refused.messages.map(({ rule }) => rule)).toEqual(['output-not-a-deck'])

  const deck = join(folder, 'deck')
  mkdirSync(deck)
  writeFileSync(join(deck, 'article.md'), 'Текст статьи в одно предложение.\n')
  writeFileSync(join(deck, '01-a.md'), '# A\n\n![Опора](none.png)\n')
  const failed = await buildSingleFile(deck, join(folder, 'new.html'))
  expect(failed.messages.map(({ rule }) => rule)).toEqual(['image-not-found'])
  expect(existsSync(join(folder, 'new.html'))).toBe(false)
})
