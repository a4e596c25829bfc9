import { readFileSync } from 'node:fs'
import { commandLine } from './command-line.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { UsageError } from './options.ts'
import { type Output, reportMessages } from './report.ts'

/** Runs one command line (`argv` as node gives it) and returns the exit code. Never throws for a person's mistake. */
export async function run(argv: string[], output: Output): Promise<ExitCode> {
  const cli = commandLine(version(), output)
  try {
    const { args, options } = cli.parse(argv, { run: false })
    if (cli.matchedCommand) {
      const code: unknown = await cli.runMatchedCommand()
      return Object.values(EXIT).find((known) => known === code) ?? EXIT.done
    }
    if (options.help || options.version) return EXIT.done
    if (args[0] === undefined) {
      cli.outputHelp()
      return EXIT.usage
    }
    throw new UsageError(`There is no command «${args[0]}».`)
  } catch (error) {
    return fail(error, output)
  }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}

function fail(error: unknown, output: Output): ExitCode {
  if (!(error instanceof Error)) throw error
  if (error instanceof UsageError || error.name === 'CACError') {
    output.stderr(`${error.message}\nlectern --help lists the commands and their options.`)
    return EXIT.usage
  }
  if (process.env.LECTERN_DEBUG) throw error
  reportMessages(
    [
      {
        rule: 'unexpected-failure',
        severity: 'error',
        text: error.message,
        hint: 'Nothing half-written is left. With LECTERN_DEBUG=1 the command says where it failed.',
      },
    ],
    output,
  )
  return EXIT.failed
}
