import { expect, test } from 'vitest'
import { inlineText } from '../../src/model/content.ts'
import { formatMessage } from '../../src/model/message.ts'
import { readSlides } from '../../src/slides/read.ts'

const read = (source: string) => {
  const { value, messages } = readSlides([{ file: '03-balance.md', source }])
  return { slides: value[0]?.slides ?? [], messages, lines: messages.map(formatMessage) }
}

test('front matter and body are read, and every block knows its line in the file', () => {
  const { slides, messages } = read('---\nlayout: statement\nsource: p3\n---\n# Balance\n\n- one\n- two\n')
  expect(messages).toEqual([])
  expect(slides[0]?.options).toMatchObject({ layout: 'statement', source: [{ from: { paragraph: 3 } }] })
  expect(slides[0]?.blocks.map((block) => [block.type, block.line])).toEqual([
    ['heading', 5],
    ['list', 7],
  ])
})

test('one file holds several slides, each with its own front matter or none', () => {
  const { slides } = read('---\nlayout: title\n---\n# A\n\n---\n\n# B\n\n---\nlayout: quote\n---\n> C\n')
  expect(slides.map((slide) => slide.options.layout)).toEqual(['title', undefined, 'quote'])
  expect(slides.map((slide) => slide.blocks[0]?.line)).toEqual([4, 8, 13])
})

test('a line of dashes under a text, or inside a code fence, parts no slides', () => {
  expect(read('Heading\n---\n\ntext\n').slides.length).toBe(1)
  expect(read('```\na\n\n---\n\nb\n```\n').slides.length).toBe(1)
})

test.each([
  ['# A\n\n- b\n\nNote:\nMy own words', 'My own words'],
  ['# A\n\nNote: My own words', 'My own words'],
  ['# A\n\n::: notes\nMy own words\n:::\n', 'My own words'],
  ['# A\n\n<!-- My own words -->\n', 'My own words'],
  ['# A\n\n<!--\nMy own words\n-->\n', 'My own words'],
])('remarks of the speaker are parted from the slide (%#)', (source, words) => {
  const [slide] = read(source).slides
  expect(slide?.remarks.map((block) => block.type === 'paragraph' && inlineText(block.inlines))).toEqual([
    words,
  ])
  expect(JSON.stringify(slide?.blocks)).not.toContain('own words')
})

test('an unknown key is an error at the key', () => {
  expect(read('---\nlayout: statement\nsorce: p3\n---\n# A\n').lines[0]).toContain(
    '03-balance.md:3:1  error  unknown-key  There is no key «sorce»',
  )
})

test('an unknown layout is an error at its value and lists the layouts', () => {
  const [line] = read('---\nlayout: statment\n---\n# A\n').lines
  expect(line).toContain('03-balance.md:2:9  error  unknown-layout  There is no layout «statment».')
  expect(line).toContain('statement')
})

test('a source that names no part of an article is an error at its value', () => {
  expect(read('---\nsource: paragraph 3\n---\n# A\n').lines[0]).toContain(
    '03-balance.md:2:9  error  invalid-source',
  )
})

test('the place of a fault in the second slide of a file counts from the start of the file', () => {
  const { lines } = read('# A\n\n---\nlayout: nope\n---\n# B\n')
  expect(lines[0]).toContain('03-balance.md:4:9  error  unknown-layout')
})

test('broken YAML is an error with its place', () => {
  expect(read('---\nlayout: "title\n---\n# A\n').lines[0]).toMatch(
    /^03-balance\.md:\d+:\d+ {2}error {2}yaml-syntax/,
  )
})

test('Windows line ends and a byte order mark change nothing', () => {
  const source = '---\nsource: p3\n---\n# A\n\n- b\n'
  expect(read(`\ufeff${source.replaceAll('\n', '\r\n')}`).slides).toEqual(read(source).slides)
})

test('front matter without its closing line is an error, and its heading stays a heading', () => {
  const { lines, slides } = read('---\nlayout: quote\nsource: p1\n\n# Heading\n\n- item\n')
  expect(lines[0]).toContain('03-balance.md:1  error  front-matter-not-closed')
  expect(slides[0]?.blocks.map((block) => block.type)).toEqual(['heading', 'list'])
})

test('a slide that begins with a heading, or is remarks only, has no front matter', () => {
  expect(read('# A\n\n---\n# Agenda\nToday: three topics\n\n---\n\n# C').lines).toEqual([])
  expect(read('# A\n\n---\nNote: only said\n').slides[1]?.remarks.length).toBe(1)
})

test('words after a comment stay on the slide', () => {
  const [slide] = read('# A\n\n<!-- todo --> shown <!-- twice --> text\n\n- item\n').slides
  expect(slide?.remarks.length).toBe(1)
  expect(JSON.stringify(slide?.blocks)).toContain('shown')
  expect(slide?.blocks.at(-1)?.type).toBe('list')
})

test('a word Note inside a program is no remark, however long its fence is', () => {
  const [slide] = read('````md\n```\nNote: part of the program\n```\n````\n').slides
  expect(slide?.remarks).toEqual([])
})

test.each([
  ['lang: ru_RU', 'lang'],
  ['lang: русский', 'lang'],
])('«%s» is an error at its place', (key) => {
  expect(read(`---\n${key}\n---\n# A\n`).lines[0]).toContain('03-balance.md:2:7  error  invalid-value')
})

test('an alias without its anchor is an error, not a failure', () => {
  expect(read('---\nid: *Мост*\n---\n# A\n').lines[0]).toContain('error  yaml-syntax')
})
