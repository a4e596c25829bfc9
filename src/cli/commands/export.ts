import { type ExportRequest, exportEffects, exportDeck as runExport } from '../../export/export-deck.ts'
import { handoutPdf, speechPdf } from '../../export/handout.ts'
import { PAPERS } from '../../export/paper.ts'
import { slidesPdf } from '../../export/pdf.ts'
import { presentation } from '../../export/pptx.ts'
import type { Exporter } from '../../export/prepared.ts'
import { speechText } from '../../export/speech-text.ts'
import { hasErrors } from '../../model/message.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { choiceOption, numberOption, type RawOptions, textOption, UsageError } from '../options.ts'
import { type Output, reportMessages } from '../report.ts'

export interface ExportCommand {
  readonly format: string
  readonly deck: string
  readonly options: RawOptions
}

/** A kind of export: the file it writes where no other is named, and how it is made with the options given. */
interface Kind {
  readonly out: string
  readonly exporter: (options: RawOptions, out: string) => Exporter
}

const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { out: 'deck.pdf', exporter: () => slidesPdf },
  handout: { out: 'handout.pdf', exporter: handout },
  pptx: { out: 'deck.pptx', exporter: () => presentation },
}

function handout(options: RawOptions, out: string): Exporter {
  const paper = choiceOption(options, 'paper', PAPERS) ?? 'a4'
  if (options.notesOnly) return /\.(md|markdown|txt)$/i.test(out) ? speechText : speechPdf(paper)
  return handoutPdf({ paper, perPage: numberOption(options, 'perPage', [1, 2]) === 2 ? 2 : 1 })
}

/** `lectern export`: deck folder → a file to send, to print or to go on editing. */
export async function exportDeck(
  { format, deck, options }: ExportCommand,
  output: Output,
): Promise<ExitCode> {
  const kind = Object.hasOwn(KINDS, format) ? KINDS[format] : undefined
  if (!kind) {
    throw new UsageError(`There is no export «${format}». There are: ${Object.keys(KINDS).join(', ')}.`)
  }
  const request: ExportRequest = {
    deck,
    out: textOption(options, 'out') ?? kind.out,
    range: textOption(options, 'range'),
    theme: choiceOption(options, 'theme', ['light', 'dark', 'contrast']),
  }
  const messages = await runExport(kind.exporter(options, request.out), request, exportEffects())
  reportMessages(messages, output)
  if (hasErrors(messages)) return EXIT.failed
  output.stdout(`Wrote ${request.out}.`)
  return EXIT.done
}
