import { exportEffects, exportPdf } from '../../export/export-deck.ts'
import { hasErrors } from '../../model/message.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { choiceOption, type RawOptions, textOption, UsageError } from '../options.ts'
import { type Output, reportMessages } from '../report.ts'

export interface ExportCommand {
  readonly format: string
  readonly deck: string
  readonly options: RawOptions
}

/** `lectern export`: deck folder → a file to send or print. */
export async function exportDeck(
  { format, deck, options }: ExportCommand,
  output: Output,
): Promise<ExitCode> {
  if (format !== 'pdf') throw new UsageError(`There is no export «${format}». There is: pdf.`)
  const request = {
    deck,
    out: textOption(options, 'out') ?? 'deck.pdf',
    range: textOption(options, 'range'),
    theme: choiceOption(options, 'theme', ['light', 'dark', 'contrast']),
  }
  const messages = await exportPdf(request, exportEffects())
  reportMessages(messages, output)
  if (hasErrors(messages)) return EXIT.failed
  output.stdout(`Wrote ${request.out}.`)
  return EXIT.done
}
