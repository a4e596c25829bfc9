import { parseMarkdown } from '../markdown/parse.ts'
import type { DeckConfigSpec } from '../model/config.ts'
import type { Block, HtmlTag } from '../model/content.ts'
import { hasErrors, type Message, type Result } from '../model/message.ts'
import type { Place } from '../model/place.ts'
import type { SlideFile, SlideOptions, SourceSlide } from '../model/slide.ts'
import { slideOptionsSchema } from '../model/slide-options.ts'
import type { SourceRange } from '../model/source.ts'
import { splitRemarks } from './remarks.ts'
import { parseSource } from './source.ts'
import { type SlideText, splitSlides } from './split.ts'
import { readYaml } from './yaml.ts'

/** A text file of the deck folder: its name inside the folder and what stands in it. */
export interface TextFile {
  readonly file: string
  readonly source: string
}

/**
 * Slide files → slides as written, in the order given. Messages: `yaml-syntax`, `unknown-key`, `unknown-layout`,
 * `invalid-value`, `invalid-source`, each with file, line and column. A slide with a fault keeps its body.
 */
export function readSlides(
  files: readonly TextFile[],
  config: Pick<DeckConfigSpec, 'html'> = {},
): Result<SlideFile[]> {
  const messages: Message[] = []
  const value = files.map(({ file, source }) => {
    const slides = splitSlides(normalise(source))
      .filter((slide) => slide.frontMatter || slide.body.text.trim() !== '')
      .map((slide) => {
        const read = readSlide(slide, file, config.html)
        messages.push(...read.messages)
        return read.value
      })
    return { file, slides }
  })
  return { value, messages }
}

const normalise = (source: string) => source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

function readSlide(text: SlideText, file: string, html?: readonly HtmlTag[]): Result<SourceSlide> {
  const front = text.frontMatter
  const place: Place = { file, line: front ? front.firstLine - 1 : firstLineOf(text) }
  const options = front ? readOptions(front, file) : { value: NO_OPTIONS, messages: [] }
  const { body, remarks } = splitRemarks(text.body)
  const value: SourceSlide = {
    options: options.value.options,
    blocks: parseMarkdown(body, { firstLine: text.body.firstLine, html }),
    remarks: remarks.flatMap((remark): Block[] =>
      parseMarkdown(remark.text, { firstLine: remark.firstLine, html }),
    ),
    place,
    keyPlaces: options.value.keyPlaces,
  }
  const messages = front?.isOpen
    ? [notClosed(file, front.firstLine - 1), ...options.messages]
    : options.messages
  return { value, messages }
}

const notClosed = (file: string, line: number): Message => ({
  rule: 'front-matter-not-closed',
  severity: 'error',
  text: 'The front matter that begins here has no end.',
  place: { file, line },
  hint: 'Put a line --- after its last key.',
})

interface ReadOptions {
  readonly options: SlideOptions
  readonly keyPlaces: Readonly<Record<string, Place>>
}

const NO_OPTIONS: ReadOptions = { options: { source: [] }, keyPlaces: {} }

function readOptions(front: { text: string; firstLine: number }, file: string): Result<ReadOptions> {
  const { value, messages } = readYaml(front.text, {
    file,
    firstLine: front.firstLine,
    schema: slideOptionsSchema,
  })
  if (!value.data || hasErrors(messages))
    return { value: { ...NO_OPTIONS, keyPlaces: value.keyPlaces }, messages }
  const { source, ...rest } = value.data
  const ranges = readSource(source, value.keyPlaces.source ?? { file, line: front.firstLine })
  return {
    value: { options: { ...rest, source: ranges.value }, keyPlaces: value.keyPlaces },
    messages: ranges.messages,
  }
}

function readSource(source: string | readonly string[] | undefined, place: Place): Result<SourceRange[]> {
  if (source === undefined) return { value: [], messages: [] }
  const text = typeof source === 'string' ? source : source.join(',')
  const ranges = parseSource(text)
  if (ranges) return { value: ranges, messages: [] }
  const message: Message = {
    rule: 'invalid-source',
    severity: 'error',
    text: `«${text}» names no part of the article.`,
    place,
    hint: 'Write a paragraph (p3), a sentence (p3.2), a range (p4.1-p5.2) or several of them with commas.',
  }
  return { value: [], messages: [message] }
}

function firstLineOf(text: SlideText): number {
  const lines = text.body.text.split('\n')
  return (
    text.body.firstLine +
    Math.max(
      0,
      lines.findIndex((line) => line.trim() !== ''),
    )
  )
}
