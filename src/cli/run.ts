import { readFileSync } from 'node:fs'
import cac from 'cac'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { choiceOption, numberOption, type RawOptions, textOption, UsageError } from './options.ts'
import { type Output, reportMessages } from './report.ts'

// Commands are loaded when they are called: `derive` needs no bundler, `--help` needs nothing.

/** Runs one command line (`argv` as node gives it) and returns the exit code. Never throws for a person's mistake. */
export async function run(argv: string[], output: Output): Promise<ExitCode> {
  const cli = commandLine(output)
  try {
    const { args, options } = cli.parse(argv, { run: false })
    if (cli.matchedCommand) {
      const code: unknown = await cli.runMatchedCommand()
      return code === undefined ? EXIT.done : (code as ExitCode)
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

function commandLine(output: Output) {
  const cli = cac('lectern')
  cli
    .command('derive <article>', 'Make a deck folder from an article')
    .option('-o, --out <folder>', 'Deck folder (default: slides)')
    .option('--force', 'Replace a deck that is there; the old folder is kept beside it')
    .option('--explain', 'Print where each item comes from, the rule that made it and its score')
    .option('--lang <code>', 'Language of the article, e.g. ru, kk, en')
    .option('--title <text>', 'Title of the deck')
    .option('--slides <n>', 'About how many slides')
    .option('--density <density>', 'low, normal or high')
    .option('--no-quotes', 'No quote slides')
    .option('--no-statistics', 'No statistics slides')
    .action(async (article: string, options: RawOptions) => {
      const { derive } = await import('./commands/derive.ts')
      return derive(
        {
          article,
          out: textOption(options, 'out') ?? 'slides',
          force: options.force === true,
          explain: options.explain === true,
          lang: textOption(options, 'lang'),
          title: textOption(options, 'title'),
          slides: numberOption(options, 'slides', [1, 10_000]),
          density: choiceOption(options, 'density', ['low', 'normal', 'high']),
          quotes: options.quotes !== false,
          statistics: options.statistics !== false,
        },
        output,
      )
    })
  cli
    .command('build [slides]', 'Build the static deck')
    .option('-o, --out <folder>', 'Folder of the built deck (default: dist)')
    .action(async (deck: string | undefined, options: RawOptions) => {
      const { build } = await import('./commands/build.ts')
      return build({ deck: deck ?? 'slides', out: textOption(options, 'out') ?? 'dist' }, output)
    })
  cli
    .command('dev [slides]', 'Serve the deck; saved slides show at once')
    .option('--port <port>', 'Port (default: 5173 or the next free one)')
    .action(async (deck: string | undefined, options: RawOptions) => {
      const { dev } = await import('./commands/dev.ts')
      return dev({ deck: deck ?? 'slides', port: numberOption(options, 'port', [0, 65_535]) }, output)
    })
  cli.command('check [slides]', 'Say what is wrong with a deck').action(async (deck: string | undefined) => {
    const { check } = await import('./commands/check.ts')
    return check({ deck: deck ?? 'slides' }, output)
  })
  cli
    .command('stats [article]', 'List every number of an article: used as a statistic, or skipped and why')
    .option('--lang <code>', 'Language of the article (default: told from its text)')
    .option('--json', 'As JSON')
    .option('--csv', 'As CSV')
    .option('--jsonl', 'Read {id, lang, text} a line from standard input, write {id, stats} a line')
    .action(async (article: string | undefined, options: RawOptions) => {
      const { stats, statsOfLines } = await import('./commands/stats.ts')
      if (options.jsonl) return statsOfLines(process.stdin, output)
      if (article === undefined) throw new UsageError('stats takes an article file, or --jsonl.')
      const format = options.json ? 'json' : options.csv ? 'csv' : 'table'
      return stats({ article, lang: textOption(options, 'lang'), format }, output)
    })
  cli.help()
  cli.version(version())
  return cli
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
