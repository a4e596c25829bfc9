import { resolve } from 'node:path'
import { shownPath } from '../../project/shown-path.ts'
import { buildDeck } from '../../vite/build.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'

export interface BuildCommand {
  readonly deck: string
  readonly out: string
  /** `false` leaves out all that stands only in the notes. */
  readonly notes: boolean
}

/** `lectern build`: deck folder → static deck. */
export async function build({ deck, out, notes }: BuildCommand, output: Output): Promise<ExitCode> {
  const { value: slides, messages } = await buildDeck(deck, out, { notes })
  reportMessages(messages, output)
  if (slides === undefined) return EXIT.failed
  const shown = shownPath(resolve(out))
  output.stdout(`${slides} slides in ${shown}. Open ${shown}/index.html in a browser.`)
  return EXIT.done
}
