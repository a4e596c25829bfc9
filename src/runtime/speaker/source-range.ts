interface Point {
  readonly paragraph: number
  readonly sentence?: number
}

function point(text: string): Point | undefined {
  const match = /^p(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return undefined
  return { paragraph: Number(match[1]), ...(match[2] !== undefined && { sentence: Number(match[2]) }) }
}

const order = (one: Point, other: Point, without: number): number =>
  one.paragraph - other.paragraph || (one.sentence ?? without) - (other.sentence ?? without)

/** Whether the sentence `p4.2` lies in one of the ranges, which are parted by spaces: `p1 p4.1-p5.2`. */
export function isWithin(sentence: string, ranges: string): boolean {
  const at = point(sentence)
  return ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split('-')
    const from = point(first)
    const to = point(last)
    if (!at || !from || !to) return false
    return order(at, from, 0) >= 0 && order(at, to, Number.POSITIVE_INFINITY) <= 0
  })
}
