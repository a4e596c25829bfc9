import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PACKAGE } from './package-folder.ts'

/** What every deck's page has in common. */
export interface PageBundle {
  /** One classic script: reveal.js and the runtime. */
  readonly script: string
  readonly styles: string
  /** Licences of what stands in them and of the fonts. */
  readonly licenses: string
}

/** Where `scripts/bundle.mjs` has put them; a deck's build has only to read. */
const FOLDER = join(PACKAGE, 'lib/page')

export async function pageBundle(): Promise<PageBundle> {
  const read = (name: string) => readFile(join(FOLDER, name), 'utf8')
  const [script, styles, licenses] = await Promise.all([
    read('page.js'),
    read('page.css'),
    read('licenses.md'),
  ])
  return { script, styles, licenses }
}
