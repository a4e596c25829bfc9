/** A run of lines of a slide file. `firstLine` is 1-based. */
export interface Section {
  readonly text: string
  readonly firstLine: number
}

interface FrontMatter extends Section {
  /** The closing `---` is missing. */
  readonly isOpen: boolean
}

/** One slide's text, before anything of it is understood. */
export interface SlideText {
  readonly frontMatter?: FrontMatter
  readonly body: Section
}

const RULE = /^---[ \t]*$/
const KEY = /^[A-Za-z][\w-]*[ \t]*:/
const NOTE = /^notes?[ \t]*:/i
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Cuts a slide file into slides. A line `---` after a blank line (or at the start) ends a slide; if what follows up to
 * the next `---` begins with `key:`, it is the front matter of the next one. Inside a code fence nothing is cut.
 */
export function splitSlides(source: string): SlideText[] {
  const lines = source.split('\n')
  const slides: SlideText[] = []
  let at = 0
  let frontMatter: FrontMatter | undefined
  let bodyStart = 0
  let fence: string | undefined
  const open = RULE.test(lines[0] ?? '') ? frontMatterAt(lines, 0) : undefined
  if (open) {
    frontMatter = open.section
    at = bodyStart = open.next
  }
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    fence = fenceAfter(line, fence)
    const afterBlank = at === bodyStart || (lines[at - 1] ?? '').trim() === ''
    if (fence !== undefined || !RULE.test(line) || !afterBlank) continue
    slides.push(slideText(lines, bodyStart, at, frontMatter))
    const next = frontMatterAt(lines, at)
    frontMatter = next?.section
    bodyStart = next ? next.next : at + 1
    at = bodyStart - 1
  }
  slides.push(slideText(lines, bodyStart, lines.length, frontMatter))
  return slides
}

function slideText(
  lines: string[],
  from: number,
  to: number,
  frontMatter: FrontMatter | undefined,
): SlideText {
  const body = { text: lines.slice(from, to).join('\n'), firstLine: from + 1 }
  return frontMatter ? { frontMatter, body } : { body }
}

/**
 * The front matter that opens at the rule `at`, and the index of the line after it. Its first key stands right under
 * the rule; `Note:` is none. Without a closing rule it ends at the first blank line, and `isOpen` says so.
 */
function frontMatterAt(lines: string[], at: number): { section: FrontMatter; next: number } | undefined {
  const first = lines[at + 1] ?? ''
  const isEmpty = RULE.test(first) && at === 0
  if (!isEmpty && (!KEY.test(first) || NOTE.test(first))) return undefined
  const rule = lines.findIndex((line, i) => i > at && RULE.test(line))
  const blank = lines.findIndex((line, i) => i > at && line.trim() === '')
  const isOpen = rule < 0 || headingFollows(lines.slice(Math.max(blank, at), rule))
  const end = isOpen ? (blank < 0 ? lines.length : blank) : rule
  const section = { text: lines.slice(at + 1, end).join('\n'), firstLine: at + 2, isOpen }
  return { section, next: isOpen ? end : end + 1 }
}

/** A blank line and a heading: the slide has begun, its front matter was never closed. */
const headingFollows = (lines: readonly string[]): boolean =>
  lines[0]?.trim() === '' && /^#{1,6} /.test(lines.find((line) => line.trim() !== '') ?? '')

/** The fence that is open after a line: «```» or a longer run, closed by one as long. */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1]
  if (!mark) return open
  if (open === undefined) return mark
  return mark[0] === open[0] && mark.length >= open.length && line.trim() === mark ? undefined : open
}
