import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/markdown/escape.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { inlineText } from '../../src/model/content.ts'

const HOSTILE = [
  '# not a heading',
  'Проблема #',
  'C# и F##',
  '1. not a list',
  '1) nor this',
  '- nor this',
  '+ nor this',
  '> no quote',
  '--- no rule',
  '=== no underline',
  '*no* _emphasis_ **at** __all__ ~~here~~',
  '`code` ```fence',
  '[no](http://link) ![no](image.png) <http://auto.link> <b>html</b>',
  '&amp; &lt; &#65; entities stay',
  'back\\slash \\* twice \\\\',
  'a | b | c',
  ':::notes',
  'Note: not a note',
  'notes: not notes',
  '2024. Год итогов',
  '«Кавычки» — и тире… №5, 5 %, C++',
]

test.each(HOSTILE)('«%s» reads back as the same words', (text) => {
  const [block, ...rest] = parseMarkdown(escapeMarkdown(text))
  expect(rest).toEqual([])
  expect(block?.type).toBe('paragraph')
  expect(block?.type === 'paragraph' && inlineText(block.inlines)).toBe(text)
})

test('a heading and a list item read back as the same words', () => {
  for (const text of HOSTILE) {
    const [heading] = parseMarkdown(`# ${escapeMarkdown(text)}`)
    expect(heading?.type === 'heading' && inlineText(heading.inlines)).toBe(text)
    const [list] = parseMarkdown(`- ${escapeMarkdown(text)}`)
    expect(list?.type === 'list' && list.items.map((item) => inlineText(item.inlines))).toEqual([text])
  }
})
