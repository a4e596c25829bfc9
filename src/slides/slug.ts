// biome-ignore format: a table reads better in rows
// Russian by ISO 9-like habit of addresses; the nine Kazakh letters by the 2021 Latin alphabet without its diacritics.
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i',
  ß: 'ss', ı: 'i', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd',
}

/**
 * A short name for an address or a file: «Год дипломатии: 2024» → `god-diplomatii-2024`.
 * At most `words` words; empty for a text of a script it cannot write in Latin letters.
 */
export function slugOf(text: string, words = 4): string {
  const latin = [...text.toLowerCase().normalize('NFD')]
    .join('')
    .normalize('NFC')
    .replace(/[\p{L}]/gu, (letter) => LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
  const parts = latin.match(/[a-z0-9]+/g) ?? []
  return parts.slice(0, words).join('-').slice(0, 48).replace(/-+$/, '')
}
