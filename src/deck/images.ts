import type { Block, Inline, ListItem } from '../model/content.ts'
import type { Deck } from '../model/deck.ts'
import type { Place } from '../model/place.ts'

/** A picture that a slide or the speaker's remarks name: its address as written, and the line it stands on. */
export interface NamedImage {
  readonly src: string
  readonly place: Place
}

/** Every picture of the deck in order, the logo not among them. */
export function imagesOf(deck: Deck): readonly NamedImage[] {
  return deck.slides.flatMap(({ blocks, notes, place: { file } }) =>
    [...blocks, ...notes.remarks]
      .flatMap(blockImages)
      .map(({ src, line }) => ({ src, place: { file, line } })),
  )
}

interface Found {
  readonly src: string
  readonly line: number
}

function blockImages(block: Block): readonly Found[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineImages(block.inlines, block.line)
    case 'list':
      return block.items.flatMap(itemImages)
    case 'quote':
      return block.blocks.flatMap(blockImages)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => inlineImages(cell, block.line))
    case 'code':
    case 'rule':
      return []
    default:
      return block satisfies never
  }
}

const itemImages = ({ inlines, blocks, line }: ListItem): readonly Found[] => [
  ...inlineImages(inlines, line),
  ...blocks.flatMap(blockImages),
]

function inlineImages(inlines: readonly Inline[], line: number): readonly Found[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'image') return [{ src: inline.src, line }]
    return 'children' in inline ? inlineImages(inline.children, line) : []
  })
}
