import type { Statistic } from '../../model/statistic.ts'
import { digitsAndWords, figureWidth, leadText } from '../figure-text.ts'
import { lineCount, wordsFit } from '../measure.ts'
import { sizesBetween } from '../scale.ts'
import { type Candidates, ranked, STAGE } from '../stage.ts'

const GAP = 80
const RULE = 4
/** Room above the words of each row. */
const ROW_HEAD = 36
const ROW_GAP = 56
const LEAD_LINE = 1.25
const LABEL_LINE = 1.24
const FIGURE_LINE = 0.8
/** Above a figure that has words over it, and between figure and label. */
const FIGURE_TOP = 28
const LABEL_TOP = 36
/** The tail of a comma reaches this far below the line of a large figure, in its size. */
const TAIL = 0.06
/** Figure and label side by side: between them, and the share of the cell that the figure may take. */
const BESIDE_GAP = 40
const BESIDE_SHARE = 0.55
const STACKED_SHARE = 0.7
/** How much wider the wide column is. */
const WIDE = 1.5
/** Below this a label costs more than its size: it is read from the back of the room. */
const COMFORTABLE_LABEL = 34
/** No figure is set smaller. */
const LEAST_FIGURE = 72
/** At this size a word of a label rather breaks than the slide overflows. */
const BROKEN = 28

interface Arrangement {
  /** Statistics in a row. */
  readonly columns: number
  /** The words beside the figure, not below it. */
  readonly beside: boolean
  /** The column that is half as wide again, for its long label. */
  readonly wide?: number
  /** «миллиардов рублей» stands with the label, not beside the digits. */
  readonly unitBelow?: boolean
}

/** How a group is set. */
export interface GroupSetting extends Arrangement {
  readonly figure: number
  readonly label: number
}

/** What one cell shows, its period only where the group does not share one. */
export interface GroupCell {
  readonly statistic: Statistic
  readonly period: string | undefined
}

export const leadSize = (label: number): number => Math.min(34, label)

/** Upper end of the figure by the number of statistics in a row. */
const upperFigure = (columns: number): number => (columns <= 2 ? 460 : 284)

/** Upper end of the label: in two rows the figures need the room. */
const upperLabel = (count: number): number => (count <= 4 ? 44 : 36)

/** The statistic whose label is far longer than the others': a column of its own width may serve it. */
function longestLabel(statistics: readonly Statistic[]): number | undefined {
  const lengths = statistics.map(({ label }) => label?.text.length ?? 0)
  const [longest = 0, second = 0] = lengths.toSorted((a, b) => b - a)
  return longest > 1.6 * second ? lengths.indexOf(longest) : undefined
}

/** One row of up to four, two rows of more; or two abreast, with the words below or beside the figures. */
function arrangements(statistics: readonly Statistic[]): readonly Arrangement[] {
  const count = statistics.length
  const inRows = { columns: count <= 4 ? count : Math.ceil(count / 2), beside: false }
  const wide = count <= 4 ? longestLabel(statistics) : undefined
  const plain: readonly Arrangement[] = [
    inRows,
    ...(wide === undefined ? [] : [{ ...inRows, wide }]),
    ...(count > 2 ? [{ columns: 2, beside: false }] : []),
  ]
  const wordy = statistics.some(({ figure }) => digitsAndWords(figure.text) !== undefined)
  const below = wordy ? plain.map((arrangement) => ({ ...arrangement, unitBelow: true })) : []
  // “from £41,200 to £33,700”: too wide for any column but the whole stage.
  const stacked = { columns: 1, beside: true }
  return [...plain, ...below, ...(count > 2 ? [{ columns: 2, beside: true }] : []), stacked]
}

/** Every way to set the group, the best first: large figures, labels that can be read, a simple arrangement. */
export function groupSettings(statistics: readonly Statistic[]): Candidates<GroupSetting> {
  const count = statistics.length
  const values = arrangements(statistics).flatMap((arrangement) =>
    sizesBetween(arrangement.beside ? 256 : upperFigure(arrangement.columns), LEAST_FIGURE).flatMap(
      (figure) => sizesBetween(upperLabel(count), 30).map((label) => ({ figure, label, ...arrangement })),
    ),
  )
  const upper = upperFigure(count <= 4 ? count : Math.ceil(count / 2))
  const worth = ({ figure, label, columns, beside, wide, unitBelow }: GroupSetting): number =>
    0.55 * Math.min(1, figure / upper) +
    0.45 * (label / 44) -
    0.05 * Math.max(0, COMFORTABLE_LABEL - label) -
    (beside ? 0.12 : 0) -
    (columns === 1 ? 0.3 : 0) -
    (wide === undefined ? 0 : 0.05) -
    (unitBelow === true ? 0.05 : 0) -
    (count > 2 && columns === 2 && !beside ? 0.1 : 0)
  return ranked(values, worth, leastSetting(statistics))
}

/** Where nothing fits: as many columns as the widest figure leaves room for, so that none runs into the next. */
function leastSetting(statistics: readonly Statistic[]): GroupSetting {
  const count = statistics.length
  const widest = Math.max(...statistics.map(({ figure }) => figureWidth(figure.text, LEAST_FIGURE)))
  const inRow = count <= 4 ? count : Math.ceil(count / 2)
  const columns = [inRow, 2].find((each) => widest <= cellWidth({ columns: each }, 0)) ?? 1
  return { figure: LEAST_FIGURE, label: BROKEN, columns, beside: columns === 1 }
}

export function cellWidth({ columns, wide }: Pick<GroupSetting, 'columns' | 'wide'>, index: number): number {
  const room = STAGE.width - GAP * (columns - 1)
  if (wide === undefined) return room / columns
  const part = room / (columns - 1 + WIDE)
  return index === wide ? part * WIDE : part
}

/** The figure as it stands alone on its line, and the words that go to the label with it. */
export function shownFigure(
  statistic: Statistic,
  setting: GroupSetting,
): readonly [figure: string, words: string] {
  const parted = setting.unitBelow === true ? digitsAndWords(statistic.figure.text) : undefined
  return parted ?? [statistic.figure.text, '']
}

/** Heights of the three parts of a cell, px; `Infinity` where its figure or a word of its label is too wide. */
function partHeights({ statistic, period }: GroupCell, index: number, setting: GroupSetting) {
  const cell = cellWidth(setting, index)
  const [shown, unit] = shownFigure(statistic, setting)
  const wide = figureWidth(shown, setting.figure)
  const width = setting.beside ? cell - wide - BESIDE_GAP : cell
  const label = statistic.label?.text ?? ''
  const tooWide =
    wide > (setting.beside ? cell * (setting.columns === 1 ? STACKED_SHARE : BESIDE_SHARE) : cell) ||
    (setting.label > BROKEN && !wordsFit(`${unit} ${label}`, 'strong', setting.label, width))
  const small = leadSize(setting.label)
  const lines = (text: string, face: 'text' | 'strong', size: number): number =>
    text === '' ? 0 : lineCount(text, face, size, width) * size
  const lead = lines(leadText(statistic), 'strong', small) * LEAD_LINE
  const words =
    (lines(unit, 'strong', setting.label) + lines(label, 'text', setting.label)) * LABEL_LINE +
    (period === undefined ? 0 : lines(period, 'text', small) * LABEL_LINE + 12)
  const line = FIGURE_LINE + (/[,;]/.test(shown) ? TAIL : 0)
  return { lead, figure: tooWide ? Number.POSITIVE_INFINITY : setting.figure * line, words }
}

/** Height of the whole group in px: in a row leads, figures and labels stand on one line each. */
export function groupHeight(cells: readonly GroupCell[], setting: GroupSetting): number {
  const parts = cells.map((cell, index) => partHeights(cell, index, setting))
  let sum = RULE
  for (let at = 0; at < parts.length; at += setting.columns) {
    const row = parts.slice(at, at + setting.columns)
    const tallest = (name: 'lead' | 'figure' | 'words') => Math.max(...row.map((part) => part[name]))
    const content = setting.beside
      ? Math.max(...row.map(({ lead, figure, words }) => Math.max(figure, lead + 12 + words)))
      : tallest('lead') + FIGURE_TOP + tallest('figure') + LABEL_TOP + tallest('words')
    sum += ROW_HEAD + content + (at === 0 ? 0 : ROW_GAP)
  }
  return sum
}
