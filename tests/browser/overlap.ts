/** Two texts of a slide that lie on one another. */
export interface Overlap {
  readonly one: string
  readonly other: string
}

/**
 * Runs in the page: pairs of texts of different blocks whose lines meet by more than a pixel or two. A line counts
 * as high as its font size, since the browser's box is that of the tallest glyph of the font.
 */
export function measureOverlaps(stages: readonly Element[]): Overlap[] {
  interface Line {
    readonly block: Element
    readonly text: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  const linesOf = (stage: Element): Line[] => {
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement?.closest('p, h1, h2, h3, li, text, td, th, figcaption, pre')
      // The table of a chart and some headings are for screen readers: they are there, and not seen.
      if (!block || !node.textContent?.trim() || block.closest('.chart-table, .visually-hidden')) continue
      const scale = stage.getBoundingClientRect().width / 1920
      const size = Number.parseFloat(getComputedStyle(block).fontSize) * scale
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const trim = Math.max(0, (bottom - top - size * 0.7) / 2)
        lines.push({ block, text: node.textContent, left, right, top: top + trim, bottom: bottom - trim })
      }
    }
    return lines
  }
  const meet = (a: Line, b: Line): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  return stages.flatMap((stage) => {
    const lines = linesOf(stage)
    return lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.block !== line.block && meet(line, other))
        .map((other) => ({ one: line.text, other: other.text })),
    )
  })
}
