import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Lectern's own folder, with `assets/` and the code of the page. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url))

/** What is remembered from one build to the next. */
export const CACHE = join(PACKAGE, 'node_modules/.cache/lectern')
