import type { Slide } from '../model/deck.ts'
import type { Message } from '../model/message.ts'
import { shownCharacters } from './characters.ts'
import type { Html } from './html.ts'
import { hasGlyph } from './measure.ts'

/** Scripts that are written with more than their own characters: Japanese with Han, Hiragana and Katakana. */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
}

/** Characters of the language's own script, which the system's fonts are there for. */
function ownScript(lang: string): RegExp {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn'
  const scripts = WRITTEN_WITH[script] ?? [script]
  // Full-width punctuation («，») counts to no script; it is as much part of East Asian text as the ideographs.
  const wide = scripts.includes('Hani') ? '\\uff00-\\uffef' : ''
  return new RegExp(`^[${scripts.map((name) => `\\p{scx=${name}}`).join('')}\\p{Cf}\\p{Mn}${wide}]$`, 'u')
}

/**
 * `glyph-missing`: characters of a slide that neither of the deck's fonts has, and that its language does not
 * account for either: another font stands in for them, a different one on every machine.
 */
export function missingGlyphs(slide: Slide, body: Html): readonly Message[] {
  const own = ownScript(slide.lang)
  const missing = [...shownCharacters(body.markup)].filter(
    (character) => character >= '!' && !hasGlyph(character) && !own.test(character),
  )
  if (missing.length === 0) return []
  const named = missing.map((character) => `${character} (${codePoint(character)})`).join(', ')
  return [
    {
      rule: 'glyph-missing',
      severity: 'warning',
      place: slide.place,
      text: `The deck’s fonts have no ${named}: another font stands in, and it differs from machine to machine.`,
      hint: 'Write it with other characters, or set the slide’s lang if it is in another script.',
    },
  ]
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
