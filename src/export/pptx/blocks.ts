import type { TypographyKnowledge } from '../../language/typography-knowledge.ts'
import type { Block, ListItem } from '../../model/content.ts'
import { paragraph, plain, points, runsOf } from './canvas.ts'
import type { Run } from './library.ts'

/** Markdown blocks as paragraphs of one text box: lists are real lists, one level deeper for each nesting. */
export function blockRuns(
  blocks: readonly Block[],
  size: number,
  knowledge: TypographyKnowledge,
  level = 0,
): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.type) {
      case 'heading':
        return paragraph(runsOf(block.inlines, knowledge), {
          bold: true,
          fontFace: '+mj-lt',
          paraSpaceAfter: points(size * 0.3),
        })
      case 'paragraph':
        return paragraph(runsOf(block.inlines, knowledge), { paraSpaceAfter: points(size * 0.6) })
      case 'list':
        return listRuns(block.items, size, knowledge, { ordered: block.ordered, level })
      case 'quote':
        return blockRuns(block.blocks, size, knowledge, level + 1)
      case 'table':
        return [block.head, ...block.rows].flatMap((row) =>
          paragraph(row.flatMap((cell) => [...runsOf(cell, knowledge), plain('\t')])),
        )
      case 'code':
        return block.text
          .split('\n')
          .flatMap((line) => paragraph([plain(line || ' ', { fontFace: 'Consolas' })]))
      case 'rule':
        return []
      default:
        return block satisfies never
    }
  })
}

interface ListStyle {
  readonly ordered: boolean
  readonly level: number
  /** Between items, as a part of the size. */
  readonly gap?: number
}

/** Items of a real list; a dash where they have no number. */
export function listRuns(
  items: readonly ListItem[],
  size: number,
  knowledge: TypographyKnowledge,
  { ordered, level, gap = 0.5 }: ListStyle,
): Run[] {
  const bullet = ordered ? { type: 'number' as const } : { characterCode: '2013' }
  return items.flatMap((item) => [
    ...paragraph(runsOf(item.inlines, knowledge), {
      bullet: { ...bullet, indent: points(size * 1.1) },
      indentLevel: level,
      paraSpaceAfter: points(size * gap),
    }),
    ...blockRuns(item.blocks, size, knowledge, level + 1),
  ])
}
