import type { Section } from './split.ts'

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
  let fenced = false
  const take = (from: number, to: number, text: string) => {
    remarks.push({ text, firstLine: section.firstLine + from })
    for (let i = from; i < to; i++) lines[i] = ''
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (/^ {0,3}(?:`{3,}|~{3,})/.test(line)) fenced = !fenced
    if (fenced) continue
    if (NOTE.test(line)) {
      take(i, lines.length, [line.replace(NOTE, ''), ...lines.slice(i + 1)].join('\n'))
    } else if (CONTAINER.test(line)) {
      const end = lines.findIndex((other, j) => j > i && /^:::[ \t]*$/.test(other))
      const to = end < 0 ? lines.length : end
      take(i, Math.min(to + 1, lines.length), ['', ...lines.slice(i + 1, to)].join('\n'))
    } else if (line.trimStart().startsWith('<!--')) {
      const end = lines.findIndex((other, j) => j >= i && other.trimEnd().endsWith('-->'))
      if (end < 0) continue
      const text = lines.slice(i, end + 1).join('\n')
      take(i, end + 1, text.replace(/^\s*<!--[ \t]*/, '').replace(/[ \t]*-->\s*$/, ''))
    }
  }
  return { body: lines.join('\n'), remarks }
}
