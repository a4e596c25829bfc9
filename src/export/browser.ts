import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Message, Result } from '../model/message.ts'

/** Finds and starts browsers; tests pass their own. */
export interface BrowserEffects {
  /** Paths of the installed browsers, the preferred first. */
  readonly find: () => Promise<readonly string[]>
  readonly launch: (executablePath: string) => Promise<Browser>
}

/** Where packages for Linux put it: looked at first, without the commands that chrome-launcher runs. */
const USUAL_PLACES: readonly string[] = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
]

/** Takes longer to load than all the rest of an export. */
export const loadDriver = () => import('playwright-core')

/** Places that chrome-launcher does not look at: Edge, Chromium on macOS, Debian's headless shell. */
const OTHER_PLACES: readonly string[] = [
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/chromium-headless-shell',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  `${process.env.PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe`,
]

/** `CHROME_PATH` is a person's choice: with it nothing else is looked at, so that a wrong one is noticed. */
async function findBrowsers(): Promise<readonly string[]> {
  const chosen = process.env.CHROME_PATH
  if (chosen) return existsSync(chosen) ? [chosen] : []
  const usual = USUAL_PLACES.filter((path) => existsSync(path))
  if (usual.length > 0) return usual
  const [{ Launcher }, { chromium }] = await Promise.all([import('chrome-launcher'), loadDriver()])
  let installed: readonly string[] = []
  try {
    installed = Launcher.getInstallations()
  } catch {
    // chrome-launcher throws where there is none; the other places are still to be looked at.
  }
  return [...installed, ...OTHER_PLACES, chromium.executablePath()].filter((path) => existsSync(path))
}

/** Chromium refuses to start its sandbox as root, and only then it is turned off. */
async function launchBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await loadDriver()
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A deck needs nothing from outside: no name is looked up, so no request leaves the machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

export const installedBrowser: BrowserEffects = { find: findBrowsers, launch: launchBrowser }

/**
 * Starts the first installed browser that starts. Without one the value is undefined and a message
 * `browser-not-found` or `browser-failed` says what to do. Whoever asked closes it.
 */
export async function startBrowser(
  effects: BrowserEffects = installedBrowser,
): Promise<Result<Browser | undefined>> {
  const failures: Message[] = []
  for (const path of await effects.find()) {
    try {
      return { value: await effects.launch(path), messages: [] }
    } catch (error) {
      failures.push(browserFailed(path, error))
    }
  }
  return { value: undefined, messages: failures.length > 0 ? failures : [BROWSER_NOT_FOUND] }
}

const BROWSER_NOT_FOUND: Message = {
  rule: 'browser-not-found',
  severity: 'error',
  text: 'This export needs Chrome, Chromium or Edge, and none was found.',
  hint: 'Install one (`npm run browser`, on Debian `apt-get install chromium`), or set CHROME_PATH to its executable.',
}

function browserFailed(path: string, error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule: 'browser-failed',
    severity: 'error',
    text: `The browser ${path} does not start: ${reason.split('\n')[0]}`,
    hint: 'Run it by hand to see why, or set CHROME_PATH to another one.',
  }
}
