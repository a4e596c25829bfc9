/** A run of lines of a slide file. `firstLine` is 1-based. */
export interface Section {
  readonly text: string
  readonly firstLine: number
}

/** One slide's text, before anything of it is understood. */
export interface SlideText {
  readonly frontMatter?: Section
  readonly body: Section
}

const RULE = /^---[ \t]*$/
const KEY = /^[A-Za-z][\w-]*[ \t]*:/
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Cuts a slide file into slides. A line `---` after a blank line (or at the start) ends a slide; if what follows up to
 * the next `---` begins with `key:`, it is the front matter of the next one. Inside a code fence nothing is cut.
 */
export function splitSlides(source: string): SlideText[] {
  const lines = source.split('\n')
  const slides: SlideText[] = []
  let at = 0
  let frontMatter: Section | undefined
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

function slideText(lines: string[], from: number, to: number, frontMatter: Section | undefined): SlideText {
  const body = { text: lines.slice(from, to).join('\n'), firstLine: from + 1 }
  return frontMatter ? { frontMatter, body } : { body }
}

/** The front matter that opens at the rule `at`, and the index of the line after it. */
function frontMatterAt(lines: string[], at: number): { section: Section; next: number } | undefined {
  const first = lines.findIndex((line, i) => i > at && line.trim() !== '' && !line.startsWith('#'))
  if (first < 0) return undefined
  const isEmpty = RULE.test(lines[first] ?? '') && at === 0
  if (!KEY.test(lines[first] ?? '') && !isEmpty) return undefined
  const end = lines.findIndex((line, i) => i >= first && RULE.test(line))
  if (end < 0) return undefined
  return { section: { text: lines.slice(at + 1, end).join('\n'), firstLine: at + 2 }, next: end + 1 }
}

function fenceAfter(line: string, open: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1]
  if (!mark) return open
  if (open === undefined) return mark
  return mark[0] === open[0] && mark.length >= open.length && line.trim() === mark ? undefined : open
}
