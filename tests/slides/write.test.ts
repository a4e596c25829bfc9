import { expect, test } from 'vitest'
import { inlineText } from '../../src/model/content.ts'
import type { Outline, OutlineItem } from '../../src/model/outline.ts'
import { readSlides } from '../../src/slides/read.ts'
import { writeSlides } from '../../src/slides/write.ts'

const item = (text: string): OutlineItem => ({ text, phrases: [], rule: 'test' })

const outline: Outline = {
  title: 'Год воды',
  lang: 'ru',
  slides: [
    {
      layout: 'title',
      heading: item('Год воды'),
      subtitles: [item('Обзор *для* совета'), item('Апрель')],
      items: [],
      source: [],
    },
    {
      layout: 'statement',
      heading: item('# Не заголовок, а слова: <b>5 * 3</b>'),
      items: [item('- не список'), item('2024. Год')],
      source: [{ from: { paragraph: 1 }, to: { paragraph: 2, sentence: 1 } }],
    },
    {
      layout: 'quote',
      items: [],
      quotation: {
        text: 'Вода дороже нефти',
        speaker: 'Айша Образцова',
        role: 'инженер',
        span: { start: 0, end: 1 },
      },
      source: [{ from: { paragraph: 2, sentence: 2 }, to: { paragraph: 2, sentence: 2 } }],
    },
  ],
}

test('what is written is read back as the same words, layouts and sources', () => {
  const files = writeSlides(outline)
  const { value, messages } = readSlides(files)
  expect(messages).toEqual([])
  const slides = value.flatMap((file) => file.slides)
  expect(slides.map((slide) => slide.options.layout)).toEqual(['title', 'statement', 'quote'])
  expect(slides.map((slide) => slide.options.source)).toEqual(outline.slides.map((slide) => slide.source))
  const [, statement] = slides
  const words = statement?.blocks.flatMap((block) =>
    block.type === 'heading'
      ? [inlineText(block.inlines)]
      : block.type === 'list'
        ? block.items.map((one) => inlineText(one.inlines))
        : [],
  )
  expect(words).toEqual(['# Не заголовок, а слова: <b>5 * 3</b>', '- не список', '2024. Год'])
})

test('files are numbered and named by their headings', () => {
  expect(writeSlides(outline).map(({ file }) => file)).toEqual([
    '01-title.md',
    '02-ne-zagolovok-a-slova.md',
    '03-quote.md',
  ])
})

test('the files of a derived deck read as the architecture shows them', () => {
  expect(writeSlides(outline).map(({ source }) => source)).toMatchInlineSnapshot(`
    [
      "---
    layout: title
    ---
    # Год воды

    Обзор \\*для\\* совета

    Апрель
    ",
      "---
    layout: statement
    source: p1-p2.1
    ---
    # \\# Не заголовок, а слова: \\<b\\>5 \\* 3\\</b\\>

    - \\- не список
    - 2024\\. Год
    ",
      "---
    layout: quote
    source: p2.2
    ---
    > Вода дороже нефти
    >
    > — Айша Образцова, инженер
    ",
    ]
  `)
})

test('how a sentence goes on stands in a list below its item, and is read back so', () => {
  const long = { ...item('Город обещает,'), continuation: [item('что мост откроют * весной')] }
  const slide = { layout: 'statement' as const, items: [long, item('Река')], source: [] }
  const files = writeSlides({ ...outline, slides: [slide] })
  expect(files[0]?.source).toContain('- Город обещает,\n  - что мост откроют \\* весной\n- Река')
  const [list] = readSlides(files).value[0]?.slides[0]?.blocks ?? []
  const [first] = list?.type === 'list' ? list.items : []
  expect(first && inlineText(first.inlines)).toBe('Город обещает,')
  const [below] = first?.blocks ?? []
  expect(below?.type === 'list' && below.items.map(({ inlines }) => inlineText(inlines))).toEqual([
    'что мост откроют * весной',
  ])
})
