import { en } from './en.ts'
import type { Language } from './language.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ug', 'dv', 'ckb'])

/**
 * What serves a language that has no file of its own: no words of it, only what most scripts share.
 * The interface is in English then.
 */
export function genericLanguage(code: string): Language {
  const primary = code.split('-')[0] ?? code
  return {
    code,
    dir: RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr',
    labels: en.labels,
    sentences: { abbreviations: [], closingAbbreviations: [] },
  }
}
