import { createServer } from 'vite'
import { lectern } from './plugin.ts'

export interface DevServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts the dev server on the loopback address. Port 0 takes a free one; the default is 5173 or the next free one. */
export async function startDevServer(deckFolder: string, port?: number): Promise<DevServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    plugins: [lectern({ deck: deckFolder })],
    server: { host: '127.0.0.1', port: port ?? 5173 },
  })
  await server.listen()
  const address = server.httpServer?.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return { url: `http://127.0.0.1:${actual}/`, close: () => server.close() }
}
