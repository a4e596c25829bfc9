import { isLanguageCode } from '../model/language-code.ts'

/** The command line cannot be understood; `message` says what and why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the argument parser hands over: it makes numbers of digits and arrays of repeated options. */
export type RawOptions = Readonly<Record<string, unknown>>

/** The text of an option that is given at most once; «-o 2024» is a folder, not a number. */
export function textOption(options: RawOptions, name: string): string | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw new UsageError(`--${name} takes one value.`)
}

/** A whole number within bounds, both included. */
export function numberOption(
  options: RawOptions,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}.`)
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
  if (choice === undefined) throw new UsageError(`--${name} takes one of: ${choices.join(', ')}.`)
  return choice
}

/** A language code such as `ru`. */
export function languageOption(options: RawOptions): string | undefined {
  const code = textOption(options, 'lang')
  if (code === undefined || isLanguageCode(code)) return code
  throw new UsageError('--lang takes a language code such as ru, kk or en.')
}
