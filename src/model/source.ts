/** A sentence, or (without `sentence`) a whole paragraph. Both count from 1: `p3.2` is `{ paragraph: 3, sentence: 2 }`. */
export interface SourcePoint {
  readonly paragraph: number
  readonly sentence?: number
}

/** Provenance: what a slide stands on, both ends included. `p4.1-p5.2`; a single point has `from` equal to `to`. */
export interface SourceRange {
  readonly from: SourcePoint
  readonly to: SourcePoint
}

const POINT = /^p([1-9]\d{0,6})(?:\.([1-9]\d{0,6}))?$/

/** `p3` or `p3.2`; undefined for anything else. */
export function parsePoint(text: string): SourcePoint | undefined {
  const match = POINT.exec(text)
  if (!match) return undefined
  const paragraph = Number(match[1])
  return match[2] ? { paragraph, sentence: Number(match[2]) } : { paragraph }
}

const formatPoint = ({ paragraph, sentence }: SourcePoint): string =>
  sentence === undefined ? `p${paragraph}` : `p${paragraph}.${sentence}`

/** `p7` or `p4.1-p5.2`. */
export function formatRange({ from, to }: SourceRange): string {
  const [first, last] = [formatPoint(from), formatPoint(to)]
  return first === last ? first : `${first}-${last}`
}
