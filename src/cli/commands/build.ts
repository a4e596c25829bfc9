import { resolve } from 'node:path'
import { titlePicture } from '../../export/title-picture.ts'
import { shownPath } from '../../project/shown-path.ts'
import { buildDeck, buildSingleFile } from '../../site/build.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'

export interface BuildCommand {
  readonly deck: string
  /** Folder, or file with `singleFile`. */
  readonly out?: string | undefined
  /** `false` leaves out all that stands only in the notes. */
  readonly notes: boolean
  readonly singleFile: boolean
}

/** `lectern build`: deck folder → static deck, a folder or one file. */
export async function build(
  { deck, out, notes, singleFile }: BuildCommand,
  output: Output,
): Promise<ExitCode> {
  const path = out ?? (singleFile ? 'deck.html' : 'dist')
  const { value: slides, messages } = await (singleFile
    ? buildSingleFile(deck, path, { notes })
    : buildDeck(deck, path, { notes, takePicture: titlePicture }))
  reportMessages(messages, output)
  if (slides === undefined) return EXIT.failed
  const shown = shownPath(resolve(path))
  const page = singleFile ? shown : `${shown}/index.html`
  output.stdout(`${slides} slides in ${shown}. Open ${page} in a browser.`)
  return EXIT.done
}
