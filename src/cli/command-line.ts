import { Command } from 'commander'
import { HOSTS } from '../project/hosts.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import {
  choiceOption,
  languageOption,
  numberOption,
  type RawOptions,
  textOption,
  UsageError,
} from './options.ts'
import type { Output } from './report.ts'

/** The parsed command line: the command itself is yet to be run. */
export interface CommandLine {
  readonly program: Command
  /** Exit code of the command that was run. */
  readonly code: () => ExitCode
}

/** Adds one command to the command line. Its code is loaded when it is called: `derive` needs no bundler. */
type Register = (program: Command, output: Output, act: Act) => void

/** An action that answers with an exit code, as the parser takes it. */
type Act = <A extends readonly unknown[]>(
  action: (...given: A) => Promise<ExitCode>,
) => (...given: A) => Promise<void>

/** Every command, in the order that the help lists them. */
const COMMANDS: readonly Register[] = [derive, build, dev, exportDeck, check, stats, init]

/** The command line with its commands and options. A wrong one throws a `CommanderError` or a `UsageError`. */
export function commandLine(version: string, output: Output): CommandLine {
  let code: ExitCode = EXIT.done
  const program = new Command('lectern')
    .description('Turns an article into a slide deck for a briefing.')
    .version(`lectern ${version}`, '-v, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand(false)
    .exitOverride()
    // What is wrong is said once, by whoever runs the command line.
    .configureOutput({ writeOut: (text) => output.stdout(text.trimEnd()), writeErr: () => {} })
  const act: Act =
    (action) =>
    async (...given) => {
      code = await action(...given)
    }
  for (const register of COMMANDS) register(program, output, act)
  return { program, code: () => code }
}

function derive(program: Command, output: Output, act: Act): void {
  program
    .command('derive <article>')
    .description('Make a deck folder from an article')
    .option('-o, --out <folder>', 'Deck folder (default: slides)')
    .option('--force', 'Replace a deck that is there; the old folder is kept beside it')
    .option('--explain', 'Print where each item comes from, the rule that made it and its score')
    .option('--lang <code>', 'Language of the article, e.g. ru, kk, en')
    .option('--title <text>', 'Title of the deck')
    .option('--slides <n>', 'About how many slides')
    .option('--density <density>', 'low, normal or high')
    .option('--no-quotes', 'No quote slides')
    .option('--no-statistics', 'No statistics slides')
    .action(
      act(async (article: string, options: RawOptions) => {
        const command = await import('./commands/derive.ts')
        return command.derive(
          {
            article,
            out: textOption(options, 'out') ?? 'slides',
            force: options.force === true,
            explain: options.explain === true,
            lang: languageOption(options),
            title: textOption(options, 'title'),
            slides: numberOption(options, 'slides', [1, 10_000]),
            density: choiceOption(options, 'density', ['low', 'normal', 'high']),
            quotes: options.quotes !== false,
            statistics: options.statistics !== false,
          },
          output,
        )
      }),
    )
}

function build(program: Command, output: Output, act: Act): void {
  program
    .command('build [slides]')
    .description('Build the static deck')
    .option('-o, --out <path>', 'Folder of the built deck (default: dist), or file (default: deck.html)')
    .option('--without-notes', 'For the public: leave out all that stands only in the speaker notes')
    .option('--single-file', 'One HTML file with all in it, to be sent or carried')
    .action(
      act(async (deck: string | undefined, options: RawOptions) => {
        const command = await import('./commands/build.ts')
        return command.build(
          {
            deck: deck ?? 'slides',
            out: textOption(options, 'out'),
            notes: options.withoutNotes !== true,
            singleFile: options.singleFile === true,
          },
          output,
        )
      }),
    )
}

function dev(program: Command, output: Output, act: Act): void {
  program
    .command('dev [slides]')
    .description('Serve the deck; saved slides show at once')
    .option('--port <port>', 'Port (default: 5173 or the next free one)')
    .action(
      act(async (deck: string | undefined, options: RawOptions) => {
        const command = await import('./commands/dev.ts')
        return command.dev(
          { deck: deck ?? 'slides', port: numberOption(options, 'port', [0, 65_535]) },
          output,
        )
      }),
    )
}

function exportDeck(program: Command, output: Output, act: Act): void {
  program
    .command('export <format> [slides]')
    .description('Write the deck as a file: pdf, handout, pptx, png or html')
    .option('-o, --out <file>', 'File (default: deck.pdf, handout.pdf, deck.pptx …); for png a folder')
    .option('--range <slides>', 'Only these slides, e.g. 1,4-5')
    .option('--theme <theme>', 'light, dark or contrast instead of the deck’s own')
    .option('--paper <paper>', 'handout: a4 or letter')
    .option('--per-page <n>', 'handout: 1 or 2 slides a page')
    .option('--notes-only', 'handout: the speech alone; without a browser as .md or .txt')
    .option('--with-notes', 'pdf: each slide with its notes, as the handout')
    .option('--without-notes', 'html: for the public, nothing of the notes')
    .option('--scale <n>', 'png: 1 (1920 × 1080) or 2')
    .option('--contact-sheet', 'png: all slides small on one picture')
    .action(
      act(async (format: string, deck: string | undefined, options: RawOptions) => {
        const command = await import('./commands/export.ts')
        return command.exportDeck({ format, deck: deck ?? 'slides', options }, output)
      }),
    )
}

function check(program: Command, output: Output, act: Act): void {
  program
    .command('check [slides]')
    .description('Say what is wrong with a deck')
    .action(
      act(async (deck: string | undefined) => {
        const command = await import('./commands/check.ts')
        return command.check({ deck: deck ?? 'slides' }, output)
      }),
    )
}

function stats(program: Command, output: Output, act: Act): void {
  program
    .command('stats [article]')
    .description('List every number of an article: used as a statistic, or skipped and why')
    .option('--lang <code>', 'Language of the article (default: told from its text)')
    .option('--json', 'As JSON')
    .option('--csv', 'As CSV')
    .option('--jsonl', 'Read {id, lang, text} a line from standard input, write {id, stats} a line')
    .action(
      act(async (article: string | undefined, options: RawOptions) => {
        const command = await import('./commands/stats.ts')
        if (options.jsonl) return command.statsOfLines(process.stdin, output)
        if (article === undefined) throw new UsageError('stats takes an article file, or --jsonl.')
        const format = options.json ? 'json' : options.csv ? 'csv' : 'table'
        return command.stats({ article, lang: languageOption(options), format }, output)
      }),
    )
}

function init(program: Command, output: Output, act: Act): void {
  program
    .command('init [slides]')
    .description('Write what a host needs to build and serve the deck')
    .option('--host <host>', HOSTS.join(', '))
    .action(
      act(async (deck: string | undefined, options: RawOptions) => {
        const host = choiceOption(options, 'host', HOSTS)
        if (host === undefined) throw new UsageError(`init takes --host: ${HOSTS.join(', ')}.`)
        const command = await import('./commands/init.ts')
        return command.init({ host, deck: deck ?? 'slides', project: process.cwd() }, output)
      }),
    )
}
