import { startDevServer } from '../../vite/dev.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Output } from '../report.ts'

export interface DevCommand {
  readonly deck: string
  readonly port?: number
}

/** `lectern dev`: serves the deck until the process is stopped. */
export async function dev({ deck, port }: DevCommand, output: Output): Promise<ExitCode> {
  const server = await startDevServer(deck, port)
  output.stdout(`The deck is at ${server.url} – saved slides show at once. Ctrl+C stops.`)
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await server.close()
  return EXIT.done
}
