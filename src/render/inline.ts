import type { TypographyKnowledge } from '../language/typography-knowledge.ts'
import type { Inline } from '../model/content.ts'
import { safeHref } from '../model/link.ts'
import { type Html, html, markup } from './html.ts'
import type { Face } from './measure.ts'
import { typesetHtml } from './typography.ts'

function link(href: string, children: Html): Html {
  const safe = safeHref(href)
  return safe === undefined ? children : html`<a href="${safe}">${children}</a>`
}

/** What stands inside a line of Markdown, typeset for a slide. */
export function renderInlines(inlines: readonly Inline[], knowledge: TypographyKnowledge): Html {
  return html`${inlines.map((inline) => renderInline(inline, knowledge))}`
}

function renderInline(inline: Inline, knowledge: TypographyKnowledge): Html {
  switch (inline.type) {
    case 'text':
      return typesetHtml(inline.text, knowledge)
    case 'code':
      return html`<code>${inline.text}</code>`
    case 'break':
      return html`<br>`
    case 'image':
      return html`<img class="inline-image" src="${inline.src}" alt="${inline.alt}">`
    case 'strong':
      return html`<strong>${renderInlines(inline.children, knowledge)}</strong>`
    case 'emphasis':
      return html`<em>${renderInlines(inline.children, knowledge)}</em>`
    case 'strikethrough':
      return html`<s>${renderInlines(inline.children, knowledge)}</s>`
    case 'element':
      return html`<${markup(inline.tag)}>${renderInlines(inline.children, knowledge)}</${markup(inline.tag)}>`
    case 'link':
      return link(inline.href, renderInlines(inline.children, knowledge))
  }
}

/** The widest face that the line uses, for measuring. */
export const faceOf = (inlines: readonly Inline[]): Face =>
  inlines.some((inline) => inline.type === 'strong' || inline.type === 'emphasis') ? 'strong' : 'text'
