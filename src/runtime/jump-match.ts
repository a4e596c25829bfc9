/** A slide in the list of slides; `number` counts from 1, as the footer shows it. */
export interface ListedSlide {
  readonly number: number
  readonly title: string
}

/** Small letters without accents: “resume” finds “Résumé”, «объемы» finds «Объёмы». */
const folded = (text: string): string =>
  text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()

/**
 * The slides that a query means, the likeliest first. A number means the slide of that number, then those it
 * begins; words mean slides whose titles have them all. An empty query means all slides.
 */
export function matchSlides<Slide extends ListedSlide>(slides: readonly Slide[], query: string): Slide[] {
  const words = folded(query).split(' ')
  const byWords = slides.filter(({ title }) => words.every((word) => folded(title).includes(word)))
  if (!/^\d+$/.test(query.trim())) return byWords
  const number = query.trim().replace(/^0+(?=\d)/, '')
  const exact = slides.filter((slide) => String(slide.number) === number)
  const begun = slides.filter(
    (slide) => slide.number !== Number(number) && String(slide.number).startsWith(number),
  )
  return [...new Set([...exact, ...begun, ...byWords])]
}
