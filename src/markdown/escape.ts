const INLINE = /[\\`*_[\]<>&~|!]/g
/** What opens a block at the start of a line: heading, list, quote, fence, rule, setext underline, our own notes. */
const BLOCK = /^(?:[#>=:]|[-+](?=\s|$|-)|\d{1,9}(?=[.)](?:\s|$))|notes?:)/i

/**
 * Plain words as Markdown that reads back as just these words, on one line.
 * Line breaks and tabs become a space: a slide's Markdown has one line a block.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim()
  // «Проблема #» in a heading: Markdown takes a closing run of # away.
  const escaped = line.replace(INLINE, '\\$&').replace(/#(?=#*$)/g, '\\#')
  return escaped.replace(BLOCK, (opener) => {
    if (/^\d/.test(opener)) return `${opener}\\` // «1. » → «1\. »
    if (/^n/i.test(opener)) return opener.replace(':', '\\:')
    return `\\${opener}`
  })
}
