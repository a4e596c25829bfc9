import { type Inline, inlineText, type ListItem } from '../../model/content.ts'
import { html } from '../html.ts'
import { renderInlines } from '../inline.ts'
import { headingHtml, type LaidOut, type LayoutInput } from '../layout.ts'
import { lineCount, textWidth, wordsFit } from '../measure.ts'
import { sizeClass } from '../scale.ts'
import { fitStage, STAGE, sizeCandidates } from '../stage.ts'
import { typeset } from '../typography.ts'
import { runningText } from './statement.ts'

/** One point in time: `- **1998** the ministry is founded`. */
interface TimelineEvent {
  readonly date: string
  readonly text: readonly Inline[]
}

const GAP = 56
/** Rule with its points, and the room below. */
const HEAD = 76
/** The date is set this much larger than the text below it. */
const DATE_RATIO = 1.35

/** The events of a list whose items begin with a date in strong. */
export function timelineEvents(items: readonly ListItem[]): readonly TimelineEvent[] | undefined {
  const events: TimelineEvent[] = []
  for (const { inlines } of items) {
    const [first, ...others] = inlines
    if (first?.type !== 'strong') return undefined
    events.push({ date: inlineText(first.children), text: others })
  }
  return events
}

/** One rule with a point for every event, the last one filled. */
export function timeline(input: LayoutInput): LaidOut {
  const list = input.blocks.find((block) => block.type === 'list')
  const events = list?.type === 'list' ? timelineEvents(list.items) : undefined
  if (events === undefined || input.blocks.length > 1) return runningText(input)
  const { typography } = input.language
  const width = (STAGE.width - GAP * (events.length - 1)) / events.length
  const texts = events.map((event) => typeset(inlineText(event.text).trim(), typography))
  const fit = fitStage(input.headingText, sizeCandidates(52, 30), (size) => {
    const dateSize = size * DATE_RATIO
    if (size > 34 && !texts.every((text) => wordsFit(text, 'text', size, width)))
      return Number.POSITIVE_INFINITY
    if (size > 30 && !events.every((event) => textWidth(event.date, 'heading', dateSize) <= width)) {
      return Number.POSITIVE_INFINITY
    }
    const heights = events.map(
      (event, index) =>
        lineCount(event.date, 'heading', dateSize, width) * dateSize * 1.15 +
        lineCount(texts[index] ?? '', 'text', size, width) * size * 1.28,
    )
    return HEAD + 16 + Math.max(...heights)
  })
  return {
    body: html`${headingHtml(input, fit.heading)}
<div class="evidence"><ol class="timeline ${sizeClass(fit.body)}">${events.map(
      (event) =>
        html`<li><strong class="date">${event.date}</strong><span>${renderInlines(event.text, typography)}</span></li>`,
    )}</ol></div>`,
    fits: fit.fits,
  }
}
