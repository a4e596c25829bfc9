import type { Block } from '../model/content.ts'
import type { Deck } from '../model/deck.ts'
import { type Html, html } from './html.ts'

/** What is set off in a program text; the style sheet has a colour for each. */
type TokenKind = 'keyword' | 'name' | 'string' | 'number' | 'comment' | 'inserted' | 'deleted'

interface Token {
  readonly text: string
  readonly kind?: TokenKind
}

/** Program texts of a deck taken apart; the key is made of language and text. */
export type Highlighted = ReadonlyMap<string, readonly Token[]>

/** The highlighter's scopes that are set off; the rest has the colour of what it stands in. */
const KINDS: Readonly<Record<string, TokenKind | 'plain'>> = {
  keyword: 'keyword',
  'selector-tag': 'keyword',
  doctag: 'keyword',
  section: 'keyword',
  title: 'name',
  name: 'name',
  attr: 'name',
  attribute: 'name',
  property: 'name',
  built_in: 'name',
  type: 'name',
  meta: 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  'selector-pseudo': 'name',
  'template-variable': 'name',
  variable: 'name',
  string: 'string',
  regexp: 'string',
  code: 'string',
  link: 'string',
  subst: 'plain',
  number: 'number',
  literal: 'number',
  symbol: 'number',
  comment: 'comment',
  quote: 'comment',
  addition: 'inserted',
  deletion: 'deleted',
}

type CodeBlock = Extract<Block, { readonly type: 'code' }>

const keyOf = (language: string, text: string): string => `${language}\n${text}`

/** Loads the highlighter, only where a slide has a program text, and takes all of them apart. */
export async function highlightDeck(deck: Deck): Promise<Highlighted> {
  const blocks = deck.slides
    .flatMap((slide) => slide.blocks)
    .filter((block): block is CodeBlock => block.type === 'code' && block.language !== '')
  if (blocks.length === 0) return new Map()
  const { default: highlighter } = await import('highlight.js')
  const highlighted = new Map<string, readonly Token[]>()
  for (const { language, text } of blocks) {
    if (highlighter.getLanguage(language) === undefined) continue
    const { value } = highlighter.highlight(text, { language, ignoreIllegals: true })
    highlighted.set(keyOf(language, text), tokensOf(value))
  }
  return highlighted
}

/** `<span class="hljs-attr">name</span>: …` as a row of tokens: the inmost scope that has a colour counts. */
function tokensOf(markup: string): readonly Token[] {
  const tokens: Token[] = []
  const open: (TokenKind | 'plain')[] = ['plain']
  for (const [part, classes] of markup.matchAll(/<span class="([^"]*)">|<\/span>|[^<]+/g)) {
    const around = open.at(-1) ?? 'plain'
    const scope = classes === undefined ? undefined : KINDS[/hljs-([\w-]+)/.exec(classes)?.[1] ?? '']
    // The «null» of JSON is a keyword within a literal.
    if (classes !== undefined) open.push(around === 'number' ? around : (scope ?? around))
    else if (part === '</span>') open.pop()
    else tokens.push({ text: unescaped(part), ...(around !== 'plain' && { kind: around }) })
  }
  return tokens
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')

/** A program text with its tokens in spans; as it is where its language is not known. */
export const codeHtml = (text: string, language: string, highlighted: Highlighted): Html =>
  html`${(highlighted.get(keyOf(language, text)) ?? [{ text }]).map(({ text: part, kind }) =>
    kind === undefined ? part : html`<span class="${kind}">${part}</span>`,
  )}`
