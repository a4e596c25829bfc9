import type { Block, Inline } from '../../model/content.ts'
import type { Deck } from '../../model/deck.ts'
import type { Message } from '../../model/message.ts'

/** `image-without-alt`: a picture with no words for those who do not see it: `![what it shows](picture.jpg)`. */
export function imageWithoutAlt({ slides }: Deck): Message[] {
  return slides.flatMap((slide) =>
    slide.blocks.flatMap((block) =>
      linesWithBareImage(block).map(
        (line): Message => ({
          rule: 'image-without-alt',
          severity: 'warning',
          text: 'The picture has no words for those who cannot see it.',
          place: { file: slide.place.file, line },
          hint: 'Say what it shows between the brackets: ![a bridge over a wide river](bridge.jpg "who took it").',
        }),
      ),
    ),
  )
}

function linesWithBareImage(block: Block): readonly number[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.inlines.some(isBareImage) ? [block.line] : []
    case 'list':
      return block.items.flatMap((item) => [
        ...(item.inlines.some(isBareImage) ? [item.line] : []),
        ...item.blocks.flatMap(linesWithBareImage),
      ])
    case 'quote':
      return block.blocks.flatMap(linesWithBareImage)
    case 'table':
      return [block.head, ...block.rows].flat(2).some(isBareImage) ? [block.line] : []
    case 'code':
    case 'rule':
      return []
  }
}

const isBareImage = (inline: Inline): boolean =>
  'children' in inline
    ? inline.children.some(isBareImage)
    : inline.type === 'image' && inline.alt.trim() === ''
