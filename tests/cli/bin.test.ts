import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../project/temporary-folder.ts'

const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The installed command, as a process of its own, in a folder that is not Lectern's. */
function lectern(...args: string[]) {
  const cwd = temporaryFolder()
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(bin.lectern), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { cwd, status, stdout, stderr }
}

test('the installed command knows its version', () => {
  expect(lectern('--version').stdout).toContain(`lectern ${version}`)
})

test('the installed command builds a deck with its script, styles and fonts', () => {
  const { cwd, status, stderr } = lectern('build', resolve('tests/fixtures/bridge'), '-o', 'dist')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const page = readFileSync(join(cwd, 'dist/index.html'), 'utf8')
  for (const [, address = ''] of page.matchAll(/(?:script defer src|stylesheet" href)="([^"]*)"/g)) {
    expect(existsSync(join(cwd, 'dist', address))).toBe(true)
  }
})

test('the installed command fails with a message where there is no deck', () => {
  const { status, stderr } = lectern('check')
  expect(status).toBe(1)
  expect(stderr).toContain('deck-not-found')
})
