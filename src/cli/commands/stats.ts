import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { decodeText } from '../../article/decode.ts'
import { latinLanguage } from '../../article/latin-language.ts'
import type { Article } from '../../model/article.ts'
import { hasErrors, type Message } from '../../model/message.ts'
import { readArticle } from '../../slides/article-file.ts'
import { type ClassifiedNumber, classifyNumbers } from '../../statistics/classify.ts'
import { statisticData } from '../../statistics/data.ts'
import { extractStatistics } from '../../statistics/extract.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Output, reportMessages } from '../report.ts'
import { csv, textTable } from '../table.ts'

export interface StatsOptions {
  readonly article: string
  readonly lang?: string | undefined
  readonly format: 'table' | 'json' | 'csv'
}

/** A number of the article with the paragraph it stands in («p3», or «title»). */
interface PlacedNumber {
  readonly place: string
  readonly number: ClassifiedNumber
  /** Where the number begins in the article's text. */
  readonly start: number
}

/** `lectern stats <article>`: every number of the article, used or skipped and why. */
export async function stats(
  { article: file, lang, format }: StatsOptions,
  output: Output,
): Promise<ExitCode> {
  const bytes = await readFile(resolve(file)).catch(() => undefined)
  if (!bytes) {
    const text = `there is no readable file «${file}»`
    reportMessages([{ rule: 'article-not-found', severity: 'error', text, place: { file } }], output)
    return EXIT.failed
  }
  const decoded = decodeText(bytes, file)
  const read = readArticle({ file, source: decoded.value }, { lang, latinLanguage })
  const messages = [...decoded.messages, ...read.messages]
  reportMessages(messages, output)
  if (hasErrors(messages)) return EXIT.failed
  const numbers = numbersOf(read.value.article)
  if (format === 'json') output.stdout(JSON.stringify(numbers.map(asData), undefined, 2))
  else if (format === 'csv') output.stdout(csv([HEAD, ...numbers.map(asRow)]))
  else output.stdout(asTable(numbers))
  return EXIT.done
}

/**
 * `lectern stats --jsonl`: one JSON object `{ id, lang, text }` a line in, one `{ id, stats }` a line out, in the same
 * order. A line that is none is reported with its number and answered by nothing.
 */
export async function statsOfLines(input: NodeJS.ReadableStream, output: Output): Promise<ExitCode> {
  const messages: Message[] = []
  let line = 0
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (source.trim() === '') continue
    const task = readTask(source)
    if (task) {
      const { id, lang, text } = task
      output.stdout(JSON.stringify({ id, stats: extractStatistics(text, { lang }).map(statisticData) }))
    } else {
      const text = 'the line is no JSON object with the texts id, lang and text'
      messages.push({
        rule: 'stats-line',
        severity: 'error',
        text,
        place: { file: '<standard input>', line },
      })
    }
  }
  reportMessages(messages, output)
  return hasErrors(messages) ? EXIT.failed : EXIT.done
}

function readTask(source: string): { id: string; lang: string; text: string } | undefined {
  try {
    const task: unknown = JSON.parse(source)
    if (typeof task !== 'object' || task === null) return undefined
    const { id, lang, text }: Record<string, unknown> = { ...task }
    return typeof id === 'string' && typeof lang === 'string' && typeof text === 'string'
      ? { id, lang, text }
      : undefined
  } catch {
    return undefined
  }
}

function numbersOf({ text, metadata, lang, paragraphs }: Article): PlacedNumber[] {
  const title = metadata.title === undefined ? [] : classifyNumbers(metadata.title, { lang })
  return [
    ...title.map((number) => ({ place: 'title', number, start: number.number.span.start })),
    ...paragraphs.flatMap(({ id, span, lang }) =>
      classifyNumbers(text.slice(span.start, span.end), { lang }).map((number) => ({
        place: id,
        number,
        start: span.start + number.number.span.start,
      })),
    ),
  ]
}

const HEAD = [
  'place',
  'start',
  'number',
  'use',
  'what',
  'value',
  'qualifier',
  'unit',
  'lead',
  'label',
  'period',
  'rule',
]

function asRow({ place, number, start }: PlacedNumber): string[] {
  const head = [place, String(start), number.number.text]
  if (!number.used)
    return [...head, 'skipped', number.reason, number.value?.decimal ?? '', '', '', '', '', '', number.rule]
  const { kind, quantity, range, qualifier, unit, lead, label, period } = number.statistic
  const value = range ? range.map(({ decimal }) => decimal).join('–') : quantity.decimal
  return [
    ...head,
    'used',
    kind,
    value,
    ...[qualifier, unit, lead, label, period].map((phrase) => phrase?.text ?? ''),
    '',
  ]
}

function asData(placed: PlacedNumber) {
  const { place, number, start } = placed
  const { text, span } = number.number
  const common = { place, number: text, span: [start, start + span.end - span.start], used: number.used }
  if (!number.used)
    return { ...common, reason: number.reason, rule: number.rule, value: number.value?.decimal }
  const { statistic } = number
  const { value, labelSpan: _, numberSpan: __, text: figure, ...data } = statisticData(statistic)
  return { ...common, figure, value: statistic.quantity.decimal, ...data, period: statistic.period?.text }
}

function asTable(numbers: readonly PlacedNumber[]): string {
  const used = numbers.filter(({ number }) => number.used).length
  const rows = numbers.map(({ place, number }) => [
    place,
    number.used ? 'used' : 'skipped',
    number.used ? number.statistic.kind : number.reason,
    number.used ? number.statistic.figure.text : number.number.text,
    number.used
      ? [number.statistic.lead?.text, '…', number.statistic.label?.text].filter(Boolean).join(' ')
      : '',
  ])
  const count = `${numbers.length} numbers: ${used} used, ${numbers.length - used} skipped`
  return [textTable([['place', 'use', 'what', 'number', 'lead … label'], ...rows]), '', count].join('\n')
}
