/** First bytes of files that people take for a text file. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
/** Of a page as a browser saves it. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu
const HTML_SAMPLE = 1000

/** What the file is by its first bytes, e.g. «a PNG picture»; undefined if that may be text. */
export function knownFormat(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0]
}

/** Text holds a stray control character at most; more than one in twenty is no text. */
const CONTROL_SHARE = 1 / 20
const SAMPLE = 100_000

/** Whether decoded characters are a page for a browser, marks and all. */
export const isHtml = (text: string): boolean => HTML.test(text.slice(0, HTML_SAMPLE))

/** Whether decoded characters are no text at all. The share is taken over the first 100,000 characters. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(/(?![\t\n\r\v\f\u0085])\p{Cc}/gu)?.length ?? 0
  return controls > sample.length * CONTROL_SHARE
}
