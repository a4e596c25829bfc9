import type { Statistic } from '../../model/statistic.ts'
import { leadText } from '../figure-text.ts'
import { type Html, html } from '../html.ts'
import { textWidth, wrapLines } from '../measure.ts'

const LINE = 1.2
const GAP = 28
/** Widest part of the chart that the labels may take. */
const LABEL_SHARE = 0.4

export interface BarsOptions {
  readonly width: number
  readonly height: number
  /** Size of the labels, px. */
  readonly label: number
  readonly accent: number | undefined
  /** Value of a full bar: of shares 100, else the greatest value. */
  readonly full: number
  /** Shares show the whole behind the bar. */
  readonly track: boolean
  /** Right to left: the baseline is at the right. */
  readonly mirrored: boolean
}

/** What stands before a bar: its words, or only when it was (or what led to it) where all bars count the same. */
export function barLabel(statistic: Statistic, statistics: readonly Statistic[]): string {
  const label = statistic.label?.text ?? ''
  const lead = leadText(statistic)
  const period = statistic.period?.text ?? ''
  const same = statistics.length > 1 && statistics.every((other) => (other.label?.text ?? '') === label)
  const words = [lead, label].filter((part) => part !== '').join(' ')
  return (same ? period || lead : words) || words || period
}

/** Width of the column of labels, and their lines. */
function barLabels(statistics: readonly Statistic[], size: number, width: number) {
  const texts = statistics.map((statistic) => barLabel(statistic, statistics))
  const widest = Math.max(...texts.map((text) => textWidth(text, 'text', size)))
  const lines = texts.map((text) => wrapLines(text, 'text', size, Math.min(widest, width * LABEL_SHARE)))
  return { column: Math.max(...lines.flat().map((line) => textWidth(line, 'text', size))), lines }
}

/** Least height of a row in which the labels stand at a size. */
export const barPitch = (statistics: readonly Statistic[], size: number, width: number): number =>
  Math.max(80, ...barLabels(statistics, size, width).lines.map((lines) => lines.length * size * LINE + 24))

/** Horizontal bars from a baseline at zero, each value at its bar's end, no grid, at most one in the accent. */
export function bars(statistics: readonly Statistic[], options: BarsOptions): Html {
  const { width, height, label, track } = options
  const pitch = height / statistics.length
  const thick = Math.min(92, pitch * 0.6)
  const valueSize = Math.min(80, Math.max(44, thick * 0.8))
  const { column, lines } = barLabels(statistics, label, width)
  const start = column + GAP
  const values = statistics.map((statistic) => textWidth(statistic.figure.text, 'title', valueSize))
  const room = width - start - GAP - Math.max(...values)
  const at = placing(options)
  const rows = statistics.map((statistic, index) => {
    const middle = pitch * (index + 0.5)
    const long = Math.max(2, (room * Math.abs(statistic.quantity.number)) / options.full)
    const value = at.text(start + (track ? room : long) + GAP, 'start')
    const bar = (name: string, wide: number): Html =>
      html`<rect class="${name}" x="${at.left(start, wide)}" y="${round(middle - thick / 2)}" width="${round(wide)}" height="${round(thick)}"/>`
    return html`<g class="bar-row${index === options.accent && ' accent'}">${labelLines(lines[index] ?? [], at.text(column, 'end'), middle, label)}${
      track && bar('bar-track', room)
    }${bar('bar', long)}<text class="bar-value" x="${value.x}" y="${round(middle + valueSize * 0.34)}" font-size="${round(valueSize)}" text-anchor="${value.anchor}">${statistic.figure.text}</text></g>`
  })
  const axis = at.left(start, 0)
  return html`${rows}<line class="axis" x1="${axis}" x2="${axis}" y1="0" y2="${round(height)}"/>`
}

const round = (value: number): number => Math.round(value * 10) / 10

interface Anchored {
  readonly x: number
  readonly anchor: 'start' | 'end'
}

/** Where things stand, counted from the side where reading begins; text anchors are those of left-to-right SVG. */
function placing({ width, mirrored }: BarsOptions) {
  const opposite = { start: 'end', end: 'start' } as const
  return {
    left: (x: number, wide: number): number => round(mirrored ? width - x - wide : x),
    text: (x: number, anchor: 'start' | 'end'): Anchored =>
      mirrored ? { x: round(width - x), anchor: opposite[anchor] } : { x: round(x), anchor },
  }
}

/** Lines flush with the baseline of the bars, centred on their bar. */
function labelLines(lines: readonly string[], { x, anchor }: Anchored, middle: number, size: number): Html {
  const first = middle - ((lines.length - 1) * size * LINE) / 2 + size * 0.35
  return html`<text class="bar-label" font-size="${size}" text-anchor="${anchor}">${lines.map(
    (line, index) => html`<tspan x="${x}" y="${round(first + index * size * LINE)}">${line}</tspan>`,
  )}</text>`
}
