import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * A user's mistake, or something they should know, as data. `rule` is permanent: people search for it.
 * `text` says what is wrong and why, `hint` what to do.
 */
export interface Message {
  readonly rule: string
  readonly severity: Severity
  readonly text: string
  readonly place?: Place
  readonly hint?: string
}

/** What a stage returns: a value as good as it could be made, and what there is to say about it. */
export interface Result<T> {
  readonly value: T
  readonly messages: readonly Message[]
}

export const hasErrors = (messages: readonly Message[]): boolean =>
  messages.some((message) => message.severity === 'error')

/** `slides/03-balans.md:4:9  error  number-not-in-article  …`, and the hint on a line of its own. */
export function formatMessage({ rule, severity, place, text, hint }: Message): string {
  const where = place
    ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
    : ''
  const head = [where, severity, rule, text].filter((part) => part !== '').join('  ')
  return hint ? `${head}\n    ${hint}` : head
}
