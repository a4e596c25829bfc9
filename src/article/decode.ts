import type { Message, Result } from '../model/message.ts'
import { isBinary, isHtml, knownFormat } from './binary.ts'
import { voteLegacy } from './legacy.ts'

/** Control characters that no slide can show, but for the tab and the line ends. */
const CONTROLS = /(?![\t\n\u0085])\p{Cc}/gu
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
const NOTHING_VISIBLE = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u

/** The share of broken sequences above which a text is not taken for damaged UTF-8. */
const DAMAGED_SHARE = 0.1

/**
 * The characters of an article file: byte order mark, else strict UTF-8, else damaged UTF-8, else the vote of
 * the legacy encodings. Line ends become `\n`, control characters are removed with a message.
 * A file that is not text (`article-binary`) or holds none (`article-empty`) has an error and the value `''`.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  const format = knownFormat(bytes)
  if (format !== undefined) return binaryError(file, `it looks like ${format}`)
  const decoded = decodeBytes(bytes, file)
  if (isBinary(decoded.value)) return binaryError(file, 'it holds mostly control characters')
  if (isHtml(decoded.value)) return binaryError(file, 'it looks like an HTML page')
  return tidy(decoded, file)
}

function decodeBytes(bytes: Uint8Array, file: string): Result<string> {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return { value: decode(bytes, marked), messages: [] }
  const strict = strictUtf8(bytes)
  if (strict !== undefined) return { value: strict, messages: [] }
  const lossy = decode(bytes, 'utf-8')
  const broken = count(lossy, /\ufffd/g)
  if (broken < DAMAGED_SHARE * count(lossy, /(?!\ufffd)\P{ASCII}/gu)) {
    const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length
    const text = `${broken} broken UTF-8 sequences became \ufffd`
    return {
      value: lossy,
      messages: [{ rule: 'article-damaged', severity: 'warning', text, place: { file, line } }],
    }
  }
  const { encoding, text } = voteLegacy(bytes)
  return {
    value: text,
    messages: [{ rule: 'article-encoding', severity: 'info', text: `read as ${encoding}`, place: { file } }],
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function tidy({ value, messages }: Result<string>, file: string): Result<string> {
  const lines = value.replace(/^\ufeff/, '').replace(LINE_ENDS, '\n')
  const removed = count(lines, CONTROLS)
  const text = removed === 0 ? lines : lines.replace(CONTROLS, '')
  if (NOTHING_VISIBLE.test(text)) {
    const hint = 'Give a text file with at least a title or a paragraph.'
    return {
      value: '',
      messages: [
        {
          rule: 'article-empty',
          severity: 'error',
          text: 'the article holds no text',
          place: { file },
          hint,
        },
      ],
    }
  }
  if (removed === 0) return { value: text, messages }
  const message: Message = {
    rule: 'article-control-characters',
    severity: 'warning',
    text: `${removed} control characters that no slide can show were left out`,
    place: { file },
  }
  return { value: text, messages: [...messages, message] }
}

function binaryError(file: string, why: string): Result<string> {
  const hint = 'Save the article as plain text (UTF-8) and derive from that.'
  const message: Message = {
    rule: 'article-binary',
    severity: 'error',
    text: `this is not text: ${why}`,
    place: { file },
    hint,
  }
  return { value: '', messages: [message] }
}
