import { z } from 'zod'

/**
 * Is this a BCP 47 code whose language is one of ISO 639: `ru`, `kk`, `en-GB`, `zh-Hans`? `ru_RU`, `русский` and
 * `english`, which is only of the right form, are not.
 */
export function isLanguageCode(code: string): boolean {
  try {
    return new Intl.Locale(code).language.length <= 3
  } catch {
    return false
  }
}

export const languageCode = z.string().refine(isLanguageCode, 'expects a language code such as ru, kk or en')
