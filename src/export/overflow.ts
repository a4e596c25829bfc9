/** As much of the browser's DOM as is measured here. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
interface StageElement {
  readonly ownerDocument: {
    createRange(): { selectNodeContents(node: StageElement): void; getBoundingClientRect(): Box }
  }
  closest(selector: string): { readonly id: string } | null
  getBoundingClientRect(): Box
}

/** A slide whose content leaves its stage, and by how many px. */
export interface Overflow {
  readonly id: string
  readonly by: number
}

/**
 * Runs in the page: the stages whose content, text and boxes together, is larger than they are. Less than
 * two px is rounding. A stage that is not displayed measures nothing.
 */
export function measureOverflow(stages: readonly StageElement[]): Overflow[] {
  return stages.flatMap((stage) => {
    const range = stage.ownerDocument.createRange()
    range.selectNodeContents(stage)
    const content = range.getBoundingClientRect()
    const room = stage.getBoundingClientRect()
    const by = Math.max(
      room.left - content.left,
      room.top - content.top,
      content.right - room.right,
      content.bottom - room.bottom,
    )
    return by < 2 ? [] : [{ id: stage.closest('section')?.id ?? '', by: Math.round(by) }]
  })
}
