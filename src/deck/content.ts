import { type Block, inlineText, textLines } from '../model/content.ts'
import type { SlideQuotation } from '../model/deck.ts'
import type { LayoutName } from '../model/slide.ts'

/** Every text that stands on a slide, block by block and list item by list item. */
export const textsOf = (blocks: readonly Block[]): string[] => textLines(blocks).map(({ text }) => text)

const DASH = /^\s*(?:—|–|--|―)\s*/

/**
 * The quotation of a slide: its first block quote. A last paragraph that begins with a dash is the attribution:
 * «— Айша Сейтова, директор» is speaker and role, cut at the first comma.
 */
export function quotationOf(blocks: readonly Block[]): SlideQuotation | undefined {
  const quote = blocks.find((block) => block.type === 'quote')
  if (!quote) return undefined
  const paragraphs = textsOf(quote.blocks)
  const last = paragraphs.at(-1) ?? ''
  const by = DASH.test(last) ? last.replace(DASH, '') : undefined
  const text = (by === undefined ? paragraphs : paragraphs.slice(0, -1)).join(' ')
  const comma = by?.indexOf(',') ?? -1
  if (by === undefined) return { text }
  if (comma < 0) return { text, speaker: by.trim() }
  return { text, speaker: by.slice(0, comma).trim(), role: by.slice(comma + 1).trim() }
}

/** The layout of a slide that names none. */
export function layoutFor(blocks: readonly Block[], isFirst: boolean): LayoutName {
  const has = (type: Block['type']) => blocks.some((block) => block.type === type)
  const headings = blocks.filter((block) => block.type === 'heading')
  if (has('quote')) return 'quote'
  if (has('table')) return 'table'
  if (has('code')) return 'code'
  if (hasImage(blocks)) return 'image'
  if (headings.filter((heading) => heading.level === 2).length >= 2) return 'columns'
  if (isFirst && headings.length === 1 && !has('list')) return 'title'
  if (isTimeline(blocks.filter((block) => block.type !== 'heading'))) return 'timeline'
  return 'statement'
}

/** A year within a date: «1998», «12.05.1998», «May 12, 1998», «2019年»; not a part of «12000» or «1500 %». */
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d|\s?[%‰])/u

/** Nothing but one list of three events or more, each with its date in strong first, in the order of time. */
function isTimeline(blocks: readonly Block[]): boolean {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length > 0 || list.items.length < 3) return false
  const years = list.items.map(({ inlines: [first, ...text], blocks: nested }) =>
    first?.type === 'strong' && inlineText(text).trim() !== '' && nested.length === 0
      ? Number(YEAR.exec(inlineText(first.children))?.[0])
      : Number.NaN,
  )
  return years.every((year, index) => year >= (years[index - 1] ?? 0))
}

const hasImage = (blocks: readonly Block[]) =>
  blocks.some(
    (block) => block.type === 'paragraph' && block.inlines.some((inline) => inline.type === 'image'),
  )
