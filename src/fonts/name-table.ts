const TABLE_RECORD = 16
const HEADER = 12
const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
const LICENCE_URL = 'https://openfontlicense.org'

interface Table {
  readonly tag: string
  readonly data: Buffer
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = HEADER + index * TABLE_RECORD
    const offset = font.readUInt32BE(record + 8)
    return {
      tag: font.toString('latin1', record, record + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(record + 12)),
    }
  })
}

/** The copyright notice (name 0, Windows platform), which a modified version must keep. */
function copyrightOf(names: Buffer): string | undefined {
  const strings = names.readUInt16BE(4)
  for (let record = 6; record < 6 + names.readUInt16BE(2) * 12; record += 12) {
    if (names.readUInt16BE(record) !== 3 || names.readUInt16BE(record + 6) !== 0) continue
    const start = strings + names.readUInt16BE(record + 10)
    return Buffer.from(names.subarray(start, start + names.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le')
  }
  return undefined
}

/** A `name` table of format 0 with English Windows records. */
function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const texts = [...names].map(([id, text]) => ({ id, data: Buffer.from(text, 'utf16le').swap16() }))
  const records = Buffer.alloc(6 + texts.length * 12)
  records.writeUInt16BE(texts.length, 2)
  records.writeUInt16BE(records.length, 4)
  let offset = 0
  texts.forEach(({ id, data }, index) => {
    const at = 6 + index * 12
    const fields = [3, 1, 0x409, id, data.length, offset]
    fields.forEach((field, position) => {
      records.writeUInt16BE(field, at + position * 2)
    })
    offset += data.length
  })
  return Buffer.concat([records, ...texts.map((text) => text.data)])
}

const padded = (length: number): number => (length + 3) & ~3

/** Sum of the big-endian 32-bit words, modulo 2³², as OpenType has it. */
function checksum(data: Buffer): number {
  const whole = Buffer.alloc(padded(data.length))
  data.copy(whole)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}

function assembled(version: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(HEADER + tables.length * TABLE_RECORD)
  version.copy(head, 0, 0, HEADER)
  let offset = head.length
  const bodies = tables.map(({ tag, data }, index) => {
    const body = Buffer.alloc(padded(data.length))
    data.copy(body)
    if (tag === 'head') body.writeUInt32BE(0, 8)
    const record = HEADER + index * TABLE_RECORD
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(checksum(body), record + 4)
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(data.length, record + 12)
    offset += body.length
    return body
  })
  const font = Buffer.concat([head, ...bodies])
  const at = tables.findIndex((table) => table.tag === 'head')
  const adjustment = (0xb1b0afba - checksum(font)) >>> 0
  font.writeUInt32BE(adjustment, font.readUInt32BE(HEADER + at * TABLE_RECORD + 8) + 8)
  return font
}

/** An uncompressed TrueType font under another family name, with its copyright notice and licence. */
export function renamed(font: Buffer, family: string, style: string): Buffer {
  const tables = tablesOf(font)
  const names = tables.find((table) => table.tag === 'name')
  const postScript = `${family}-${style}`.replaceAll(' ', '')
  const copyright = names && copyrightOf(names.data)
  const entries = new Map<number, string>([
    ...(copyright === undefined ? [] : [[0, copyright] as const]),
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScript],
    [13, LICENCE],
    [14, LICENCE_URL],
  ])
  return assembled(
    font,
    tables.map((table) => (table.tag === 'name' ? { tag: 'name', data: nameTable(entries) } : table)),
  )
}
