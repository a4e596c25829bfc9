import type { Block } from '../model/content.ts'
import type { Deck } from '../model/deck.ts'
import { type Html, html } from './html.ts'

type TokenKind = 'keyword' | 'string' | 'number' | 'comment'

interface Token {
  readonly text: string
  readonly kind?: TokenKind
}

/** Program texts of a deck taken apart; the key is made of language and text. */
export type Highlighted = ReadonlyMap<string, readonly Token[]>

/** The highlighter's kinds of token that are set off; the rest is plain. */
const KINDS: Readonly<Record<string, TokenKind>> = {
  kwd: 'keyword',
  bool: 'keyword',
  section: 'keyword',
  str: 'string',
  insert: 'string',
  esc: 'string',
  num: 'number',
  deleted: 'number',
  cmnt: 'comment',
}

/** Names of languages as people write them after the fence, and the highlighter's own. */
const NAMES: Readonly<Record<string, string>> = {
  javascript: 'js',
  jsx: 'js',
  typescript: 'ts',
  tsx: 'ts',
  python: 'py',
  rust: 'rs',
  perl: 'pl',
  markdown: 'md',
  yml: 'yaml',
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  dockerfile: 'docker',
  makefile: 'make',
  golang: 'go',
  'c++': 'c',
  cpp: 'c',
  h: 'c',
}

const LANGUAGES: ReadonlySet<string> = new Set(
  'asm bash c css csv diff docker go html http ini java js json lua make md pl py regex rs sql toml ts xml yaml'.split(
    ' ',
  ),
)

type CodeBlock = Extract<Block, { readonly type: 'code' }>

const keyOf = (language: string, text: string): string => `${language}\n${text}`

/** Loads the highlighter, only where a slide has a program text, and takes all of them apart. */
export async function highlightDeck(deck: Deck): Promise<Highlighted> {
  const blocks = deck.slides
    .flatMap((slide) => slide.blocks)
    .filter((block): block is CodeBlock => block.type === 'code' && block.language !== '')
  if (blocks.length === 0) return new Map()
  const { tokenize } = await import('@speed-highlight/core')
  const highlighted = new Map<string, readonly Token[]>()
  for (const { language, text } of blocks) {
    const name = NAMES[language.toLowerCase()] ?? language.toLowerCase()
    if (!LANGUAGES.has(name)) continue
    const tokens: Token[] = []
    await tokenize(text, name, (part, type) => {
      const kind = type === undefined ? undefined : KINDS[type]
      tokens.push(kind === undefined ? { text: part } : { text: part, kind })
    })
    highlighted.set(keyOf(language, text), tokens)
  }
  return highlighted
}

/** A program text with its tokens in spans; as it is where its language is not known. */
export const codeHtml = (text: string, language: string, highlighted: Highlighted): Html =>
  html`${(highlighted.get(keyOf(language, text)) ?? [{ text }]).map(({ text: part, kind }) =>
    kind === undefined ? part : html`<span class="${kind}">${part}</span>`,
  )}`
