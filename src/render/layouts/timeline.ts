import { type Inline, inlineText, type ListItem } from '../../model/content.ts'
import { html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import { fragment, headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, textWidth, wordsFit } from '../measure.ts'
import { sizeClass, sizesBetween } from '../scale.ts'
import { fitStage, ranked, STAGE } from '../stage.ts'
import { typeset } from '../typography.ts'
import { runningText } from './statement.ts'

/** One point in time: `- **1998** the ministry is founded`. */
export interface TimelineEvent {
  readonly date: string
  readonly text: readonly Inline[]
}

const GAP = 56
/** Rule with its points, and the room below. */
const HEAD = 76
/** The date is set this much larger than the text: as a head above it, or on one line with it. */
export const DATE_RATIO = { level: 1.6, upright: 1.35 } as const
const DATE_LINE = 1.15
const TEXT_LINE = 1.28
/** In narrow columns lines hold a word or two: no more of them than these, and large text is worth fewer. */
const SMALL = 40
const FEW_LINES = 3
const MOST_LINES = 4
/** Upright: the rule and its points, and the room between date and text. */
const UPRIGHT_RULE = 88
const UPRIGHT_GAP = 64

/** The events of a list whose items begin with a date in strong. */
export function timelineEvents(items: readonly ListItem[]): readonly TimelineEvent[] | undefined {
  const events: TimelineEvent[] = []
  for (const { inlines } of items) {
    const [first, ...others] = inlines
    if (first?.type !== 'strong') return undefined
    events.push({ date: inlineText(first.children), text: withoutSpaceBefore(others) })
  }
  return events
}

/** The space between the date and the text is the layout's. */
function withoutSpaceBefore([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return []
  return [first.type === 'text' ? { ...first, text: first.text.trimStart() } : first, ...others]
}

interface Setting {
  readonly size: number
  readonly upright: boolean
}

/** Along a level rule while the text can be large, else along an upright one. */
const SETTINGS = ranked<Setting>(
  [false, true].flatMap((upright) => sizesBetween(52, 30).map((size) => ({ size, upright }))),
  ({ size, upright }) => size / 52 - (upright ? 0.25 : 0),
  { size: 30, upright: true },
)

/** One rule with a point for every event, the last one filled. */
export function timeline(input: LayoutInput): LaidOut {
  const list = input.blocks.find((block) => block.type === 'list')
  const events = list?.type === 'list' ? timelineEvents(list.items) : undefined
  if (events === undefined || input.blocks.length > 1) return runningText(input)
  const { typography } = input.language
  const plain = events.map(({ date, text }) => ({
    date,
    text: typeset(inlineText(text).trimEnd(), typography),
  }))
  const fit = fitStage(input.headingText, SETTINGS, ({ size, upright }) =>
    upright ? uprightHeight(plain, size) : levelHeight(plain, size),
  )
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><ol class="timeline ${fit.body.upright ? 'upright' : 'level'} ${sizeClass(fit.body.size)}">${events.map(
      (event) =>
        html`<li${fragment(input)}><strong class="date">${event.date}</strong> <span>${renderInlines(event.text, typography)}</span></li>`,
    )}</ol></div>`,
    fits: fit.fits,
  }
}

interface PlainEvent {
  readonly date: string
  readonly text: string
}

function levelHeight(events: readonly PlainEvent[], size: number): number {
  const width = (STAGE.width - GAP * (events.length - 1)) / events.length
  const dateSize = size * DATE_RATIO.level
  const broken = events.some(
    ({ date, text }) => textWidth(date, 'heading', dateSize) > width || !wordsFit(text, 'text', size, width),
  )
  if (broken) return Number.POSITIVE_INFINITY
  const lines = Math.max(...events.map(({ text }) => lineCount(text, 'text', size, width)))
  if (lines > (size > SMALL ? FEW_LINES : MOST_LINES)) return Number.POSITIVE_INFINITY
  return HEAD + dateSize * DATE_LINE + 16 + lines * size * TEXT_LINE
}

function uprightHeight(events: readonly PlainEvent[], size: number): number {
  const dates = Math.max(...events.map(({ date }) => textWidth(date, 'heading', size * DATE_RATIO.upright)))
  const width = STAGE.width - UPRIGHT_RULE - UPRIGHT_GAP - Math.min(dates, STAGE.width * 0.35)
  return events.reduce(
    (sum, { text }) =>
      sum +
      Math.max(lineCount(text, 'text', size, width) * TEXT_LINE, DATE_RATIO.upright * DATE_LINE) * size +
      size * 0.8,
    0,
  )
}
