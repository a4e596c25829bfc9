import cac, { type CAC } from 'cac'
import { HOSTS } from '../project/hosts.ts'
import {
  choiceOption,
  languageOption,
  numberOption,
  type RawOptions,
  textOption,
  UsageError,
} from './options.ts'
import type { Output } from './report.ts'

/** Adds one command to the command line. Its code is loaded when it is called: `derive` needs no bundler. */
type Register = (cli: CAC, output: Output) => void

/** Every command, in the order that the help lists them. */
const COMMANDS: readonly Register[] = [derive, build, dev, exportDeck, check, stats, init]

/** The command line with its commands and options; an action answers with the exit code. */
export function commandLine(version: string, output: Output): CAC {
  const cli = cac('lectern')
  for (const register of COMMANDS) register(cli, output)
  cli.help()
  cli.version(version)
  return cli
}

function derive(cli: CAC, output: Output): void {
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
    })
}

function build(cli: CAC, output: Output): void {
  cli
    .command('build [slides]', 'Build the static deck')
    .option('-o, --out <path>', 'Folder of the built deck (default: dist), or file (default: deck.html)')
    .option('--without-notes', 'For the public: leave out all that stands only in the speaker notes')
    .option('--single-file', 'One HTML file with all in it, to be sent or carried')
    .action(async (deck: string | undefined, options: RawOptions) => {
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
    })
}

function dev(cli: CAC, output: Output): void {
  cli
    .command('dev [slides]', 'Serve the deck; saved slides show at once')
    .option('--port <port>', 'Port (default: 5173 or the next free one)')
    .action(async (deck: string | undefined, options: RawOptions) => {
      const command = await import('./commands/dev.ts')
      return command.dev({ deck: deck ?? 'slides', port: numberOption(options, 'port', [0, 65_535]) }, output)
    })
}

function exportDeck(cli: CAC, output: Output): void {
  cli
    .command('export <format> [slides]', 'Write the deck as a file: pdf, handout, pptx, png or html')
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
    .action(async (format: string, deck: string | undefined, options: RawOptions) => {
      const command = await import('./commands/export.ts')
      return command.exportDeck({ format, deck: deck ?? 'slides', options }, output)
    })
}

function check(cli: CAC, output: Output): void {
  cli.command('check [slides]', 'Say what is wrong with a deck').action(async (deck: string | undefined) => {
    const command = await import('./commands/check.ts')
    return command.check({ deck: deck ?? 'slides' }, output)
  })
}

function stats(cli: CAC, output: Output): void {
  cli
    .command('stats [article]', 'List every number of an article: used as a statistic, or skipped and why')
    .option('--lang <code>', 'Language of the article (default: told from its text)')
    .option('--json', 'As JSON')
    .option('--csv', 'As CSV')
    .option('--jsonl', 'Read {id, lang, text} a line from standard input, write {id, stats} a line')
    .action(async (article: string | undefined, options: RawOptions) => {
      const command = await import('./commands/stats.ts')
      if (options.jsonl) return command.statsOfLines(process.stdin, output)
      if (article === undefined) throw new UsageError('stats takes an article file, or --jsonl.')
      const format = options.json ? 'json' : options.csv ? 'csv' : 'table'
      return command.stats({ article, lang: languageOption(options), format }, output)
    })
}

function init(cli: CAC, output: Output): void {
  cli
    .command('init [slides]', 'Write what a host needs to build and serve the deck')
    .option('--host <host>', HOSTS.join(', '))
    .action(async (deck: string | undefined, options: RawOptions) => {
      const host = choiceOption(options, 'host', HOSTS)
      if (host === undefined) throw new UsageError(`init takes --host: ${HOSTS.join(', ')}.`)
      const command = await import('./commands/init.ts')
      return command.init({ host, deck: deck ?? 'slides', project: process.cwd() }, output)
    })
}
