import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { genericLanguage } from './generic.ts'
import { he } from './he.ts'
import { ja } from './ja.ts'
import { kk } from './kk.ts'
import type { Language } from './language.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

const LANGUAGES: Readonly<Record<string, Language>> = { ru, kk, en, de, fr, es, tr, zh, ja, ar, he }

/** Knowledge of a language by its BCP 47 code; `ru-KZ` is served by `ru`, an unknown one by the generic rules. */
export function languageOf(code: string): Language {
  const primary = code.toLowerCase().split('-')[0] ?? ''
  const known = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined
  return known ?? genericLanguage(code)
}
