export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Width of the text between the side margins, mm. */
export const TEXT_WIDTH: Readonly<Record<Paper, number>> = { a4: 174, letter: 179.9 }

const SHEETS: Readonly<Record<Paper, string>> = {
  a4: 'size: 210mm 297mm; margin: 20mm 18mm 18mm',
  letter: 'size: 215.9mm 279.4mm; margin: 20mm 18mm 18mm',
}

/** Words at the edges of every sheet. */
export interface RunningHead {
  readonly title: string
  readonly aside: string
}

/** Sheet, margins, title and date above, the page's number below; and the type that notes are set in. */
export const paperCss = (paper: Paper, { title, aside }: RunningHead): string => `
@page {
  ${SHEETS[paper]};
  @top-left { content: ${cssString(title)}; ${RUNNING}; text-align: start; }
  @top-right { content: ${cssString(aside)}; ${RUNNING}; text-align: end; width: 35mm; }
  @bottom-right { content: counter(page) " / " counter(pages); ${RUNNING}; }
}
body.reveal-viewport { margin: 0; background: #fff; color: #14202e; font-family: var(--sans); print-color-adjust: exact; }
aside.notes p { margin: 0 0 0.55em; orphans: 3; widows: 3; text-align: start; overflow-wrap: anywhere; }
aside.notes .spoken-before { color: #53606d; }
aside.notes .remarks { margin-top: 0.8em; padding-inline-start: 4mm; border-inline-start: 0.6mm solid #0b5c7a; }
aside.notes .remarks :is(ul, ol) { margin: 0 0 0.55em; padding-inline-start: 1.3em; }
.sheet-mark { margin: 0; color: #53606d; font-family: var(--sans); font-weight: 600; }
`

const RUNNING =
  'font: 400 8.5pt/1.2 "Lectern Text", "Noto Sans", sans-serif; color: #53606d; vertical-align: middle'

/** A CSS string; `<` is escaped as well, so that no text can end the style element. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
