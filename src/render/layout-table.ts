import type { LayoutName } from '../model/slide.ts'
import type { Layout } from './layout.ts'
import { closing } from './layouts/closing.ts'
import { code } from './layouts/code.ts'
import { columns } from './layouts/columns.ts'
import { image } from './layouts/image.ts'
import { quote } from './layouts/quote.ts'
import { section } from './layouts/section.ts'
import { statement } from './layouts/statement.ts'
import { statistics } from './layouts/statistics.ts'
import { table } from './layouts/table.ts'
import { timeline } from './layouts/timeline.ts'
import { title } from './layouts/title.ts'

/** How each layout is set; a layout is one file. */
export const LAYOUT_TABLE: Readonly<Record<LayoutName, Layout>> = {
  title,
  statement,
  statistics,
  quote,
  timeline,
  section,
  image,
  columns,
  table,
  code,
  closing,
}

/** Layouts without the footer: the title, and what fills the whole stage. */
export const WITHOUT_FOOTER: ReadonlySet<LayoutName> = new Set(['title', 'section', 'image'])
