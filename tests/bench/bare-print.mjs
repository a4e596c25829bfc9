// The floor of the export benchmark: one browser, one page, one page.pdf() of a built deck in reveal's print view.
import { pathToFileURL } from 'node:url'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright-core'

const [page = '', out = ''] = process.argv.slice(2)
const [executablePath] = Launcher.getInstallations()
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
const tab = await browser.newPage()
await tab.goto(`${pathToFileURL(page).href}?print-pdf`)
await tab.waitForSelector('.pdf-page')
await tab.pdf({ path: out, preferCSSPageSize: true, printBackground: true })
await browser.close()
