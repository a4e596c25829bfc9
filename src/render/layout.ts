import type { Language } from '../language/language.ts'
import { type Block, type Inline, inlineText } from '../model/content.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Highlighted } from './highlight.ts'
import { type Html, html } from './html.ts'
import { renderInlines } from './inline.ts'
import { sizeClass } from './scale.ts'
import { typeset } from './typography.ts'

/** What a layout is given. */
export interface LayoutInput {
  readonly deck: Deck
  readonly slide: Slide
  /** Of the slide. */
  readonly language: Language
  readonly heading: readonly Inline[]
  /** The heading's words as they are set. */
  readonly headingText: string
  /** The slide's blocks without its heading. */
  readonly blocks: readonly Block[]
  /** Which section of the deck this is, from 1; of use on a section slide. */
  readonly section: number
  readonly highlighted: Highlighted
}

/** What a layout gives back: the inside of the stage, and whether it fits at the floor sizes. */
export interface LaidOut {
  readonly body: Html
  readonly fits: boolean
  /** Further classes of the stage. */
  readonly classes?: readonly string[]
}

export type Layout = (input: LayoutInput) => LaidOut

export function layoutInput(
  deck: Deck,
  slide: Slide,
  given: Pick<LayoutInput, 'language' | 'section' | 'highlighted'>,
): LayoutInput {
  const { language } = given
  const first = slide.blocks.find((block) => block.type === 'heading')
  const heading = first?.type === 'heading' ? first.inlines : []
  return {
    ...given,
    deck,
    slide,
    heading,
    headingText: typeset(inlineText(heading), language.typography),
    blocks: slide.blocks.filter((block) => block !== first),
  }
}

/** The slide's heading at a size; nothing where there is none. */
export const headingHtml = (input: LayoutInput, size: number): Html | undefined =>
  input.heading.length === 0
    ? undefined
    : html`<h2 class="heading ${sizeClass(size)}">${renderInlines(input.heading, input.language.typography)}</h2>`

/** Class of an item that appears by itself, where the deck asks for it. */
export const fragment = (input: LayoutInput): Html | undefined =>
  input.deck.config.fragments === true ? html` class="fragment"` : undefined
