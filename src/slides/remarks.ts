import { fenceAfter, type Section } from './split.ts'

const NOTE = /^notes?:[ \t]*/i
const CONTAINER = /^:::[ \t]*notes?[ \t]*$/i

export interface BodyAndRemarks {
  /** The body with the lines of remarks emptied, so that every line keeps its number. */
  readonly body: string
  readonly remarks: readonly Section[]
}

/** Parts the speaker's own remarks from a slide's body: `Note:` to its end, `::: notes … :::`, `<!-- … -->` on its own lines. */
export function splitRemarks(section: Section): BodyAndRemarks {
  const lines = section.text.split('\n')
  const remarks: Section[] = []
  let fence: string | undefined
  const take = (from: number, to: number, text: string) => {
    remarks.push({ text, firstLine: section.firstLine + from })
    for (let i = from; i < to; i++) lines[i] = ''
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    fence = fenceAfter(line, fence)
    if (fence !== undefined) continue
    if (NOTE.test(line)) {
      take(i, lines.length, [line.replace(NOTE, ''), ...lines.slice(i + 1)].join('\n'))
    } else if (CONTAINER.test(line)) {
      const end = lines.findIndex((other, j) => j > i && /^:::[ \t]*$/.test(other))
      const to = end < 0 ? lines.length : end
      take(i, Math.min(to + 1, lines.length), ['', ...lines.slice(i + 1, to)].join('\n'))
    } else if (line.trimStart().startsWith('<!--')) {
      const end = lines.findIndex((other, j) => j >= i && other.includes('-->'))
      if (end < 0) continue
      const [comment = '', ...after] = lines
        .slice(i, end + 1)
        .join('\n')
        .split('-->')
      take(i, end + 1, comment.replace(/^\s*<!--[ \t]*/, '').trimEnd())
      // Words after the comment on its last line stay on the slide, and may hold another comment.
      lines[end] = after.join('-->').trimStart()
      i = end - 1
    }
  }
  return { body: lines.join('\n'), remarks }
}
