import { expect, test } from 'vitest'
import { withoutNotes } from '../../src/deck/without-notes.ts'
import { renderDeck } from '../../src/render/page.ts'
import { deck, heading, list, slide, statistic } from './deck-fixture.ts'

const bridge = slide('most', 'statement', [heading('Мост открыт'), list('движение началось', 'пошлин нет')], {
  notes: {
    passages: [
      {
        paragraph: 'p3',
        lang: 'ru',
        text: 'Мост открыт.  Движение началось!',
        span: { start: 0, end: 32 },
        sentences: [
          { id: 'p3.1', text: 'Мост открыт.', onSlide: true },
          { id: 'p3.2', text: 'Движение началось!', onSlide: false },
        ],
      },
    ],
    spokenBefore: [{ from: { paragraph: 2 }, to: { paragraph: 2, sentence: 1 } }],
    remarks: [],
  },
})

test('a slide is a section with its id, layout and language, holding a stage and its notes', () => {
  const { html } = renderDeck(deck([bridge])).value
  expect(html).toContain('<section id="most" class="layout-statement" data-layout="statement" lang="ru"')
  expect(html).toContain('<div class="slide slide-statement">')
  expect(html).toContain('<aside class="notes" lang="ru">')
})

test('notes are verbatim: each sentence in a span, the white space between them outside', () => {
  const { html } = renderDeck(deck([bridge])).value
  expect(html).toContain(
    '<p data-passage="p3" lang="ru"><span data-sentence="p3.1" class="on-slide">Мост открыт.</span>  <span data-sentence="p3.2">Движение началось!</span></p>',
  )
  expect(html).toContain(
    '<p class="spoken-before" data-source="p2-p2.1">Этот текст прозвучал раньше: p2-p2.1</p>',
  )
})

test('a deck without its notes has no empty places for them, and does not promise the full text', () => {
  const closing = slide('end', 'closing', [])
  expect(renderDeck(deck([bridge, closing])).value.html).toContain('<li class="remark">Полный текст')
  const { html } = renderDeck(withoutNotes(deck([bridge, closing]))).value
  expect(html).not.toContain('<aside')
  expect(html).not.toContain('Движение началось!')
  expect(html).not.toContain('<li class="remark">Полный текст')
})

test('text of the article never becomes markup', () => {
  const hostile = slide('x', 'statement', [heading('<script>alert(1)</script> "&\' </title>')])
  const { html } = renderDeck(deck([hostile], { title: '</title><script>alert(2)</script>' })).value
  expect(html).not.toContain('<script>alert')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).toContain('\\u003c/title>')
})

test('a link that could run a script is shown as plain text', () => {
  const link = (href: string) =>
    renderDeck(
      deck([
        slide('x', 'statement', [
          {
            type: 'paragraph',
            line: 1,
            inlines: [{ type: 'link', href, children: [{ type: 'text', text: 'дальше' }] }],
          },
        ]),
      ]),
    ).value.html
  expect(link('https://example.kz')).toContain('<a href="https://example.kz">дальше</a>')
  expect(link('notes/a:b')).toContain('<a href="notes/a:b">')
  for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', ' data:text/html,x', 'vbscript:x']) {
    expect(link(href)).not.toContain('<a href=')
  }
})

test('the page allows no inline script and no style attribute', () => {
  const { html } = renderDeck(deck([bridge])).value
  expect(html).toContain("script-src 'self'; style-src 'self'")
  expect(html).not.toMatch(/ style=/)
})

test('the head of the page takes what the build adds', () => {
  const head = '<script type="module" src="main.js"></script>'
  expect(renderDeck(deck([bridge]), { head }).value.html).toContain(`${head}\n</head>`)
})

test('a slide that does not fit at the smallest size is reported with its place', () => {
  const long = slide('long', 'statement', [
    heading('Отчёт'),
    list(...Array(30).fill('один и тот же довольно длинный пункт')),
  ])
  const { messages } = renderDeck(deck([bridge, long]))
  expect(messages.map(({ rule, place }) => [rule, place?.file])).toEqual([['slide-overflow', 'long.md']])
})

test('the data of the deck has the characters as they were written', () => {
  const figure = {
    form: 'figure' as const,
    statistics: [statistic({ figure: '12 %', value: 12, lead: 'вырос на', label: 'поток в год' })],
  }
  const { data } = renderDeck(deck([bridge, slide('n', 'statistics', [heading('Рост')], { figure })])).value
  expect(data.slides[0]).toMatchObject({
    id: 'most',
    heading: 'Мост открыт',
    bullets: ['движение началось', 'пошлин нет'],
    notes: 'Мост открыт.  Движение началось!',
  })
  expect(data.slides[1]?.statistics).toEqual([
    { value: 12, text: '12 %', lead: 'вырос на', label: 'поток в год', span: { start: 0, end: 1 } },
  ])
})

test('the same deck gives the same page', () => {
  expect(renderDeck(deck([bridge])).value).toEqual(renderDeck(deck([bridge])).value)
})
