import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

/** The deck's page and the folder that its relative addresses start from. */
export interface DeckPageSource {
  readonly html: string
  readonly folder: string
}

/**
 * Opens a page from disk (no server, nothing leaves the machine), waits for its fonts and pictures, and closes
 * it when `use` is done.
 */
export async function withPage<T>(
  browser: Browser,
  { html, folder }: DeckPageSource,
  use: (page: Page) => Promise<T>,
  options: { readonly deviceScaleFactor?: number } = {},
): Promise<T> {
  const file = join(folder, 'lectern-print.html')
  await writeFile(file, html)
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, ...options })
  try {
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    return await use(page)
  } finally {
    await Promise.all([page.close(), rm(file, { force: true })])
  }
}
