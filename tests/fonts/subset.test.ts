import { expect, test } from 'vitest'
import { fontFaceCss, subsetFonts } from '../../src/fonts/subset.ts'

test('the fonts of a Russian and Kazakh deck are small and cover its characters', async () => {
  const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
  const text = `${alphabet}${alphabet.toUpperCase()}ӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789 .,:;!?«»—–-()%₸№/`
  const files = await subsetFonts(text)
  expect(files.reduce((sum, file) => sum + file.data.length, 0)).toBeLessThan(60 * 1024)
  const families = new Set(files.map((file) => `${file.family} ${file.weight}`))
  expect([...families]).toEqual([
    'Lectern Title 600',
    'Lectern Heading 600',
    'Lectern Text 400',
    'Lectern Text 600',
  ])
  expect(new TextDecoder('latin1').decode(files[0]?.data.slice(0, 4))).toBe('wOF2')
  const css = fontFaceCss(files, (name) => `fonts/${name}`)
  expect(css).toContain("src: url('fonts/lectern-text-400-cyrillic.woff2') format('woff2');")
  expect(css).not.toMatch(/source/i)
})

test('the same characters give the same files', async () => {
  const [first, second] = [await subsetFonts('мост'), await subsetFonts('тсом')]
  expect(first.map((file) => Buffer.from(file.data).toString('base64'))).toEqual(
    second.map((file) => Buffer.from(file.data).toString('base64')),
  )
})
