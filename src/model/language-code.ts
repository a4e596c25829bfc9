import { z } from 'zod'

/** Is this a BCP 47 code that `Intl` accepts: `ru`, `kk`, `en-GB`, `zh-Hans`? `ru_RU` and `русский` are not. */
export function isLanguageCode(code: string): boolean {
  try {
    new Intl.Locale(code)
    return true
  } catch {
    return false
  }
}

export const languageCode = z.string().refine(isLanguageCode, 'expects a language code such as ru, kk or en')
