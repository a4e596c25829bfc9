import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'

const DECK = 'tests/fixtures/bridge'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-export-'))
})

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rm(folder, { recursive: true }))

async function lectern(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await run(['node', 'lectern', ...args], {
    stdout: (text) => {
      said.out += `${text}\n`
    },
    stderr: (text) => {
      said.err += `${text}\n`
    },
  })
  return { code, ...said }
}

test.each(['pdf', 'handout', 'png'])(
  'without a browser «%s» says how to get one and writes nothing',
  async (format) => {
    vi.stubEnv('CHROME_PATH', join(folder, 'no-browser'))
    const { code, err } = await lectern('export', format, DECK, '-o', join(folder, 'file'))
    expect(code).toBe(1)
    expect(err).toContain('browser-not-found')
    expect(err).toContain('npm run browser')
    expect(await readdir(folder)).toEqual([])
  },
)

test('the presentation and the speech as text need no browser', async () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'no-browser'))
  const speech = join(folder, 'speech.md')
  expect(await lectern('export', 'handout', DECK, '--notes-only', '-o', speech)).toMatchObject({
    code: 0,
    err: '',
  })
  expect(await readFile(speech, 'utf8')).toContain('## Слайд 3. Первый год моста')
  const pptx = join(folder, 'deck.pptx')
  expect(await lectern('export', 'pptx', DECK, '-o', pptx)).toMatchObject({ code: 0, err: '' })
  expect((await readFile(pptx)).subarray(0, 2).toString()).toBe('PK')
})

test('a format that there is not, and an option that would do nothing, are mistakes', async () => {
  expect(await lectern('export', 'odp', DECK)).toMatchObject({
    code: 2,
    err: expect.stringContaining('There are: pdf, handout, pptx, png, html.'),
  })
  expect(await lectern('export', 'pptx', DECK, '--scale', '2')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--scale does not go with the export «pptx»'),
  })
})

test('a range beyond the deck is said so', async () => {
  const { code, err } = await lectern('export', 'pptx', DECK, '--range', '3-99', '-o', join(folder, 'x.pptx'))
  expect(code).toBe(1)
  expect(err).toContain('bad-range')
})

test.each([
  ['pptx', 'deck.pdf'],
  ['pdf', 'slides/article.md'],
  ['html', 'deck.pdf'],
])('«%s» does not write into «%s», which is another kind of file', async (format, name) => {
  const { code, err } = await lectern('export', format, DECK, '-o', join(folder, name))
  expect(code).toBe(2)
  expect(err).toContain('is another kind')
})

test('the speech is not written among the slides', async () => {
  const { code, err } = await lectern(
    'export',
    'handout',
    DECK,
    '--notes-only',
    '-o',
    join(DECK, 'article.md'),
  )
  expect(code).toBe(2)
  expect(err).toContain('would be a slide of the deck')
})
