import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/**
 * Opens a page from disk (no server, nothing leaves the machine), waits for its fonts and pictures, and hands
 * it to `use`. It closes with its browser.
 */
export async function withPage<T>(
  browser: Browser,
  html: string,
  use: (page: Page) => Promise<T>,
  options: { readonly deviceScaleFactor?: number } = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
  const file = join(folder, 'deck.html')
  try {
    const [page] = await Promise.all([
      browser.newPage({ viewport: { width: 1920, height: 1080 }, ...options }),
      writeFile(file, html),
    ])
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    return await use(page)
  } finally {
    await rm(folder, { recursive: true })
  }
}
