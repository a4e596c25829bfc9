/**
 * How the build laid a slide out: the sizes and arrangements that it chose stand in the classes of its markup, so
 * that PowerPoint gets the same.
 */
export interface Look {
  /** Size in px of the first element with the class (or, without a class, of that name). */
  readonly size: (name: string, otherwise: number) => number
  readonly has: (name: string) => boolean
}

export function lookOf(section: string): Look {
  const sizes = new Map<string, number>()
  const names = new Set<string>()
  for (const [, tag = '', list = ''] of section.matchAll(/<(\w+)\b[^>]*? class="([^"]*)"/g)) {
    const classes = list.split(' ')
    const size = classes.map((name) => /^size-(\d+)$/.exec(name)?.[1]).find((found) => found !== undefined)
    for (const name of classes) names.add(name)
    if (size === undefined) continue
    for (const name of [tag, ...classes]) if (!sizes.has(name)) sizes.set(name, Number(size))
  }
  return { size: (name, otherwise) => sizes.get(name) ?? otherwise, has: (name) => names.has(name) }
}

/** The markup of each slide of a deck's page. */
export const sectionsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<section\b[\s\S]*?<\/section>/g)].map(([section]) => section)
