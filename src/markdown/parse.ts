import MarkdownIt, { type Token } from 'markdown-it'
import type { Block, HtmlTag, Inline, ListItem } from '../model/content.ts'
import { allowElements } from './elements.ts'
import { inlinesOf } from './inline.ts'

export interface MarkdownOptions {
  /** The 1-based line of the slide file on which the source begins. */
  readonly firstLine?: number
  /** Elements that may be written as HTML. */
  readonly html?: readonly HtmlTag[]
}

// Raw HTML stays text: an article that holds `<script>` must show it, never run it.
// Every address is read: one that a deck does not open is shown as plain text and named by `check`.
const parser = () =>
  Object.assign(new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false }), {
    validateLink: () => true,
  })

const withoutHtml = parser()

/** Markdown → blocks with their lines. Never fails: what is not markup is text. */
export function parseMarkdown(source: string, options: MarkdownOptions = {}): Block[] {
  const { html = [] } = options
  const markdown = html.length === 0 ? withoutHtml : allowElements(parser(), html)
  const tokens = markdown.parse(source, {})
  return new BlockReader(tokens, options.firstLine ?? 1).readUntil(undefined)
}

class BlockReader {
  readonly #tokens: readonly Token[]
  readonly #firstLine: number
  #at = 0

  constructor(tokens: readonly Token[], firstLine: number) {
    this.#tokens = tokens
    this.#firstLine = firstLine
  }

  readUntil(close: string | undefined): Block[] {
    const blocks: Block[] = []
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      const block = this.#block(token)
      if (block) blocks.push(block)
    }
    return blocks
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  #line(token: Token): number {
    return (token.map?.[0] ?? 0) + this.#firstLine
  }

  #block(token: Token): Block | undefined {
    const line = this.#line(token)
    switch (token.type) {
      case 'heading_open':
        return { type: 'heading', level: Number(token.tag.slice(1)), inlines: this.#inlines(), line }
      case 'paragraph_open':
        return { type: 'paragraph', inlines: this.#inlines(), line }
      case 'bullet_list_open':
        return { type: 'list', ordered: false, items: this.#items('bullet_list_close'), line }
      case 'ordered_list_open':
        return { type: 'list', ordered: true, items: this.#items('ordered_list_close'), line }
      case 'blockquote_open':
        return { type: 'quote', blocks: this.readUntil('blockquote_close'), line }
      case 'fence':
      case 'code_block':
        return { type: 'code', language: token.info.trim().split(/\s/)[0] ?? '', text: token.content, line }
      case 'hr':
        return { type: 'rule', line }
      case 'table_open':
        return this.#table(line)
      default:
        return undefined
    }
  }

  /** The inline token after an opening one; the closing one is passed over by `readUntil`. */
  #inlines(): Inline[] {
    const token = this.#next()
    return token?.type === 'inline' ? inlinesOf(token.children ?? []) : []
  }

  #items(close: string): ListItem[] {
    const items: ListItem[] = []
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      const line = this.#line(token)
      const [first, ...rest] = this.readUntil('list_item_close')
      if (first?.type === 'paragraph') items.push({ inlines: first.inlines, blocks: rest, line })
      else items.push({ inlines: [], blocks: first ? [first, ...rest] : [], line })
    }
    return items
  }

  #table(line: number): Block {
    const rows: Inline[][][] = []
    const align: Alignment[] = []
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([])
      if (token.type !== 'th_open' && token.type !== 'td_open') continue
      if (token.type === 'th_open') align.push(alignmentOf(token))
      rows.at(-1)?.push(this.#inlines())
    }
    return { type: 'table', head: rows[0] ?? [], rows: rows.slice(1), align, line }
  }
}

type Alignment = 'left' | 'center' | 'right' | undefined

function alignmentOf(token: Token): Alignment {
  const style = String(token.attrGet('style') ?? '') // markdown-it writes «text-align:center»
  const alignments = ['left', 'center', 'right'] as const
  return alignments.find((alignment) => style.endsWith(alignment))
}
