// npm run browser: see that there is a browser to export and test with, and say what was done.
// Plain JavaScript on the packages alone: it runs right after `npm ci`, before anything is compiled.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright-core'

const isRoot = process.getuid?.() === 0
const say = (line) => process.stdout.write(`${line}\n`)

/** Places that chrome-launcher does not look at: Edge, Chromium on macOS, Debian's headless shell. */
const OTHER_PLACES = [
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/chromium-headless-shell',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  `${process.env.PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe`,
]

function installedBrowsers() {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') return [chosen]
  let found = []
  try {
    found = Launcher.getInstallations()
  } catch {
    // It throws where there is none.
  }
  return [...found, ...OTHER_PLACES, chromium.executablePath()].filter((path) => existsSync(path))
}

/** The first that really starts; a browser that lacks a system library is no browser. */
async function workingBrowser() {
  for (const executablePath of installedBrowsers()) {
    try {
      const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot })
      const version = browser.version()
      await browser.close()
      return { executablePath, version }
    } catch (error) {
      say(`${executablePath} does not start: ${String(error.message).split('\n')[0]}`)
    }
  }
  return undefined
}

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

function playwright(...args) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return run(process.execPath, [cli, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' })
}

/** Each way to get a browser, in the order they are tried. */
const WAYS = [
  {
    name: "Playwright's Chromium",
    get: () =>
      playwright('install', '--no-shell', 'chromium') &&
      (process.platform !== 'linux' || !isRoot || playwright('install-deps', 'chromium')),
  },
  {
    name: 'the Chromium of the system, by apt-get',
    get: () =>
      process.platform === 'linux' &&
      isRoot &&
      run('apt-get', ['-q', 'update']) &&
      run('apt-get', ['-q', 'install', '--yes', '--no-install-recommends', 'chromium'], {
        DEBIAN_FRONTEND: 'noninteractive',
      }),
  },
]

async function provideBrowser() {
  const found = await workingBrowser()
  if (found) return say(`Found ${found.executablePath} (${found.version}). Nothing to install.`)
  if (process.env.CHROME_PATH) {
    say(
      `CHROME_PATH is ${process.env.CHROME_PATH}: no browser there. Correct it, or unset it to look elsewhere.`,
    )
    process.exitCode = 1
    return
  }
  for (const way of WAYS) {
    say(`No browser yet. Trying ${way.name} …`)
    way.get()
    const installed = await workingBrowser()
    if (installed) return say(`Installed ${installed.executablePath} (${installed.version}).`)
  }
  say('No browser could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.')
  if (process.platform === 'linux' && !isRoot) say('On Debian: sudo apt-get install chromium')
  process.exitCode = 1
}

await provideBrowser()
