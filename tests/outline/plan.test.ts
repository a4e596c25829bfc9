import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import type { Article } from '../../src/model/article.ts'
import type { Outline, OutlineSlide } from '../../src/model/outline.ts'
import { type OutlineOptions, planOutline } from '../../src/outline/plan.ts'
import { statisticsOf } from '../../src/statistics/article-statistics.ts'

const NEWS = `Город построит мост и три школы

Городской совет Озёрска утвердил строительство моста через реку и трёх новых школ. Работы начнутся в мае, поскольку зимой земля промерзает слишком глубоко.

«Мы ждали этого решения много лет и готовы начать работу завтра», — сказала директор школы Анна Ким. Жители встретили новость аплодисментами.

В 2024 году город открыл 12 библиотек, построил 27 детских площадок, провёл 84 праздника для жителей. Расходы города выросли вдвое.

Мост соединит два берега и сократит путь до вокзала. Сейчас жители едут в объезд через соседний район. Дорога занимает больше часа.

Кроме того, совет обещает высадить деревья вдоль всей набережной. Первые саженцы уже привезли из питомника.

Можно предположить, что город в следующем году вырастет ещё больше.
`

const ENGLISH = `Town to build a bridge and three schools

The council of Laketown approved a bridge over the river and three new schools. Work begins in May, because the ground is frozen in winter.

“We have waited for this decision for years and are ready to start tomorrow,” said Anna Kim, director of the school. The people of the town applauded.

The bridge joins the two banks and shortens the way to the station. People now drive through the next district. The trip takes more than an hour.

In addition, the council promises to plant trees along the river. The first of them arrived this week.
`

const KAZAKH = `Қалада көпір мен үш мектеп салынады

Қалалық кеңес өзен үстіндегі көпір мен үш мектептің құрылысын бекітті. Жұмыс мамыр айында басталады. Тұрғындар бұл жаңалықты қуана қарсы алды.

«Біз бұл шешімді көп жыл күттік, ертең-ақ жұмысты бастаймыз», – деді мектеп директоры Анна Ким.

Көпір екі жағалауды қосады. Қазір тұрғындар көрші аудан арқылы жүреді. Жол бір сағаттан астам уақыт алады.
`

function plan(text: string, options: OutlineOptions = {}) {
  const article = parseArticle(text).value
  const { value: outline, messages } = planOutline(article, statisticsOf(article), options)
  return { article, outline, messages }
}

/** Ids of the sentences that a slide speaks, in order. */
function spoken({ paragraphs }: Article, { source }: OutlineSlide): string[] {
  return source.flatMap(({ from, to }) =>
    paragraphs.flatMap(({ sentences }, p) =>
      sentences
        .filter((_, s) => {
          const after = p + 1 > from.paragraph || (p + 1 === from.paragraph && s + 1 >= (from.sentence ?? 1))
          const before =
            p + 1 < to.paragraph ||
            (p + 1 === to.paragraph && s + 1 <= (to.sentence ?? Number.POSITIVE_INFINITY))
          return after && before
        })
        .map(({ id }) => id),
    ),
  )
}

const layouts = ({ slides }: Outline): string[] => slides.map(({ layout }) => layout)

describe.each([
  ['ru', NEWS],
  ['en', ENGLISH],
  ['kk', KAZAKH],
  ['one line', 'Мост построен'],
  ['signs', '---\n\n***\n\nОдин абзац. Второе предложение.\n\n42\n'],
])('an outline of %s', (_, text) => {
  test('speaks every sentence once and in order', () => {
    const { article, outline } = plan(text)
    const all = article.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id))
    expect(outline.slides.flatMap((slide) => spoken(article, slide))).toEqual(all)
  })

  test('begins with the title, ends with the source and gives each slide a heading of its own', () => {
    const { outline } = plan(text)
    expect(outline.slides[0]?.layout).toBe('title')
    expect(outline.slides.at(-1)?.layout).toBe('closing')
    const headings = outline.slides.flatMap(({ heading }) => (heading ? [heading.text.toLowerCase()] : []))
    expect(new Set(headings).size).toBe(headings.length)
    for (const heading of headings) expect(heading.length).toBeLessThanOrEqual(90)
  })

  test('shows words of the article only, with their spans', () => {
    const { article, outline } = plan(text)
    for (const { heading, items, layout } of outline.slides) {
      if (layout === 'title' || layout === 'closing') continue
      for (const item of [heading, ...items]) {
        if (item === undefined) continue
        for (const { text, span } of item.phrases) expect(text).toBe(article.text.slice(span.start, span.end))
        const kept = item.phrases.map(({ text }) => text).join('')
        expect(kept.replace(/\s+/g, '').toLowerCase()).toContain(item.text.replace(/\s+/g, '').toLowerCase())
        expect(item.rule).not.toBe('')
      }
    }
  })

  test('is the same every time', () => {
    expect(plan(text).outline).toEqual(plan(text).outline)
  })
})

describe('layouts', () => {
  test('two and more figures in a sentence have a statistics slide, a quotation one of its own', () => {
    const { article, outline } = plan(NEWS)
    const statistics = outline.slides.find(({ layout }) => layout === 'statistics')
    expect(statistics && spoken(article, statistics)).toContain('p3.1')
    const quote = outline.slides.find(({ layout }) => layout === 'quote')
    expect(quote?.quotation).toMatchObject({ speaker: 'Анна Ким', role: 'директор школы' })
  })

  test('what a statistics slide shows in figures does not stand in its heading if another can', () => {
    const figures =
      'Сделка города предполагает покупку парома за 15 млн тенге и ремонт причалов за 7 млн тенге.'
    const { outline } = plan(NEWS.replace(/В 2024 году[^\n]*/u, figures))
    const shown = outline.slides.filter(({ layout }) => layout === 'statistics')
    expect(shown.map(({ heading }) => heading?.text)).toEqual(['Сделка города предполагает покупку парома'])
  })

  test('the first sentence of the article is shown though it repeats the title', () => {
    const text =
      'Lake children lack salt\n\nAlmost half of all children of primary school in the towns around the lake lack salt, doctors of the northern hospital say. A new report on what pupils eat at home and at school has revealed weak bones - which can lead to broken arms. The authors of the report call the lack of salt a sleeping danger.'
    const [, first] = plan(text).outline.slides
    expect([first?.heading, ...(first?.items ?? [])].map((line) => line?.text).join('\n')).toMatch(
      /^Almost half/mu,
    )
  })

  test('both can be refused', () => {
    expect(layouts(plan(NEWS, { quotes: false, statistics: false }).outline)).not.toContain('quote')
    expect(layouts(plan(NEWS, { quotes: false, statistics: false }).outline)).not.toContain('statistics')
  })

  test('the hedge of a forecast stays on the slide', () => {
    const lines = plan(NEWS).outline.slides.flatMap(({ heading, items }) => [
      heading?.text ?? '',
      ...items.map(({ text }) => text),
    ])
    const forecast = lines.filter((line) => line.includes('вырастет'))
    for (const line of forecast) expect(line).toContain('Можно предположить')
    expect(forecast).not.toEqual([])
  })

  test('the closing slide says who signed the text, also where the publisher adds a line', () => {
    const signed = 'Анна Ким, специально для журнала «Причал»'
    const text = `Мост открыт\n\nМост через реку открыли в мае. По нему ездят лодки на телегах.\n\n${signed}\n\nМнение автора может не совпадать с мнением редакции`
    const closing = planOutline(parseArticle(text, { lang: 'ru' }).value, []).value.slides.at(-1)
    expect(closing?.items.map((item) => item.text)).toEqual(['Мост открыт', signed])
  })

  test('the closing slide says what is given and no more', () => {
    const article = parseArticle('Первое предложение. Второе.', {
      metadata: { title: 'О мосте', author: 'А. Ким', url: 'https://example.org/most' },
    }).value
    const closing = planOutline(article, []).value.slides.at(-1)
    expect(closing?.items.map(({ text }) => text)).toEqual(['О мосте, А. Ким', 'https://example.org/most'])
  })
})

describe('options', () => {
  test('more slides are fewer words each', () => {
    const few = plan(NEWS, { slides: 4 }).outline.slides.length
    const many = plan(NEWS, { slides: 9 }).outline.slides.length
    expect(few).toBeLessThan(many)
    expect(Math.abs(many - 9)).toBeLessThanOrEqual(1)
  })

  test('density is what a slide may hold', () => {
    const words = (density: 'low' | 'high'): number =>
      Math.max(
        ...plan(NEWS, { density })
          .outline.slides.filter(({ layout }) => layout === 'statement')
          .map(
            ({ heading, items }) =>
              [heading, ...items]
                .map((item) => item?.text ?? '')
                .join(' ')
                .split(' ').length,
          ),
      )
    expect(words('low')).toBeLessThanOrEqual(24)
    expect(words('high')).toBeGreaterThan(24)
  })

  test('a title given by a person wins', () => {
    expect(plan(NEWS, { title: 'О городе' }).outline.title).toBe('О городе')
  })

  test('a number of slides that cannot be reached is answered with one that can, and a message', () => {
    const { outline, messages } = plan(NEWS, { slides: 40 })
    expect(outline.slides.length).toBeLessThan(30)
    expect(messages).toMatchObject([{ rule: 'outline-slide-number', severity: 'info' }])
    expect(messages[0]?.text).toContain(`${outline.slides.length} slides, not 40`)
    expect(plan(NEWS).messages).toEqual([])
  })

  test.each([
    [
      'Автор: Анна Ким, обозреватель газеты «Берег», Озёрск, 14 мая 2025 года, специально для читателей',
      NEWS,
    ],
    ['By Anna Kim, The Laketown Courant, special report from the council, 14 May 2025', ENGLISH],
  ])('the line that names the author stands on the title slide and with the source: %s', (byline, text) => {
    const slides = plan(text.replace('\n\n', `\n\n${byline}\n\n`)).outline.slides
    expect(slides[0]?.subtitles?.[0]?.text).toBe(byline)
    expect(slides.at(-1)?.items.map((item) => item.text)).toContain(byline)
    expect(slides[1]?.source).not.toEqual(slides[0]?.source)
  })

  test('a text of many thousand words is kept to about two hundred slides, with a message', () => {
    const paragraph = 'Город построил мост через реку. Жители открыли новую школу. Дети посадили деревья.\n\n'
    const { outline, messages } = plan(`Заголовок\n\n${paragraph.repeat(2200)}`)
    expect(messages).toMatchObject([{ rule: 'outline-slide-cap', severity: 'warning' }])
    expect(outline.slides.length).toBeLessThan(320)
  })

  test('also one that has a list on every page', () => {
    const page =
      'Город построил мост через реку. Жители открыли новую школу. Дети посадили деревья.\n\nГород обещает:\n\n- Открыть школу\n- Починить причал\n- Посадить сад\n\n'
    const { outline } = plan(`Заголовок\n\n${page.repeat(3500)}`)
    expect(outline.slides.length).toBeLessThan(320)
  })
})

test('density low shows less and high more, and a list whole at each', () => {
  const list =
    '\nThe council promises:\n\n- repair the roof before winter;\n- open on Sundays;\n- lend books without a fee.\n'
  const words = (density: 'low' | 'normal' | 'high') =>
    plan(ENGLISH + list, { density }).outline.slides.reduce(
      (sum, { items }) => sum + items.reduce((all, { text }) => all + text.split(' ').length, 0),
      0,
    )
  expect(words('low')).toBeLessThan(words('normal'))
  expect(words('normal')).toBeLessThanOrEqual(words('high'))
  for (const density of ['low', 'normal', 'high'] as const) {
    const { slides } = plan(ENGLISH + list, { density }).outline
    expect(slides.find(({ heading }) => heading?.text === 'The council promises')?.items).toHaveLength(3)
  }
})

test('no slide is made for the sake of a number of slides if no sentence can head it', () => {
  const { outline, messages } = plan(ENGLISH, { slides: 40 })
  expect(outline.slides.some(({ heading }) => heading?.rule.includes('theme'))).toBe(false)
  expect(messages.map(({ rule }) => rule)).toEqual(['outline-slide-number'])
})

test('a line under a picture of somebody of whom the article tells is no subtitle', () => {
  const subtitlesOf = (line: string) =>
    plan(NEWS.replace('\n\n', `\n\n${line}\n\n`)).outline.slides[0]?.subtitles?.map(({ text }) => text)
  expect(subtitlesOf('Анна Ким в 2010 году')).toEqual([])
  expect(subtitlesOf('Вера Цой')).toEqual(['Вера Цой'])
})

test('a paragraph behind words that announce it is somebody’s own, in quotation marks or not', () => {
  const said =
    'Город вырастет ещё больше, и река не помешает ему расти. Мост нужен каждому жителю этого города.'
  const slidesWith = (before: string) =>
    plan(`${NEWS}\n${before}\n\n${said}\n`).outline.slides.flatMap(({ heading, items }) => [
      heading,
      ...items,
    ])
  const shows = (before: string) =>
    slidesWith(before).some((item) => item?.text.includes('Мост нужен каждому'))
  expect(shows('Мэр города Пётр Ли сказал жителям на площади:')).toBe(false)
  expect(shows('Мэр города Пётр Ли вышел к жителям на площадь.')).toBe(true)
})

test('figures stand under a heading of their own sentence, if it has one', () => {
  const block =
    'Город построит мост и школы к сроку. Сделка города предполагает покупку парома за 15 млн тенге и ремонт причалов за 7 млн тенге.'
  const { outline } = plan(NEWS.replace(/В 2024 году[^\n]*/u, block))
  const shown = outline.slides.find(({ layout }) => layout === 'statistics')
  expect(shown?.heading?.text).toBe('Сделка города предполагает покупку парома')
})

test('a first paragraph in Chinese is no line of when and where', () => {
  const text =
    '湖城开桥\n\n湖城议会周一批准在河上修建一座新桥，工程将于五月开始，因为冬天地面结冰。\n\n新桥连接两岸，缩短了去车站的路。现在人们要绕道邻区。\n\n议会承诺沿河种树。第一批树本周已经运到。\n'
  const [title, first] = plan(text).outline.slides
  expect(title?.subtitles).toEqual([])
  expect(first?.heading?.text).toMatch(/^湖城议会/u)
})

test('a byline of several lines stands whole on the title slide', () => {
  const text = ENGLISH.replace('\n\n', '\n\nBy Anna Kim\n\nLaketown, 14 May 2025\n\n')
  expect(plan(text).outline.slides[0]?.subtitles?.[0]?.text).toBe('By Anna Kim, Laketown, 14 May 2025')
})
