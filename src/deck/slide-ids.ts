import type { Message, Result } from '../model/message.ts'
import type { SlideFile } from '../model/slide.ts'

/**
 * A stable id for every slide, in order: its own `id`, else the file name without number and ending
 * (`03-balans.md` → `balans`; its second slide `balans-2`). Two equal own ids are the error `duplicate-id`.
 */
export function slideIds(files: readonly SlideFile[]): Result<string[]> {
  const messages: Message[] = []
  const own = new Set<string>()
  for (const { options, place, keyPlaces } of files.flatMap((file) => file.slides)) {
    if (options.id === undefined) continue
    if (own.has(options.id)) {
      messages.push({
        rule: 'duplicate-id',
        severity: 'error',
        text: `Another slide has the id «${options.id}» already.`,
        place: keyPlaces.id ?? place,
        hint: 'Give one of them another id: links go to the first only.',
      })
    }
    own.add(options.id)
  }
  const taken = new Set(own)
  const value = files.flatMap(({ file, slides }) => {
    const name = idFrom(file)
    return slides.map(({ options }) => options.id ?? unusedId(name, taken))
  })
  return { value, messages }
}

/**
 * `slides/03-balans.md` → `balans`; «мой слайд» → `мой-слайд`. A name of digits only gets a letter before it:
 * reveal.js takes `#/2024` for the number of a slide.
 */
function idFrom(file: string): string {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.md$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
  if (name === '') return 'slide'
  return /^\d+$/.test(name) ? `s-${name}` : name
}

/** `name`, or `name-2`, `name-3` … where it is taken; the answer is taken from then on. */
export function unusedId(name: string, taken: Set<string>): string {
  let id = name
  for (let i = 2; taken.has(id); i++) id = `${name}-${i}`
  taken.add(id)
  return id
}
