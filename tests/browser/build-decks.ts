import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { formatMessage } from '../../src/model/message.ts'
import { buildDeck } from '../../src/vite/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of each built deck. */
    readonly decks: { readonly bridge: string }
  }
}

/** Builds the decks once for all browser tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-decks-'))
  const bridge = join(folder, 'bridge')
  const { value, messages } = await buildDeck('tests/fixtures/bridge', bridge)
  if (value === undefined) throw new Error(messages.map(formatMessage).join('\n'))
  project.provide('decks', { bridge })
  return () => rm(folder, { recursive: true })
}
