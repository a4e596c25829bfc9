import { resolve } from 'node:path'
import { hasErrors } from '../../model/message.ts'
import { compileDeck } from '../../project/compile.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'

/** `lectern check`: says what is wrong with a deck and writes nothing. */
export async function check({ deck }: { readonly deck: string }, output: Output): Promise<ExitCode> {
  const { messages } = await compileDeck(resolve(deck))
  reportMessages(messages, output)
  if (messages.length === 0) output.stdout('The deck has no faults.')
  return hasErrors(messages) ? EXIT.failed : EXIT.done
}
