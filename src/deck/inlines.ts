import type { Block, Inline } from '../model/content.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Place } from '../model/place.ts'

type Placed<T extends Inline['type']> = Extract<Inline, { readonly type: T }> & { readonly place: Place }

/** The pictures of a deck, those of the speaker's remarks included, in order; the logo is not among them. */
export const imagesOf = (deck: Deck): readonly Placed<'image'>[] =>
  inlinesOf(deck).flatMap(({ inline, place }) => (inline.type === 'image' ? [{ ...inline, place }] : []))

/** The links of a deck, those of the speaker's remarks included, in order. */
export const linksOf = (deck: Deck): readonly Placed<'link'>[] =>
  inlinesOf(deck).flatMap(({ inline, place }) => (inline.type === 'link' ? [{ ...inline, place }] : []))

interface PlacedInline {
  readonly inline: Inline
  readonly place: Place
}

const inlinesOf = ({ slides }: Deck): readonly PlacedInline[] => slides.flatMap(inlinesOfSlide)

const inlinesOfSlide = ({ blocks, notes, place: { file } }: Slide): readonly PlacedInline[] =>
  [...blocks, ...notes.remarks]
    .flatMap(blockInlines)
    .map(({ inline, line }) => ({ inline, place: { file, line } }))

interface Found {
  readonly inline: Inline
  readonly line: number
}

function blockInlines(block: Block): readonly Found[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return withInner(block.inlines, block.line)
    case 'list':
      return block.items.flatMap(({ inlines, blocks, line }) => [
        ...withInner(inlines, line),
        ...blocks.flatMap(blockInlines),
      ])
    case 'quote':
      return block.blocks.flatMap(blockInlines)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => withInner(cell, block.line))
    case 'code':
    case 'rule':
      return []
    default:
      return block satisfies never
  }
}

const withInner = (inlines: readonly Inline[], line: number): readonly Found[] =>
  inlines.flatMap((inline) => [
    { inline, line },
    ...('children' in inline ? withInner(inline.children, line) : []),
  ])
