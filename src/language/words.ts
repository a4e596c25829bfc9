/** A list as a person writes it: words parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Phrases parted by `|`: «кроме того | к примеру». */
export const phrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
