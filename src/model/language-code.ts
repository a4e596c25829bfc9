import { z } from 'zod'

/** Knows every language that has a name: `xx` has none. */
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * Is this a BCP 47 code whose language is one of ISO 639: `ru`, `kk`, `en-GB`, `zh-Hans`? `ru_RU`, `русский` and
 * `english`, which is only of the right form, are not.
 */
export function isLanguageCode(code: string): boolean {
  try {
    const { language } = new Intl.Locale(code)
    return language.length <= 3 && NAMES.of(language) !== undefined
  } catch {
    return false
  }
}

export const languageCode = z.string().refine(isLanguageCode, 'expects a language code such as ru, kk or en')
