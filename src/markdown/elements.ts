import type MarkdownIt from 'markdown-it'
import type { HtmlTag } from '../model/content.ts'

type Parser = InstanceType<typeof MarkdownIt>

const OPENING = /<([a-z]+) ?\/?>/iy

/**
 * Lets a parser read some elements in a line: `<sup>2</sup>`, `<br>`. They have no attributes, and one that is not
 * closed in its line is text.
 */
export function allowElements(markdown: Parser, tags: readonly HtmlTag[]): Parser {
  markdown.inline.ruler.before('html_inline', 'allowed_element', (state, silent) => {
    OPENING.lastIndex = state.pos
    const [opening = '', name = ''] = OPENING.exec(state.src) ?? []
    const tag = tags.find((one) => one === name.toLowerCase())
    const start = state.pos + opening.length
    if (tag === undefined || start > state.posMax) return false
    if (tag === 'br') {
      if (!silent) state.push('hardbreak', 'br', 0)
      state.pos = start
      return true
    }
    const closing = `</${name}>`
    const end = state.src.indexOf(closing, start)
    if (opening.endsWith('/>') || end < 0 || end + closing.length > state.posMax) return false
    if (!silent) {
      const { posMax } = state
      state.push('element_open', tag, 1)
      state.pos = start
      state.posMax = end
      state.md.inline.tokenize(state)
      state.posMax = posMax
      state.push('element_close', tag, -1)
    }
    state.pos = end + closing.length
    return true
  })
  return markdown
}
