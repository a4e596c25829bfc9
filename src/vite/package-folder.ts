import { fileURLToPath } from 'node:url'

/** Lectern's own folder, with `assets/` and the code of the page. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url))
