import type { SourcePoint, SourceRange } from '../model/source.ts'

const POINT = /^p([1-9]\d{0,6})(?:\.([1-9]\d{0,6}))?$/

/** `p3`, `p4.1-p5.2, p7` → ranges; undefined where the text is not of that form or a range runs backwards. */
export function parseSource(text: string): SourceRange[] | undefined {
  const ranges: SourceRange[] = []
  for (const part of text.split(',')) {
    const [first = '', last = first, ...rest] = part.split(/[-–—]/).map((point) => point.trim())
    const from = parsePoint(first)
    const to = parsePoint(last)
    if (!from || !to || rest.length > 0 || isBefore(to, from)) return undefined
    ranges.push({ from, to })
  }
  return ranges
}

/** The other way round: `p4.1-p5.2, p7`. */
export function formatSource(ranges: readonly SourceRange[]): string {
  return ranges
    .map(({ from, to }) => {
      const first = formatPoint(from)
      const last = formatPoint(to)
      return first === last ? first : `${first}-${last}`
    })
    .join(', ')
}

function parsePoint(text: string): SourcePoint | undefined {
  const match = POINT.exec(text)
  if (!match) return undefined
  const paragraph = Number(match[1])
  return match[2] ? { paragraph, sentence: Number(match[2]) } : { paragraph }
}

function formatPoint(point: SourcePoint): string {
  return point.sentence ? `p${point.paragraph}.${point.sentence}` : `p${point.paragraph}`
}

function isBefore(a: SourcePoint, b: SourcePoint): boolean {
  if (a.paragraph !== b.paragraph) return a.paragraph < b.paragraph
  return a.sentence !== undefined && b.sentence !== undefined && a.sentence < b.sentence
}
