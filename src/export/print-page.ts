import { inRange, type SlideRange } from './range.ts'

export interface PrintOptions {
  /** Style sheet of the kind of print, put after the deck's own. */
  readonly css: string
  /** Instead of the deck's own theme. */
  readonly theme?: string | undefined
  /** Only these slides; absent means all. */
  readonly range?: readonly SlideRange[] | undefined
}

/**
 * The built deck's page made ready to print: without scripts every slide stands in the page as the build laid it
 * out, so nothing has to start, be moved or be waited for (1,000 slides print in half the time of reveal's own
 * print view). The content policy goes with the scripts: it would block the style sheet.
 */
export function printPage(html: string, { css, theme, range }: PrintOptions): string {
  const still = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  const themed = theme === undefined ? still : still.replace(/ data-theme="[^"]*"/, ` data-theme="${theme}"`)
  const chosen = range === undefined ? themed : onlySlides(themed, range)
  return chosen.replace('</head>', () => `<style>${PLAIN_FLOW}${css}</style>\n</head>`)
}

/** Undoes what reveal.js lays over the page for the screen. */
const PLAIN_FLOW = `
html, body { height: auto !important; margin: 0; overflow: visible !important; }
body { width: auto !important; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.reveal, .reveal .slides { position: static !important; width: auto !important; height: auto !important; inset: auto !important; margin: 0 !important; overflow: visible !important; transform: none !important; perspective: none !important; pointer-events: auto !important; }
.reveal .slides > section { display: block !important; position: relative !important; inset: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; opacity: 1 !important; visibility: visible !important; transform: none !important; transform-style: flat !important; perspective: none !important; }
.reveal .slides > section .fragment { opacity: 1 !important; visibility: visible !important; transform: none !important; }
`

/** One slide a sheet of 1920 × 1080. */
export const SLIDE_SHEETS = `
@page { size: 1920px 1080px; margin: 0; }
.reveal .slides > section { width: 1920px !important; height: 1080px !important; overflow: hidden !important; break-before: page; break-inside: avoid; }
.reveal aside.notes { display: none !important; }
`

/** Leaves the other slides out. A slide is one `section` and holds none. */
function onlySlides(html: string, range: readonly SlideRange[]): string {
  let number = 0
  return html.replace(/<section\b[\s\S]*?<\/section>\s*/g, (section) => {
    number += 1
    return inRange(range, number) ? section : ''
  })
}
