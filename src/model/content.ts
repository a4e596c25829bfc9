/** Elements that a deck may allow to be written as HTML: they mark words and can neither load, run nor move anything. */
export const HTML_TAGS = ['br', 'kbd', 'mark', 'small', 'sub', 'sup', 'u'] as const

export type HtmlTag = (typeof HTML_TAGS)[number]

/** What stands inside a line of Markdown. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis' | 'strikethrough'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly title?: string }
  | { readonly type: 'break' }
  | { readonly type: 'element'; readonly tag: HtmlTag; readonly children: readonly Inline[] }

export interface ListItem {
  readonly inlines: readonly Inline[]
  /** Nested lists and further paragraphs of the item. */
  readonly blocks: readonly Block[]
  readonly line: number
}

/** A block of a slide's Markdown. `line` is 1-based in the slide file. */
export type Block =
  | {
      readonly type: 'heading'
      readonly level: number
      readonly inlines: readonly Inline[]
      readonly line: number
    }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[]; readonly line: number }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly ListItem[]
      readonly line: number
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[]; readonly line: number }
  | {
      readonly type: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
      readonly align: readonly ('left' | 'center' | 'right' | undefined)[]
      readonly line: number
    }
  | { readonly type: 'code'; readonly language: string; readonly text: string; readonly line: number }
  | { readonly type: 'rule'; readonly line: number }

/** The words alone, as a reader hears them; a line break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
          return inline.text
        case 'break':
          return ' '
        case 'image':
          return inline.alt
        default:
          return inlineText(inline.children)
      }
    })
    .join('')
}

/** Every text of the blocks with its line: headings, paragraphs, list items, table cells; program texts are none. */
export function textLines(blocks: readonly Block[]): { readonly text: string; readonly line: number }[] {
  return blocks
    .flatMap((block) => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [{ text: inlineText(block.inlines), line: block.line }]
        case 'list':
          return block.items.flatMap((item) => [
            { text: inlineText(item.inlines), line: item.line },
            ...textLines(item.blocks),
          ])
        case 'quote':
          return textLines(block.blocks)
        case 'table':
          return [block.head, ...block.rows]
            .flat()
            .map((cell) => ({ text: inlineText(cell), line: block.line }))
        case 'code':
        case 'rule':
          return []
        default:
          return block satisfies never
      }
    })
    .filter(({ text }) => text !== '')
}
