import { expect, test } from 'vitest'
import { slugOf } from '../../src/slides/slug.ts'

test.each([
  ['Год дипломатии: 2024', 'god-diplomatii-2024'],
  ['Қазақстан өңірлері', 'qazaqstan-onirleri'],
  ['Щука, ёж и чай', 'shchuka-ezh-i-chai'],
  ['Größe über alles – déjà vu', 'grosse-uber-alles-deja'],
  ['../../etc/passwd', 'etc-passwd'],
  ['图书馆', ''],
])('«%s» becomes «%s»', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a slug is never longer than a file name should be', () => {
  expect(slugOf('ж'.repeat(500)).length).toBeLessThanOrEqual(48)
})
