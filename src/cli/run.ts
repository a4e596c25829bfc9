import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { commandLine } from './command-line.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { UsageError } from './options.ts'
import { type Output, reportMessages } from './report.ts'

/** Runs one command line (`argv` as node gives it) and returns the exit code. Never throws for a person's mistake. */
export async function run(argv: string[], output: Output): Promise<ExitCode> {
  const { program, code } = commandLine(version(), output)
  try {
    if (argv.length > 2) {
      await program.parseAsync(argv)
      return code()
    }
    program.outputHelp()
    return EXIT.usage
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
  if (error instanceof CommanderError && error.exitCode === EXIT.done) return EXIT.done // help and version
  if (error instanceof UsageError || error instanceof CommanderError) {
    const said = error.message.replace(/^error: /, '')
    output.stderr(`${said}\nlectern --help lists the commands and their options.`)
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
