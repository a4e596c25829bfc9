import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { formatMessage } from '../../src/model/message.ts'
import { buildDeck } from '../../src/site/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of each built deck. */
    readonly decks: { readonly bridge: string; readonly gallery: string; readonly sample: string }
  }
}

/** Builds the decks once for all browser tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-decks-'))
  const build = async (source: string, name: string): Promise<string> => {
    const target = join(folder, name)
    const { value, messages } = await buildDeck(source, target)
    if (value === undefined) throw new Error(messages.map(formatMessage).join('\n'))
    return target
  }
  const bridge = await build('tests/fixtures/bridge', 'bridge')
  const gallery = await build('examples/gallery', 'gallery')
  const sample = await build('slides', 'sample')
  project.provide('decks', { bridge, gallery, sample })
  return () => rm(folder, { recursive: true })
}
