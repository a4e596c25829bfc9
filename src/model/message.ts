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
