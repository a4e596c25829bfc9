import { plainText } from './characters.ts'
import type { Html } from './html.ts'
import { hasGlyph } from './measure.ts'

/** Whether most letters of a slide are in a script that the deck's fonts lack: Arabic, Chinese, Hebrew, … */
export function inSystemFonts({ markup }: Html): boolean {
  const letters = [...plainText(markup)].filter((character) => /\p{L}/u.test(character))
  const lacking = letters.filter((letter) => !hasGlyph(letter))
  return lacking.length > letters.length / 2
}
