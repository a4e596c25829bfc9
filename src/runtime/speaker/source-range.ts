import { parsePoint, type SourcePoint } from '../../model/source.ts'

const order = (one: SourcePoint, other: SourcePoint, without: number): number =>
  one.paragraph - other.paragraph || (one.sentence ?? without) - (other.sentence ?? without)

/** Whether the sentence `p4.2` lies in one of the ranges, which are parted by spaces: `p1 p4.1-p5.2`. */
export function isWithin(sentence: string, ranges: string): boolean {
  const at = parsePoint(sentence)
  return ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split('-')
    const from = parsePoint(first)
    const to = parsePoint(last)
    if (!at || !from || !to) return false
    return order(at, from, 0) >= 0 && order(at, to, Number.POSITIVE_INFINITY) <= 0
  })
}
