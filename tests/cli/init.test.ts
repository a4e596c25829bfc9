import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import { buildDeck } from '../../src/site/build.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { lectern } from './run-command.ts'

/** A project with a deck, as the current folder. */
function project(deck = 'slides'): string {
  const folder = temporaryFolder()
  cpSync('tests/fixtures/bridge', join(folder, deck), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  onTestFinished(() => void vi.restoreAllMocks())
  return folder
}

test('pages: a workflow that builds this deck and publishes what it built', async () => {
  const folder = project('my slides')
  expect((await lectern('init', 'my slides', '--host', 'pages')).code).toBe(0)
  const workflow = parse(readFileSync(join(folder, '.github/workflows/deck.yml'), 'utf8'))
  expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' })
  const steps: { run?: string; with?: { path?: string } }[] = workflow.jobs.deck.steps
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    "npx --no -- lectern build 'my slides' -o dist",
  ])
  expect(steps.some((step) => step.with?.path === 'dist')).toBe(true)
})

test.each(['netlify', 'cloudflare'])(
  '%s: headers beside the slides, which a build takes along',
  async (host) => {
    const folder = project()
    expect((await lectern('init', '--host', host)).code).toBe(0)
    expect(existsSync(join(folder, 'netlify.toml'))).toBe(host === 'netlify')
    const headers = readFileSync(join(folder, 'slides/_headers'), 'utf8')
    expect(headers).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; script-src 'self';.*frame-ancestors 'self'\n/,
    )
    const out = join(folder, 'dist')
    await buildDeck(join(folder, 'slides'), out)
    expect(readFileSync(join(out, '_headers'), 'utf8')).toBe(headers)
  },
  60_000,
)

test('a file that is there is left as it is, and nothing else is written', async () => {
  const folder = project()
  writeFileSync(join(folder, 'netlify.toml'), 'mine')
  const { code, stderr } = await lectern('init', '--host', 'netlify')
  expect(code).toBe(1)
  expect(stderr).toContain('file-exists  netlify.toml')
  expect(readFileSync(join(folder, 'netlify.toml'), 'utf8')).toBe('mine')
  expect(readdirSync(join(folder, 'slides'))).not.toContain('_headers')
})

test('a deck that is not there, or not in the project, is a message', async () => {
  const folder = project()
  expect((await lectern('init', 'none', '--host', 'pages')).stderr).toContain('deck-not-found')
  mkdirSync(join(folder, 'inner'))
  vi.mocked(process.cwd).mockReturnValue(join(folder, 'inner'))
  expect((await lectern('init', '../slides', '--host', 'pages')).stderr).toContain('deck-outside-project')
  expect(readdirSync(join(folder, 'inner'))).toEqual([])
})

test.each([[['init']], [['init', '--host', 'geocities']]])('%j is a usage message', async (args) => {
  const { code, stderr } = await lectern(...args)
  expect(code).toBe(2)
  expect(stderr).toContain('pages, netlify, cloudflare')
})
