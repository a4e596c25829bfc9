import { join, relative, resolve, sep } from 'node:path'
import type { Message } from '../../model/message.ts'
import { listFolder, readIfThere, writeFiles } from '../../project/folder.ts'
import { hostFiles } from '../../project/hosting.ts'
import type { Host } from '../../project/hosts.ts'
import { shownPath } from '../../project/shown-path.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'

export interface InitCommand {
  readonly host: Host
  readonly deck: string
  /** The folder of the project, which the host builds. */
  readonly project: string
}

/** `lectern init`: what a host needs to build and serve the deck. Writes all files or, where one is there, none. */
export async function init({ host, deck, project }: InitCommand, output: Output): Promise<ExitCode> {
  const folder = resolve(project, deck)
  const shown = shownPath(folder)
  if (!(await listFolder(folder))) return fail(deckNotFound(shown), output)
  if (!folder.startsWith(project + sep)) return fail(deckOutside(shown), output)
  const files = hostFiles(host, relative(project, folder).split(sep).join('/'))
  const there: string[] = []
  for (const { file } of files) if (await readIfThere(join(project, file))) there.push(file)
  if (there.length > 0) return fail(fileExists(there), output)
  await writeFiles(project, files)
  for (const { file } of files) output.stdout(`Wrote ${file}.`)
  return EXIT.done
}

function fail(message: Message, output: Output): ExitCode {
  reportMessages([message], output)
  return EXIT.failed
}

const deckNotFound = (folder: string): Message => ({
  rule: 'deck-not-found',
  severity: 'error',
  text: `There is no deck folder «${folder}».`,
  hint: 'Name it: lectern init slides --host pages',
})

const deckOutside = (folder: string): Message => ({
  rule: 'deck-outside-project',
  severity: 'error',
  text: `The deck folder «${folder}» is not inside this folder, and a host builds only what is.`,
  hint: 'Run the command in the folder of the project, the one above the deck’s.',
})

const fileExists = (files: readonly string[]): Message => ({
  rule: 'file-exists',
  severity: 'error',
  text: `${files.join(', ')}: there already; nothing was written.`,
  hint: 'Move it away to have it written anew, or edit it by hand; docs/sharing.md says what belongs in it.',
})
