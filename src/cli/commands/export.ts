import { dirname, extname, resolve } from 'node:path'
import { type ExportRequest, exportEffects, exportDeck as runExport } from '../../export/export-deck.ts'
import { handoutPdf, speechPdf } from '../../export/handout.ts'
import { PAPERS, type Paper } from '../../export/paper.ts'
import { slidesPdf } from '../../export/pdf.ts'
import { contactSheet, pictures } from '../../export/png.ts'
import { presentation } from '../../export/pptx.ts'
import type { Exporter } from '../../export/prepared.ts'
import { speechText } from '../../export/speech-text.ts'
import { hasErrors } from '../../model/message.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { choiceOption, flagOf, numberOption, type RawOptions, textOption, UsageError } from '../options.ts'
import { type Output, reportMessages } from '../report.ts'

export interface ExportCommand {
  readonly format: string
  readonly deck: string
  readonly options: RawOptions
}

/** A kind of export: the file it writes where no other is named, its options, and how it is made with them. */
interface Kind {
  readonly out: (options: RawOptions) => string
  /** What the name of the file may end in; none where a folder is written. */
  readonly endings: (options: RawOptions) => readonly string[]
  readonly options: readonly string[]
  readonly exporter: (options: RawOptions, out: string) => Exporter
}

const KINDS: Readonly<Record<string, Kind>> = {
  pdf: {
    out: () => 'deck.pdf',
    endings: () => ['.pdf'],
    options: ['range', 'theme', 'withNotes', 'paper'],
    exporter: (options) =>
      options.withNotes ? handoutPdf({ paper: paper(options), perPage: 1 }) : slidesPdf,
  },
  handout: {
    out: () => 'handout.pdf',
    endings: ({ notesOnly }) => (notesOnly ? ['.pdf', ...SPEECH_TEXTS] : ['.pdf']),
    options: ['range', 'theme', 'paper', 'perPage', 'notesOnly'],
    exporter: handout,
  },
  pptx: {
    out: () => 'deck.pptx',
    endings: () => ['.pptx'],
    options: ['range', 'theme'],
    exporter: () => presentation,
  },
  png: {
    out: ({ contactSheet }) => (contactSheet ? 'deck.png' : 'deck-png'),
    endings: ({ contactSheet }) => (contactSheet ? ['.png'] : []),
    options: ['range', 'theme', 'scale', 'contactSheet'],
    exporter: (options) => {
      const scale = numberOption(options, 'scale', [1, 2]) === 2 ? 2 : 1
      return options.contactSheet ? contactSheet(scale) : pictures(scale)
    },
  },
}

const SPEECH_TEXTS: readonly string[] = ['.md', '.markdown', '.txt']

const paper = (options: RawOptions): Paper => choiceOption(options, 'paper', PAPERS) ?? 'a4'

function handout(options: RawOptions, out: string): Exporter {
  if (options.notesOnly) {
    return SPEECH_TEXTS.includes(extname(out).toLowerCase()) ? speechText : speechPdf(paper(options))
  }
  return handoutPdf({
    paper: paper(options),
    perPage: numberOption(options, 'perPage', [1, 2]) === 2 ? 2 : 1,
  })
}

/** `lectern export`: deck folder → a file to send, to print or to go on editing. */
export async function exportDeck(command: ExportCommand, output: Output): Promise<ExitCode> {
  const { format, deck, options } = command
  if (format === 'html') return singleFile(command, output)
  const kind = Object.hasOwn(KINDS, format) ? KINDS[format] : undefined
  if (!kind)
    throw new UsageError(
      `There is no export «${format}». There are: ${[...Object.keys(KINDS), 'html'].join(', ')}.`,
    )
  onlyOptions(format, options, kind.options)
  const out = textOption(options, 'out') ?? kind.out(options)
  rightEnding(format, out, kind.endings(options))
  notAmongSlides(out, deck)
  const request: ExportRequest = {
    deck,
    out,
    range: textOption(options, 'range'),
    theme: choiceOption(options, 'theme', ['light', 'dark', 'contrast']),
  }
  const messages = await runExport(
    kind.exporter(options, request.out),
    request,
    exportEffects({ progress: showProgress }),
  )
  reportMessages(messages, output)
  if (hasErrors(messages)) return EXIT.failed
  output.stdout(`Wrote ${request.out}.`)
  return EXIT.done
}

async function singleFile({ deck, options }: ExportCommand, output: Output): Promise<ExitCode> {
  onlyOptions('html', options, ['withoutNotes'])
  const out = textOption(options, 'out') ?? 'deck.html'
  rightEnding('html', out, ['.html', '.htm'])
  const { build } = await import('./build.ts')
  return build({ deck, out, notes: options.withoutNotes !== true, singleFile: true }, output)
}

/** An option that would do nothing is a mistake. */
function onlyOptions(format: string, options: RawOptions, known: readonly string[]): void {
  const stray = Object.keys(options).find((name) => name !== 'out' && !known.includes(name))
  if (stray !== undefined) throw new UsageError(`${flagOf(stray)} does not go with the export «${format}».`)
}

/** A file whose name says another kind is a slip, and may be somebody's: «-o slides/article.md». */
function rightEnding(format: string, out: string, endings: readonly string[]): void {
  const ending = extname(out).toLowerCase()
  if (endings.length === 0 || ending === '' || endings.includes(ending)) return
  const speech =
    format === 'handout' && SPEECH_TEXTS.includes(ending) ? ' With --notes-only it may be text.' : ''
  throw new UsageError(
    `The export «${format}» writes a file that ends in ${endings.join(', ')}; «${out}» is another kind.${speech}`,
  )
}

/** A Markdown file in the deck folder is a slide file, or the article. */
function notAmongSlides(out: string, deck: string): void {
  if (extname(out).toLowerCase() !== '.md' || dirname(resolve(out)) !== resolve(deck)) return
  throw new UsageError(`«${out}» would be a slide of the deck: name a place outside of its folder.`)
}

/** On a terminal one line that is written over; in a pipe nothing. */
function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return
  const line = done === 0 ? `Exporting ${all} slides …` : `Slide ${done} of ${all}`
  process.stderr.write(`\r${line.padEnd(32)}${done === all ? '\r' : ''}`)
}
