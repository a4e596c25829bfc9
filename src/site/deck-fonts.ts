import { cachedFonts } from '../fonts/cache.ts'
import type { FontFile } from '../fonts/subset.ts'
import { languageOf } from '../language/index.ts'
import type { CompiledDeck } from '../project/compile.ts'
import { shownCharacters } from '../render/characters.ts'
import { CACHE } from './package-folder.ts'

/** What a person may type into a jump list or add to a slide while the dev server runs. */
const TYPED = [
  range(0x20, 0x7e),
  range(0x410, 0x44f),
  'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»„“”‘’–—…№₸₽€£°·×−\u00a0\u202f',
].join('')

/** Names of keys, times and signs in the speaker view and the dialogs. */
const INTERFACE = '0123456789:/A−+×?←→↑↓…. BFGOST Space PageDown PageUp Home End Esc'

/** The fonts of a built deck: no more than the characters of its page and of its interface. */
export function deckFonts({ deck, page }: CompiledDeck): Promise<readonly FontFile[]> {
  const { labels } = languageOf(deck.config.lang)
  return cachedFonts(shownCharacters(page.html) + Object.values(labels).join('') + INTERFACE, CACHE)
}

/** The fonts of the dev server: whole alphabets as well, so that what is typed next has its glyphs. */
export function devFonts({ page }: CompiledDeck): Promise<readonly FontFile[]> {
  return cachedFonts(shownCharacters(page.html) + TYPED, CACHE)
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}
