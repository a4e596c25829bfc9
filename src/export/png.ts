import { join } from 'node:path'
import type { Message, Result } from '../model/message.ts'
import { stillPage } from './deck-page.ts'
import { withPage } from './open-page.ts'
import type { ExportedFile, Exporter, Prepared } from './prepared.ts'
import { printPage, SLIDE_SHEETS } from './print-page.ts'

const HEIGHT = 1080

/**
 * Each slide as a picture of 1920 × 1080 times `scale`, one after the other from one page. A single slide goes to
 * the file that was named, several into the folder of that name.
 */
export const pictures = (scale: 1 | 2): Exporter => ({
  needsBrowser: true,
  clips: true,
  run: async (prepared, browser) => {
    const { slides, theme, range, progress } = prepared
    const html = printPage(await stillPage(prepared, prepared.folder), { css: SLIDE_SHEETS, theme, range })
    const paths = picturePaths(prepared)
    if (paths.messages.length > 0) return { value: [], messages: paths.messages }
    return withPage(
      browser,
      html,
      async (page) => {
        const files: ExportedFile[] = []
        for (const [index, path] of paths.value.entries()) {
          progress(index + 1, slides.length)
          await page.evaluate(`scrollTo(0, ${index * HEIGHT})`)
          files.push({ path, content: await page.screenshot({ animations: 'disabled' }) })
        }
        return { value: files, messages: [] }
      },
      { deviceScaleFactor: scale },
    )
  },
})

/** `03-balans.png`: the number keeps the order of the deck in every list of files. */
function picturePaths({ out, slides, deck }: Prepared): Result<readonly string[]> {
  if (/\.png$/i.test(out)) {
    return slides.length === 1 ? { value: [out], messages: [] } : { value: [], messages: [severalInOne(out)] }
  }
  const digits = Math.max(2, String(deck.slides.length).length)
  const names = slides.map(({ slide, index }) => `${String(index + 1).padStart(digits, '0')}-${slide.id}.png`)
  return { value: names.map((name) => join(out, name)), messages: [] }
}

const severalInOne = (out: string): Message => ({
  rule: 'several-slides-one-file',
  severity: 'error',
  text: `${out} is one file, and several slides are to be written.`,
  hint: 'Name a folder with -o, one slide with --range, or take --contact-sheet.',
})

const COLUMNS = 4
const SHEET_CSS = `
body.reveal-viewport { margin: 0; background: #777; }
.reveal .slides { display: grid; grid-template-columns: repeat(${COLUMNS}, 480px); gap: 12px; width: max-content; padding: 12px; }
.reveal .slides > section { width: 480px; height: 270px; overflow: hidden; }
.slide { zoom: 0.25; background: var(--background); color: var(--text); }
.slide-section { background: var(--section-background); color: var(--section-text); box-shadow: none; }
`

/** All slides small on one picture. */
export const contactSheet = (scale: 1 | 2): Exporter => ({
  needsBrowser: true,
  clips: true,
  run: async (prepared, browser) => {
    const { theme, range, out } = prepared
    const html = printPage(await stillPage(prepared, prepared.folder), { css: SHEET_CSS, theme, range })
    const sheet = (content: Uint8Array) => ({ value: [{ path: out, content }], messages: [] })
    return withPage(
      browser,
      html,
      async (page) => sheet(await page.locator('.slides').screenshot({ animations: 'disabled' })),
      { deviceScaleFactor: scale },
    )
  },
})
