/** Sentences further apart than this are not compared in a long text, so that the time grows with its length only. */
const NEIGHBOURS = 60_000
const ROUNDS = 30
const DAMPING = 0.85

/**
 * TextRank over sentences (Mihalcea and Tarau 2004): shared stems over the logarithms of the lengths. Returns a
 * rank a sentence, scaled so that the highest is 1. Above 250 sentences only near ones are compared.
 */
export function textRank(bags: readonly ReadonlySet<string>[]): number[] {
  const reach = Math.max(4, Math.ceil(NEIGHBOURS / Math.max(1, bags.length)))
  const edges = bags.map((): [number, number][] => [])
  for (let i = 0; i < bags.length; i++) {
    for (let j = i + 1; j < Math.min(bags.length, i + reach + 1); j++) {
      const weight = likeness(bags[i], bags[j])
      if (weight === 0) continue
      edges[i]?.push([j, weight])
      edges[j]?.push([i, weight])
    }
  }
  return normalized(rank(edges))
}

function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared++
  const lengths = Math.log(a.size || 1) + Math.log(b.size || 1)
  return shared > 0 && lengths > 0 ? shared / lengths : 0
}

function rank(edges: readonly (readonly [number, number])[][]): number[] {
  const sums = edges.map((list) => list.reduce((sum, [, weight]) => sum + weight, 0))
  let scores = edges.map(() => 1)
  for (let round = 0; round < ROUNDS; round++) {
    const before = scores
    scores = edges.map((list) =>
      list.reduce(
        (score, [j, weight]) => score + (DAMPING * weight * (before[j] ?? 0)) / (sums[j] || 1),
        1 - DAMPING,
      ),
    )
  }
  return scores
}

function normalized(scores: readonly number[]): number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), 0)
  return scores.map((score) => (top > 0 ? score / top : 0))
}
