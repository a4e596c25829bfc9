import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { renamed } from '../../src/fonts/name-table.ts'

const require = createRequire(import.meta.url)

test('a font keeps its copyright notice and licence under another name', async () => {
  const path = require.resolve(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  )
  const instance = await subsetFont(await readFile(path), 'Ab', {
    targetFormat: 'truetype',
    variationAxes: { opsz: 60, wght: 600 },
  })
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16()
  const font = renamed(instance, 'Lectern Title', 'SemiBold')
  expect(font.includes(wide('Lectern Title SemiBold'))).toBe(true)
  expect(font.includes(wide('SIL Open Font License'))).toBe(true)
  expect(font.includes(wide('Adobe'))).toBe(true)
  expect(font.includes(wide('Source Serif'))).toBe(false)
  // It is still a font: the subsetter reads it again.
  expect((await subsetFont(font, 'A', { targetFormat: 'woff2' })).length).toBeGreaterThan(300)
})
