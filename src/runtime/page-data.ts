import type { Labels } from '../language/language.ts'

export const PAGE_DATA_ID = 'lectern-deck'

/** What the page says of itself, in `<script type="application/json" id="lectern-deck">`. */
export interface PageData {
  readonly title: string
  readonly lang: string
  readonly labels: Labels
  /** Planned length of the talk in minutes; without it the notes' words decide. */
  readonly duration?: number
}

/** Throws when the page was not made by Lectern: nothing can run without it. */
export function readPageData(page: Document): PageData {
  const text = page.getElementById(PAGE_DATA_ID)?.textContent
  if (!text) throw new Error(`The page holds no deck data (#${PAGE_DATA_ID}).`)
  const data: PageData = JSON.parse(text)
  return data
}
