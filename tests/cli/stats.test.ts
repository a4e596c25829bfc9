import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stats, statsOfLines } from '../../src/cli/commands/stats.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-stats-'))
})
afterAll(() => rm(folder, { recursive: true }))

function collect() {
  const out: string[] = []
  const err: string[] = []
  return {
    out,
    err,
    output: { stdout: (text: string) => void out.push(text), stderr: (text: string) => void err.push(text) },
  }
}

async function article(text: string): Promise<string> {
  const file = join(folder, 'article.txt')
  await writeFile(file, text)
  return file
}

const TEXT = 'Отчёт музея\n\nВ 2023 году музей принял 18 тысяч гостей и провёл 96 экскурсий, "зимних".\n'

test('the table lists every number, used and skipped, and counts them', async () => {
  const { out, output } = collect()
  expect(await stats({ article: await article(TEXT), format: 'table' }, output)).toBe(0)
  expect(out.join('\n')).toContain('3 numbers: 2 used, 1 skipped')
  expect(out.join('\n')).toMatch(/p1 +skipped +year +2023/)
  expect(out.join('\n')).toMatch(/p1 +used +count +18 тысяч +принял … гостей/)
})

test('CSV has one row a number and a head', async () => {
  const { out, output } = collect()
  await stats({ article: await article(TEXT), format: 'csv' }, output)
  const rows = (out[0] ?? '').split('\r\n')
  expect(rows).toHaveLength(4)
  expect(rows[2]).toContain('18 тысяч,used,count,18000')
})

test('JSON says of every number where it stands and why it is skipped', async () => {
  const { out, output } = collect()
  await stats({ article: await article(TEXT), format: 'json' }, output)
  const numbers = JSON.parse(out[0] ?? '')
  expect(numbers[0]).toMatchObject({ place: 'p1', number: '2023', used: false, reason: 'year' })
  expect(numbers[2]).toMatchObject({ value: '96', used: true, lead: 'провёл', label: 'экскурсий' })
})

test('a missing article is a message, not a throw', async () => {
  const { err, output } = collect()
  expect(await stats({ article: join(folder, 'none.txt'), format: 'table' }, output)).toBe(1)
  expect(err.join('\n')).toContain('article-not-found')
})

test('many texts go through one process, a line each; a bad line is reported with its number', async () => {
  const { out, err, output } = collect()
  const lines = [
    '{"id":"a","lang":"en","text":"The club has 48 members."}',
    'not json',
    '{"id":"b","lang":"kk","text":"Ауылда 25 үй бар."}',
  ]
  expect(await statsOfLines(Readable.from(lines.map((line) => `${line}\n`)), output)).toBe(1)
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b'])
  expect(JSON.parse(out[0] ?? '').stats[0]).toMatchObject({
    value: 48,
    label: 'members',
    labelSpan: [16, 23],
  })
  expect(err.join('\n')).toContain('<standard input>:2')
})
