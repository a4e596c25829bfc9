import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'

const inlines = (source: string) => {
  const [block] = parseMarkdown(source, { html: ['sup', 'sub', 'br'] })
  return block?.type === 'paragraph' ? block.inlines : block
}

const text = (words: string) => ({ type: 'text', text: words })

test('without a list of allowed elements all HTML is text', () => {
  const [block] = parseMarkdown('12 м<sup>2</sup>')
  expect(block).toMatchObject({ inlines: [text('12 м<sup>2</sup>')] })
})

test('an allowed element holds what Markdown may hold', () => {
  expect(inlines('12 м<sup>**2**</sup>, H<SUB>2</SUB>O<br>и<br/>так')).toEqual([
    text('12 м'),
    { type: 'element', tag: 'sup', children: [{ type: 'strong', children: [text('2')] }] },
    text(', H'),
    { type: 'element', tag: 'sub', children: [text('2')] },
    text('O'),
    { type: 'break' },
    text('и'),
    { type: 'break' },
    text('так'),
  ])
})

test.each([
  '<sup onclick="alert(1)">2</sup>',
  '<sup\tclass=a>2</sup>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<sup/onload=alert(1)>2</sup>',
  'a </sup> b',
  '<sup>never closed',
  '<sup/>',
  '<br onload=alert(1)>',
  '<u>not in the list</u>',
])('%s stays text', (source) => {
  expect(inlines(source)).toEqual([text(source.replace('\t', '\t'))])
})

test('an escaped one stays text, and one in code too', () => {
  expect(inlines('\\<sup>2\\</sup> `<br>`')).toEqual([text('<sup>2</sup> '), { type: 'code', text: '<br>' }])
})

test('elements and emphasis that cross lose no word', () => {
  expect(inlines('*a <sup>b* c</sup> <sup>d <sub>e</sup> f</sub>')).toEqual([
    text('*a '),
    { type: 'element', tag: 'sup', children: [text('b* c')] },
    text(' '),
    { type: 'element', tag: 'sup', children: [text('d <sub>e')] },
    text(' f</sub>'),
  ])
})
