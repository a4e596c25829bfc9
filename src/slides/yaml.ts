import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { ZodType } from 'zod'
import type { Message, Result } from '../model/message.ts'
import type { Place } from '../model/place.ts'

export interface YamlMapping<T> {
  /** Undefined when the text is not valid; the messages say why. */
  readonly data: T | undefined
  /** Where the value of each key stands. */
  readonly keyPlaces: Readonly<Record<string, Place>>
}

/** The part of a zod issue that a message needs. */
interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
}

/**
 * Reads a YAML mapping and holds it against a schema. `firstLine` is the 1-based line of `file` on which `source` begins.
 * Every fault is a message with its place: `yaml-syntax`, `unknown-key`, `invalid-value`.
 */
export function readYaml<T>(
  source: string,
  options: { file: string; firstLine?: number; schema: ZodType<T> },
): Result<YamlMapping<T>> {
  const lineCounter = new LineCounter()
  // The core schema reads an unquoted 2024-05-01 as a string, as people mean it.
  const document = parseDocument(source, { lineCounter, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: options.file, line: line + (options.firstLine ?? 1) - 1, column: col }
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const messages = faults.map((error) => ({
      rule: 'yaml-syntax',
      severity: 'error' as const,
      text: error.message,
      place: placeAt(error.pos[0]),
      hint: 'Write «key: value», one a line; put a value with a colon or a quotation mark in quotes.',
    }))
    return { value: { data: undefined, keyPlaces: {} }, messages }
  }
  const map = isMap(document.contents) ? document.contents : undefined
  const keyPlaces = map ? placesOf(map, placeAt) : {}
  const data = plainData(document)
  if (data instanceof Error) {
    const place = { file: options.file, line: options.firstLine ?? 1 }
    const hint = 'Put a value that begins with * or & in quotes.'
    return {
      value: { data: undefined, keyPlaces },
      messages: [{ rule: 'yaml-syntax', severity: 'error', text: `${data.message}.`, place, hint }],
    }
  }
  const checked = options.schema.safeParse(data)
  if (checked.success) return { value: { data: checked.data, keyPlaces }, messages: [] }
  const messages = checked.error.issues.flatMap((issue) => messagesOf(issue, document, placeAt))
  return { value: { data: undefined, keyPlaces }, messages }
}

/** What the document says; an error for an alias without its anchor («title: *Мост*»). */
function plainData(document: Document): unknown {
  try {
    return document.contents === null ? {} : document.toJS()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function placesOf(map: YAMLMap, placeAt: (offset: number) => Place): Record<string, Place> {
  const places: Record<string, Place> = {}
  for (const pair of map.items) {
    const offset = offsetOf(pair.value) ?? offsetOf(pair.key)
    if (offset !== undefined) places[keyName(pair)] = placeAt(offset)
  }
  return places
}

function messagesOf(issue: Issue, document: Document, placeAt: (offset: number) => Place): Message[] {
  // `brand.colour` is a path of two: the fault stands in the mapping under `brand`.
  const node = document.getIn(issue.path, true)
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      rule: 'unknown-key',
      severity: 'error',
      text: `There is no key «${key}» here.`,
      place: placeAt(keyOffset(issue.path.length === 0 ? document.contents : node, key)),
      hint: 'Mend the spelling or take the line out; the docs list the keys.',
    }))
  }
  const key = issue.path.filter((part) => typeof part === 'string').join('.')
  const written = isScalar(node) ? ` «${String(node.value)}»` : ''
  const place = placeAt(offsetOf(node) ?? keyOffset(document.contents, String(issue.path[0] ?? '')))
  if (issue.code === 'invalid_value' && issue.values) {
    return [
      {
        rule: key === 'layout' ? 'unknown-layout' : 'invalid-value',
        severity: 'error',
        text: `There is no ${key}${written}.`,
        place,
        hint: `There are: ${issue.values.map(String).join(', ')}.`,
      },
    ]
  }
  const what = key
    ? `The value${written} of «${key}» cannot be used`
    : 'This must be a list of «key: value» lines'
  return [{ rule: 'invalid-value', severity: 'error', text: `${what}: ${issue.message}.`, place }]
}

/** Where a key of a mapping stands; 0 where there is no such key. */
function keyOffset(node: unknown, key: string): number {
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  return offsetOf(pair?.key) ?? 0
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}

function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}
