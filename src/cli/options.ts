import { isLanguageCode } from '../model/language-code.ts'

/** The command line cannot be understood; `message` says what and why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the argument parser hands over: texts, and booleans for options without a value. */
export type RawOptions = Readonly<Record<string, unknown>>

/** `perPage` is typed as `--per-page`. */
export const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** The text of an option. */
export function textOption(options: RawOptions, name: string): string | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError(`${flagOf(name)} takes a value.`)
}

/** A whole number within bounds, both included. */
export function numberOption(
  options: RawOptions,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`${flagOf(name)} takes a whole number from ${least} to ${most}.`)
}

/** One of a few words. */
export function choiceOption<T extends string>(
  options: RawOptions,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw new UsageError(`${flagOf(name)} takes one of: ${choices.join(', ')}.`)
  return choice
}

/** A language code such as `ru`, as it is usually written. */
export function languageOption(options: RawOptions): string | undefined {
  const code = textOption(options, 'lang')
  if (code === undefined) return undefined
  if (isLanguageCode(code)) return new Intl.Locale(code).toString()
  throw new UsageError('--lang takes a language code such as ru, kk or en.')
}
