import { resolve } from 'node:path'
import { loadDeck } from '../../project/load.ts'
import { startDevServer } from '../../vite/dev.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'

export interface DevCommand {
  readonly deck: string
  readonly port?: number
}

const MISSING: ReadonlySet<string> = new Set(['deck-not-found', 'article-missing', 'no-slides'])

/** `lectern dev`: serves the deck until the process is stopped. */
export async function dev({ deck, port }: DevCommand, output: Output): Promise<ExitCode> {
  const { value, messages } = await loadDeck(resolve(deck))
  // A deck with a fault is served, and the fault shown over the page; a folder that is none at all is not.
  const missing = messages.filter(({ rule }) => MISSING.has(rule))
  if (!value && missing.length > 0) {
    reportMessages(missing, output)
    return EXIT.failed
  }
  const server = await startDevServer(deck, port)
  output.stdout(`The deck is at ${server.url} – saved slides show at once. Ctrl+C stops.`)
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await server.close()
  return EXIT.done
}
