import { styleText } from 'node:util'
import { formatMessage, type Message, type Severity } from '../model/message.ts'

/** Where a command writes; tests pass their own. */
export interface Output {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

export const processOutput: Output = {
  stdout: (text) => void process.stdout.write(`${text}\n`),
  stderr: (text) => void process.stderr.write(`${text}\n`),
}

const COLOUR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/** Messages go to standard error, one after another; in colour on a terminal only. */
export function reportMessages(messages: readonly Message[], output: Output): void {
  for (const message of messages) {
    const text = formatMessage(message)
    output.stderr(
      process.stderr.isTTY
        ? text.replace(message.severity, (word) => styleText(COLOUR[message.severity], word))
        : text,
    )
  }
}
