import { formatRange, parsePoint, type SourcePoint, type SourceRange } from '../model/source.ts'

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
export const formatSource = (ranges: readonly SourceRange[]): string => ranges.map(formatRange).join(', ')

function isBefore(a: SourcePoint, b: SourcePoint): boolean {
  if (a.paragraph !== b.paragraph) return a.paragraph < b.paragraph
  return a.sentence !== undefined && b.sentence !== undefined && a.sentence < b.sentence
}
