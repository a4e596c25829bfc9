/** A list as a person writes it: words parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Phrases parted by `|`: «кроме того | к примеру». */
export const phrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')

/** Whether the words stand in the text with no letter or digit beside them: «3 млн» not in «13 млн», «20» not in «2015». */
export function containsWords(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + part.length)]
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}
