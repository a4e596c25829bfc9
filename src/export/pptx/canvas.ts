import type { TypographyKnowledge } from '../../language/typography-knowledge.ts'
import type { HtmlTag, Inline } from '../../model/content.ts'
import { safeHref } from '../../model/link.ts'
import type { ImageFiles } from '../../project/images.ts'
import type { LayoutInput } from '../../render/layout.ts'
import { typeset } from '../../render/typography.ts'
import type { PptxSlide, Run, RunOptions } from './library.ts'
import type { Look } from './look.ts'
import { type Role, SCHEME } from './theme.ts'

/** A slide of the presentation that is being written. Distances are px of the 1920 × 1080 stage. */
export interface Canvas {
  readonly slide: PptxSlide
  readonly input: LayoutInput
  readonly look: Look
  readonly images: ImageFiles
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Inside the margins: 120 at the sides, 92 above, 128 below. */
export const STAGE: Box = { x: 120, y: 92, w: 1680, h: 860 }

export interface TextStyle {
  /** px */
  readonly size: number
  /** Line height as a multiple of the size; absent: the font's own. */
  readonly line?: number
  readonly colour?: Role | undefined
  /** The deck's serif; else its sans. */
  readonly display?: boolean
  readonly bold?: boolean
  /** In the direction of the language: `right` is the end of the line. */
  readonly align?: 'left' | 'center' | 'right'
  readonly anchor?: 'top' | 'middle' | 'bottom'
  readonly name?: string
  /** `false`: one line, however long. */
  readonly wrap?: boolean
  readonly placeholder?: string
}

const PX_PER_INCH = 144
export const inches = ({ x, y, w, h }: Box) => ({
  x: x / PX_PER_INCH,
  y: y / PX_PER_INCH,
  w: w / PX_PER_INCH,
  h: h / PX_PER_INCH,
})
/** The stage is 960 pt wide. */
export const points = (px: number): number => px / 2

export const plain = (text: string, options: RunOptions = {}): Run => ({ text, options })

/** A text box, or the text of a placeholder of the slide's layout. */
export function write(
  { slide, input }: Canvas,
  text: readonly Run[] | string,
  box: Box,
  style: TextStyle,
): void {
  const { size, line, colour = 'text', display = false, bold = false, anchor = 'top' } = style
  const rightToLeft = input.language.dir === 'rtl'
  const atEnd = (style.align === 'right') !== rightToLeft
  const setting: RunOptions = {
    fontSize: points(size),
    ...(line !== undefined && { lineSpacing: points(size * line) }),
    align: style.align === 'center' ? 'center' : atEnd ? 'right' : 'left',
    ...(rightToLeft && { rtlMode: true }),
  }
  const runs = typeof text === 'string' ? [plain(text)] : [...text]
  // A placeholder's own setting goes before that of the box, so there every run has its own.
  const set = style.placeholder === undefined ? runs : runs.map((run) => withSetting(run, setting))
  slide.addText(set, {
    ...inches(box),
    ...setting,
    margin: 0,
    color: SCHEME[colour],
    fontFace: display ? '+mj-lt' : '+mn-lt',
    bold,
    valign: anchor,
    ...(style.wrap !== undefined && { wrap: style.wrap }),
    ...(style.name !== undefined && { objectName: style.name }),
    ...(style.placeholder !== undefined && { placeholder: style.placeholder }),
  })
}

const withSetting = ({ text, options }: Run, setting: RunOptions): Run => ({
  ...(text !== undefined && { text }),
  options: { ...setting, ...options },
})

/** A rule or bar: a filled rectangle, of no meaning to a reader. */
export function fill({ slide }: Canvas, box: Box, role: Role): void {
  slide.addShape('rect', { ...inches(box), fill: { color: SCHEME[role] }, line: { type: 'none' } })
}

/** Elements that office programs have too; the words of the others stand as they are. */
const ELEMENTS: Readonly<Partial<Record<HtmlTag, RunOptions>>> = {
  sub: { subscript: true },
  sup: { superscript: true },
  u: { underline: { style: 'sng' } },
}

/** What stands inside a line of Markdown, as runs of text with its no-break spaces. */
export function runsOf(
  inlines: readonly Inline[],
  knowledge: TypographyKnowledge,
  options: RunOptions = {},
): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [plain(typeset(inline.text, knowledge), options)]
      case 'code':
        return [plain(inline.text, { ...options, fontFace: 'Consolas' })]
      case 'break':
        return [plain('', { ...options, softBreakBefore: true })]
      case 'image':
        return inline.alt === '' ? [] : [plain(inline.alt, options)]
      case 'strong':
      case 'emphasis':
        return runsOf(inline.children, knowledge, { ...options, bold: true })
      case 'strikethrough':
        return runsOf(inline.children, knowledge, { ...options, strike: 'sngStrike' })
      case 'element':
        return runsOf(inline.children, knowledge, { ...options, ...ELEMENTS[inline.tag] })
      case 'link':
        return runsOf(inline.children, knowledge, { ...options, ...hyperlink(inline.href) })
      default:
        return inline satisfies never
    }
  })
}

/** Only addresses that lead somewhere outside the deck's folder. */
const hyperlink = (href: string): RunOptions =>
  /^(?:https?:|mailto:)/i.test(href) && safeHref(href) !== undefined ? { hyperlink: { url: href } } : {}

/** The last run ends its paragraph. */
export const paragraph = (runs: readonly Run[], options: RunOptions = {}): Run[] =>
  runs.map((run, index) => ({
    ...run,
    options: { ...run.options, ...options, ...(index === runs.length - 1 && { breakLine: true }) },
  }))
