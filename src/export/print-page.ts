import { inRange, type SlideRange } from './range.ts'

export interface PrintOptions {
  /** Style sheet of the kind of print, put after the deck's own. */
  readonly css: string
  /** Instead of the deck's own theme. */
  readonly theme?: string | undefined
  /** Only these slides; absent means all. */
  readonly range?: readonly SlideRange[] | undefined
}

/** A deck's still page → one with the style sheet of a kind of print, a theme and a choice of slides. */
export function printPage(still: string, { css, theme, range }: PrintOptions): string {
  const themed = theme === undefined ? still : still.replace(/ data-theme="[^"]*"/, ` data-theme="${theme}"`)
  const chosen = range === undefined ? themed : onlySlides(themed, range)
  return chosen.replace('</head>', () => `<style>${SLIDES_ONLY}${css}</style>\n</head>`)
}

/** What else stands in the page is for the screen: notices, links to skip to. */
const SLIDES_ONLY = 'body > :not(.reveal) { display: none !important; }'

/** One slide a sheet of 1920 × 1080, in a print or one below the other on the screen. */
export const SLIDE_SHEETS = `
@page { size: 1920px 1080px; margin: 0; }
body { margin: 0; print-color-adjust: exact; }
.reveal .slides > section { position: relative; width: 1920px; height: 1080px; overflow: hidden; break-before: page; break-inside: avoid; }
`

/** Leaves the other slides out. A slide is one `section` and holds none. */
function onlySlides(html: string, range: readonly SlideRange[]): string {
  let number = 0
  return html.replace(/<section\b[\s\S]*?<\/section>\s*/g, (section) => {
    number += 1
    return inRange(range, number) ? section : ''
  })
}
