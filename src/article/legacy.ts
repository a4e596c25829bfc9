/** Single-byte encodings in which Russian and Western texts still come. The first wins a tie. */
const ENCODINGS = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'windows-1252',
] as const

const SAMPLE_BYTES = 65_536

/** Letters that make up two thirds of running Russian text. */
const FREQUENT_CYRILLIC = /[оеаинтсрвлк]/gu
const CYRILLIC = /[а-яё]/giu
const LATIN_LETTERS = /[a-zà-öø-ÿ]/giu
/** Box drawing, dingbats, control characters: no prose has them inside words. */
const ODD = /[\u0080-\u009f\u2500-\u259f\u00a4\u00a6\u00ac\u00b5-\u00b7¤¦¬]/gu
/** «пРИВЕТ»: what KOI8-R looks like when read as windows-1251. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/gu

/** Decodes bytes that are no UTF-8 with the encoding in which they look most like prose. */
export function voteLegacy(bytes: Uint8Array): { readonly encoding: string; readonly text: string } {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const best = ENCODINGS.map((encoding) => ({
    encoding,
    score: proseScore(new TextDecoder(encoding).decode(sample)),
  })).reduce((a, b) => (b.score > a.score ? b : a))
  return { encoding: best.encoding, text: new TextDecoder(best.encoding).decode(bytes) }
}

/** Higher is more like prose: frequent letters for, capitals inside words and odd signs against. */
function proseScore(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const cyrillic = count(CYRILLIC)
  const high = text.match(/\P{ASCII}/gu)?.length ?? 0
  const latinHigh = count(LATIN_LETTERS) - (text.match(/[a-z]/gi)?.length ?? 0)
  const letters = cyrillic > 0 ? 2 * count(FREQUENT_CYRILLIC) - cyrillic / 2 : 0
  // Western prose has an accented letter here and there, never a run of them.
  const western = cyrillic === 0 && latinHigh < text.length / 6 ? latinHigh : 0
  return letters + western - 3 * count(CAPITAL_INSIDE) - 2 * count(ODD) - (high - cyrillic - latinHigh) / 4
}
