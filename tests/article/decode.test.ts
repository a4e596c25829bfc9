import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/article/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const rules = (bytes: Uint8Array): string[] =>
  decodeText(bytes, 'article.txt').messages.map(({ rule }) => rule)

/** Bytes of a Russian text in a single-byte encoding, by the position of its letters in it. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 128 }, (_, i) => [
      new TextDecoder(encoding).decode(Uint8Array.of(128 + i)),
      128 + i,
    ]),
  )
  return Uint8Array.from([...text].map((char) => table.get(char) ?? char.charCodeAt(0)))
}

const RUSSIAN = 'Город открыл три новые школы. В каждой учатся по шестьсот детей.'

describe('decoding an article file', () => {
  test('a byte order mark decides and is left out', () => {
    expect(decodeText(utf8('\ufeffТекст'), 'a.txt').value).toBe('Текст')
    const little = Uint8Array.from([0xff, 0xfe, 0x22, 0x04, 0x35, 0x04])
    expect(decodeText(little, 'a.txt').value).toBe('Те')
    const big = Uint8Array.from([0xfe, 0xff, 0x04, 0x22, 0x04, 0x35])
    expect(decodeText(big, 'a.txt').value).toBe('Те')
  })

  test.each(['windows-1251', 'koi8-r', 'ibm866'])(
    'Russian in %s is recognised by its letters',
    (encoding) => {
      expect(decodeText(encoded(RUSSIAN, encoding), 'a.txt').value).toBe(RUSSIAN)
    },
  )

  test('a few broken sequences leave the rest of a UTF-8 text whole and are reported with their line', () => {
    const bytes = Uint8Array.from([...utf8(`Первая строка.\n${RUSSIAN}`), 0xff, 0xfe, ...utf8(RUSSIAN)])
    const { value, messages } = decodeText(bytes, 'a.txt')
    expect(value.startsWith('Первая строка.')).toBe(true)
    expect(value.endsWith(RUSSIAN)).toBe(true)
    expect(messages).toMatchObject([{ rule: 'article-damaged', place: { file: 'a.txt', line: 2 } }])
  })

  test('all line ends become one sign', () => {
    expect(decodeText(utf8('a\r\nb\rc\u2028d\u0085e'), 'a.txt').value).toBe('a\nb\nc\nd\ne')
  })

  test('control characters go with a message and nothing after them is lost', () => {
    const { value, messages } = decodeText(
      utf8('Начало\u0000 и\u0007 конец этой строки, которая длиннее.'),
      'a.txt',
    )
    expect(value).toBe('Начало и конец этой строки, которая длиннее.')
    expect(messages).toMatchObject([{ rule: 'article-control-characters', severity: 'warning' }])
  })

  test.each(['<!DOCTYPE html>\n<html><body>Text</body></html>', '<html lang="ru">', '{\\rtf1\\ansi Text}'])(
    'marks of another program are no text: %s',
    (text) => {
      expect(rules(utf8(text))).toEqual(['article-binary'])
    },
  )

  test('a mark inside a text is one', () => {
    expect(rules(utf8('Write <html> first, then <body>.'))).toEqual([])
  })

  test('what is no text is an error with the file, not a throw', () => {
    expect(rules(utf8(''))).toEqual(['article-empty'])
    expect(rules(utf8(' \n\t\u00a0\u200b\n'))).toEqual(['article-empty'])
    expect(rules(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toEqual([
      'article-binary',
    ])
    expect(rules(Uint8Array.from({ length: 400 }, (_, i) => i % 7))).toEqual(['article-binary'])
    expect(decodeText(utf8(''), 'a.txt').messages[0]?.place).toEqual({ file: 'a.txt' })
  })
})
