import { formatMessage, type Message } from '../model/message.ts'

/** The deck has errors: they are in `messages`, and in the text as a person reads them. */
export class DeckError extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super(messages.map(formatMessage).join('\n'))
    this.name = 'DeckError'
    this.messages = messages
    // What is wrong is in the person's files: a stack of ours would only hide it.
    this.stack = ''
  }
}
