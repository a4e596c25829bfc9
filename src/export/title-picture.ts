import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Message, Result } from '../model/message.ts'
import { LINK_PICTURE } from '../render/head.ts'
import { CACHE } from '../site/package-folder.ts'
import { type BrowserEffects, installedBrowser, startBrowser } from './browser.ts'

/** Raise it when the way the picture is taken changes. */
const RECIPE = 1

/**
 * The title slide of a built deck as PNG for previews of its link. Remembered in `cache` until the slide or the
 * style sheet changes: a browser takes longer to start than the build. Without a browser the value is undefined
 * and the message `no-link-picture` says so; it is no fault of the deck.
 */
export async function titlePicture(
  builtFolder: string,
  effects: BrowserEffects = installedBrowser,
  cache: string = CACHE,
): Promise<Result<Uint8Array | undefined>> {
  const file = join(cache, `title-${await fingerprint(builtFolder)}.png`)
  const known = await readFile(file).catch(() => undefined)
  if (known) return { value: known, messages: [] }
  const { value: browser, messages } = await startBrowser(effects)
  if (!browser) return { value: undefined, messages: [noLinkPicture(messages)] }
  try {
    const picture = await photograph(browser, builtFolder)
    await remember(cache, file, picture)
    return { value: picture, messages: [] }
  } catch (error) {
    const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { value: undefined, messages: [noLinkPicture([{ rule: 'no-picture', severity: 'error', text }])] }
  } finally {
    await browser.close()
  }
}

async function photograph(browser: Browser, builtFolder: string): Promise<Uint8Array> {
  const { width, height } = LINK_PICTURE
  // A slide is a little higher than the picture: the same is cut off at both ends, where a title slide has nothing.
  const viewport = { width, height: (width * 9) / 16 }
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(join(builtFolder, 'index.html')).href, { waitUntil: 'load' })
  await page.waitForSelector('.reveal.ready')
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const clip = { x: 0, y: Math.floor((viewport.height - height) / 2), width, height }
  return page.screenshot({ animations: 'disabled', clip })
}

/** What the picture depends on: the theme, the first slide, the style sheets with the fonts' and pictures' names. */
async function fingerprint(builtFolder: string): Promise<string> {
  const page = await readFile(join(builtFolder, 'index.html'), 'utf8')
  const assets = join(builtFolder, 'assets')
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css')).sort()
  const hash = createHash('sha256').update(JSON.stringify([RECIPE, LINK_PICTURE]))
  hash.update(/<html[^>]*>/.exec(page)?.[0] ?? '').update(/<section[\s\S]*?<\/section>/.exec(page)?.[0] ?? '')
  for (const sheet of sheets) hash.update(await readFile(join(assets, sheet)))
  return hash.digest('hex').slice(0, 32)
}

/** A folder that cannot be written costs only the time. */
async function remember(cache: string, file: string, picture: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}`
  try {
    await mkdir(cache, { recursive: true })
    await writeFile(temporary, picture)
    await rename(temporary, file)
  } catch {
    // e.g. a package installed for all users: the next build takes the picture again
  }
}

const noLinkPicture = (failures: readonly Message[]): Message => ({
  rule: 'no-link-picture',
  severity: 'info',
  text: `Previews of the deck's link will have no picture: ${failures.some(({ rule }) => rule === 'browser-failed') ? 'no browser starts here' : 'there is no browser here to take it'}.`,
  hint: 'Install Chrome, Chromium or Edge, or set CHROME_PATH, and build again. Everything else is complete.',
})
