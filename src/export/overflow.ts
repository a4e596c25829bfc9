/** As much of the browser's DOM as is measured here. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
}
interface PageElement extends PageNode {
  readonly localName: string
  readonly clientWidth: number
  readonly childNodes: Iterable<PageNode>
  closest(selector: string): { readonly id: string } | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getBoundingClientRect(): Box
  getClientRects(): Iterable<Box>
}

declare const getComputedStyle: (element: PageElement) => { readonly fontSize: string }
declare const document: {
  createRange(): { selectNodeContents(node: PageNode): void; getClientRects(): Iterable<Box> }
}

/** A slide whose content leaves its stage, by how many px, and the words that do. */
export interface Overflow {
  readonly id: string
  readonly by: number
  readonly text: string
}

/**
 * Runs in the page: the stages whose text or pictures leave them by two px or more (less is rounding). A line of
 * text counts as high as its font size: the box that the browser gives is that of the tallest glyph of the font.
 * What is not displayed has no boxes.
 */
export function measureOverflow(stages: readonly PageElement[]): Overflow[] {
  const TEXT_NODE = 3
  const outside = (room: Box, { left, top, right, bottom }: Box): number =>
    Math.max(room.left - left, room.top - top, right - room.right, bottom - room.bottom)
  const lines = (element: PageElement, node: PageNode, scale: number): Box[] => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
      const trim = Math.max(0, (bottom - top - size * scale) / 2)
      return { left, top: top + trim, right, bottom: bottom - trim }
    })
  }
  const worstOf = (stage: PageElement): Overflow => {
    const room = stage.getBoundingClientRect()
    const scale = (room.right - room.left) / stage.clientWidth
    let worst = { id: stage.closest('section')?.id ?? '', by: 0, text: '' }
    for (const element of stage.querySelectorAll('*')) {
      // The picture of an image slide goes to the window's edges, with its credit.
      if (element.closest('.picture')) continue
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === TEXT_NODE && node.textContent?.trim(),
      )
      const boxes = texts.flatMap((node) => lines(element, node, scale))
      if (['img', 'svg', 'video'].includes(element.localName)) boxes.push(...element.getClientRects())
      for (const box of boxes) {
        const by = Math.round(outside(room, box))
        if (by > worst.by)
          worst = { ...worst, by, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() }
      }
    }
    return worst
  }
  return stages.map(worstOf).filter(({ by }) => by >= 2)
}
