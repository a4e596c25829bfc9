import type { Token } from 'markdown-it'
import { HTML_TAGS, type Inline } from '../model/content.ts'

const CONTAINERS: Readonly<Record<string, 'strong' | 'emphasis' | 'strikethrough'>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'strikethrough',
}

/** The inline tokens of one block as a tree. Raw HTML is off in the parser, so it arrives here as text. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  return readUntil(tokens, { at: 0 }, undefined)
}

function readUntil(tokens: readonly Token[], cursor: { at: number }, close: string | undefined): Inline[] {
  const inlines: Inline[] = []
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at++]
    if (!token || token.type === close) break
    const inline = readOne(token, tokens, cursor)
    const last = inlines.at(-1)
    if (inline?.type === 'text' && last?.type === 'text') {
      // markdown-it cuts text at every escape: «5 \*» is three tokens
      inlines[inlines.length - 1] = { type: 'text', text: last.text + inline.text }
    } else if (inline) inlines.push(inline)
  }
  return inlines
}

function readOne(token: Token, tokens: readonly Token[], cursor: { at: number }): Inline | undefined {
  const container = CONTAINERS[token.type]
  if (container) {
    return { type: container, children: readUntil(tokens, cursor, token.type.replace('_open', '_close')) }
  }
  switch (token.type) {
    case 'element_open': {
      const tag = HTML_TAGS.find((name) => name === token.tag)
      const children = readUntil(tokens, cursor, 'element_close')
      return tag && { type: 'element', tag, children }
    }
    case 'text':
    case 'text_special':
    case 'html_inline':
      return token.content === '' ? undefined : { type: 'text', text: token.content }
    case 'code_inline':
      return { type: 'code', text: token.content }
    case 'softbreak':
      return { type: 'text', text: ' ' }
    case 'hardbreak':
      return { type: 'break' }
    case 'link_open':
      return {
        type: 'link',
        href: String(token.attrGet('href') ?? ''),
        children: readUntil(tokens, cursor, 'link_close'),
      }
    case 'image': {
      const title = token.attrGet('title')
      return {
        type: 'image',
        src: String(token.attrGet('src') ?? ''),
        alt: token.content,
        ...(title ? { title: String(title) } : {}),
      }
    }
    default:
      return undefined
  }
}
