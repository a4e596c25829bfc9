import { expect, test } from 'vitest'
import type { Block } from '../../src/model/content.ts'
import type { Deck, Slide } from '../../src/model/deck.ts'
import { plainText } from '../../src/render/characters.ts'
import { highlightDeck } from '../../src/render/highlight.ts'
import { renderDeck } from '../../src/render/page.ts'
import { deck, heading, list, paragraph, slide, statistic } from './deck-fixture.ts'

const pageOf = (slides: readonly Slide[], config: Partial<Deck['config']> = {}) =>
  renderDeck(deck(slides, config)).value.html.replaceAll('\u00a0', ' ')

const statement = (...items: readonly string[]) =>
  pageOf([slide('s', 'statement', [heading('Мост открыт'), list(...items)])])

const WORDS = 'довольно длинный пункт, в котором много слов, но ещё не девяносто знаков'

test('short items stand as columns, whole sentences and many items as a list', () => {
  expect(statement('раз', 'два', 'три')).toContain('<ul class="columns')
  expect(statement('раз', 'два', 'три', 'четыре')).toContain('<ul class="stacked')
  expect(statement(WORDS, WORDS, WORDS)).toContain('<ul class="stacked')
  expect(statement(WORDS)).toContain('<ul class="columns')
})

test('a heading alone is a claim', () => {
  expect(pageOf([slide('s', 'statement', [heading('Мост открыт')])])).toContain('slide-statement claim')
})

test('the fewer the words, the larger they are set', () => {
  const size = (words: string) =>
    Number(/class="heading size-(\d+)"/.exec(pageOf([slide('s', 'statement', [heading(words)])]))?.[1])
  expect(size('Мост открыт')).toBeGreaterThan(size('Мост открыт '.repeat(20)))
})

test('a claim is set a size smaller where its lines come out even for it', () => {
  const size = (words: string) =>
    Number(/class="heading size-(\d+)"/.exec(pageOf([slide('s', 'statement', [heading(words)])]))?.[1])
  // At 150 «мост примет» stands between two lines half as long again; at 128 there are two of one length.
  expect(size('Возможно, через год мост примет и железную дорогу')).toBe(128)
  expect(size('Мост открыт')).toBe(150)
})

test('a quotation hangs its mark and closes with it, without a full stop before', () => {
  const html = pageOf([
    slide('q', 'quote', [], { quotation: { text: 'Мост стоит.', speaker: 'Инженер', role: 'на осмотре' } }),
  ])
  expect(html).toContain('<span class="mark">«</span>Мост стоит»</p>')
  expect(html).toContain('<strong>Инженер</strong> <span class="role">на осмотре</span>')
})

test('a title slide takes author, subtitle and occasion from the deck', () => {
  const html = pageOf([slide('t', 'title', [heading('Мост')])], {
    author: 'Служба моста',
    subtitle: 'о первом годе',
    occasion: 'Брифинг',
    date: '2024-10-12',
  })
  expect(html).toContain('<p><strong>Служба моста</strong></p><p>о первом годе</p>')
  expect(html).toContain('<p>Брифинг</p><p>12 октября 2024')
})

test('sections are numbered as they come', () => {
  const html = pageOf([
    slide('a', 'section', [heading('Первая')]),
    slide('b', 'section', [heading('Вторая')]),
  ])
  expect([...html.matchAll(/section-number" aria-hidden="true">(\d)/g)].map(([, number]) => number)).toEqual([
    '1',
    '2',
  ])
})

test('a timeline marks its dates', () => {
  const html = pageOf([
    slide('t', 'timeline', [heading('Путь'), list(['2019', 'проект'], ['2024', 'открытие'])]),
  ])
  expect(html).toContain('<strong class="date">2019</strong> <span>проект</span>')
})

test('a timeline lies level with few words, and stands upright rather than in columns of single words', () => {
  const html = (words: string) =>
    pageOf([
      slide('t', 'timeline', [
        heading('Путь'),
        list(['2019', words], ['2020', words], ['2022', words], ['2024', words]),
      ]),
    ])
  expect(html('инженеры выбрали место')).toContain('class="timeline level')
  expect(html('инженеры выбрали место для опоры после долгих споров о глубине реки')).toContain(
    'class="timeline upright',
  )
})

test('a table sets columns of numbers flush at their end', () => {
  const cell = (text: string) => [{ type: 'text' as const, text }]
  const table: Block = {
    type: 'table',
    line: 1,
    align: [],
    head: [cell('Дорога'), cell('Длина')],
    rows: [[cell('новая'), cell('65')]],
  }
  const html = pageOf([slide('t', 'table', [heading('Дороги'), table])])
  expect(html).toContain('<th scope="row">новая</th><td class="end">65</td>')
})

test('each second-level heading begins a column', () => {
  const html = pageOf([
    slide('c', 'columns', [
      heading('Два пути'),
      heading('Север', 2),
      paragraph('море'),
      heading('Юг', 2),
      paragraph('степь'),
    ]),
  ])
  expect(html.match(/<h3>/g)).toHaveLength(2)
})

test('a picture stands beside the text with its credit; alone it fills the stage', () => {
  const picture: Block = {
    type: 'paragraph',
    line: 1,
    inlines: [{ type: 'image', src: 'most.svg', alt: 'Мост', title: 'Рисунок: служба моста' }],
  }
  const beside = pageOf([slide('i', 'image', [heading('Мост'), picture])])
  expect(beside).toContain('<img src="most.svg" alt="Мост"><figcaption>Рисунок: служба моста</figcaption>')
  expect(beside).toContain('class="beside-picture"')
  expect(pageOf([slide('i', 'image', [picture])])).toContain('class="slide slide-image full"')
})

test('a program text is coloured when its language is known', async () => {
  const code: Block = { type: 'code', language: 'js', text: 'const road = "open" // <b>', line: 1 }
  const source = deck([slide('c', 'code', [heading('Код'), code])])
  const { html } = renderDeck(source, { highlighted: await highlightDeck(source) }).value
  expect(html).toContain('<span class="keyword">const</span>')
  expect(html).toContain('<span class="comment">// &lt;b&gt;</span>')
  expect(renderDeck(source).value.html).toContain('const road = &quot;open&quot; // &lt;b&gt;')
})

test.each([
  ['yaml', 'route: true # да', 'name:route: number:true comment:# да'],
  ['yml', 'stops:\n  - "берег"', 'name:stops: string:"берег"'],
  ['json', '{"open": null, "span": [12]}', 'name:"open" number:null name:"span" number:12'],
  ['py', 'def toll(n): return f"{n} т"', 'keyword:def name:toll keyword:return string:f" string: т"'],
  ['sql', "SELECT 1 WHERE a = 'b' AND c", "keyword:SELECT number:1 keyword:WHERE string:'b' keyword:AND"],
  [
    'bash',
    'if [ -f "$1" ]; then exit 1; fi # нет',
    'keyword:if string:" name:$1 string:" keyword:then name:exit keyword:fi comment:# нет',
  ],
  ['diff', '-был паром\n+есть мост', 'deleted:-был паром inserted:+есть мост'],
  [
    'dockerfile',
    'FROM node:20\nRUN echo "готово"',
    'keyword:FROM number:20 keyword:RUN name:echo string:"готово"',
  ],
])('%s is coloured by its parts', async (language, text, parts) => {
  const code: Block = { type: 'code', language, text, line: 1 }
  const source = deck([slide('c', 'code', [heading('Код'), code])])
  const { html } = renderDeck(source, { highlighted: await highlightDeck(source) }).value
  const program = /<code>([\s\S]*)<\/code>/.exec(html)?.[1] ?? ''
  const found = [...program.matchAll(/<span class="(\w+)">(.*?)<\/span>/gs)]
  expect(found.map(([, kind, part]) => `${kind}:${plainText(part ?? '')}`).join(' ')).toBe(parts)
  expect(plainText(program)).toBe(text)
})

test('a closing slide names the article and its address, with a code to open it', () => {
  const html = pageOf([slide('c', 'closing', [])], { url: 'https://example.kz/most', author: 'Служба моста' })
  expect(html).toContain('«Мост через реку», Служба моста')
  expect(html).toContain('<a href="https://example.kz/most">example.kz/most</a>')
  expect(html).toContain('aria-label="Открыть на телефоне: https://example.kz/most"')
})

test('several sources are numbered, a single one is not, nor where the full text is', () => {
  const sources = (...items: readonly string[]) =>
    pageOf([slide('c', 'closing', [heading('Источники'), list(...items)])])
  const text = 'Полный текст — в заметках докладчика'
  expect(sources('Отчёт', 'Справка', text)).toContain(
    `<ol><li>Отчёт</li><li>Справка</li><li class="remark">${text}</li>`,
  )
  expect(sources('Отчёт', text)).toContain('<ol class="sole"><li>Отчёт</li>')
})

test('a slide in a script that the fonts lack is set in those of the system', () => {
  const classes = (words: string) =>
    /class="(slide slide-[^"]*)"/.exec(pageOf([slide('s', 'statement', [heading(words), list('2024')])]))?.[1]
  expect(classes('الجسر مفتوح')).toContain('system-fonts')
  expect(classes('Мост Ұлытау открыт')).not.toContain('system-fonts')
})

test('items appear one by one where the deck asks for it', () => {
  const slides = [slide('s', 'statement', [heading('Мост'), list('раз', 'два')])]
  expect(pageOf(slides, { fragments: true }).match(/<li class="fragment">/g)).toHaveLength(2)
  expect(pageOf(slides)).not.toContain('fragment')
})

test('a long title stands in the footer by its first phrase, or not at all', () => {
  const footer = (title: string) =>
    /class="footer"[^>]*><span>(.*?)<\/span>/.exec(
      pageOf([slide('s', 'statement', [heading('Мост')])], { title }),
    )?.[1]
  expect(footer('Мост у Тасоткеля')).toBe('Мост у Тасоткеля')
  expect(footer('Мост у Тасоткеля: как первый год изменил жизнь двух берегов')).toBe('Мост у Тасоткеля')
  expect(footer('Мост у Тасоткеля за первый год изменил жизнь на двух берегах')).toBe('')
})

test('a slide without a heading has one for screen readers, or its shared period', () => {
  const figures = (period?: string) =>
    ['23', '19'].map((figure) =>
      statistic({
        figure,
        value: 1,
        lead: 'провёл',
        label: 'встреч',
        ...(period !== undefined && { period }),
      }),
    )
  const html = (period?: string) =>
    pageOf([slide('n', 'statistics', [], { figure: { form: 'group', statistics: figures(period) } })])
  expect(html()).toContain('<h2 class="visually-hidden">провёл 23 встреч</h2>')
  expect(html('в 2024 году')).toMatch(/<h2 class="heading period-heading size-\d+">в 2024 году<\/h2>/)
})

test('a slide in another direction says so', () => {
  const html = pageOf([slide('a', 'statement', [heading('الجسر')], { lang: 'ar' })])
  expect(html).toContain('lang="ar" dir="rtl"')
})
